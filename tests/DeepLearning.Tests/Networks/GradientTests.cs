using MathNet.Numerics.LinearAlgebra;
using static DeepLearning.Tests.Networks.Fixtures;

namespace DeepLearning.Tests.Networks;

/// <summary>Every layer's and every loss's gradient against centred differences.</summary>
public sealed class GradientTests
{
    public static TheoryData<string> Layers => ["dense", "ReLU", "leaky ReLU", "sigmoid", "tanh", "batch normalization", "dropout", "all"];

    public static TheoryData<string, int> Losses => new()
    {
        { "soft-max", 3 }, { "soft-max", 1 }, { "sigmoid", 1 }, { "sigmoid", 3 }, { "squared", 1 }, { "squared", 3 }, { "hinge", 1 }, { "hinge", 3 },
    };

    [Theory]
    [MemberData(nameof(Layers))]
    public void A_layers_gradient_is_that_of_centred_differences(string name)
    {
        NetworkLayer[] middle = name switch
        {
            "dense" => [],
            "ReLU" => [new ReLU()],
            "leaky ReLU" => [new LeakyReLU(0.1)],
            "sigmoid" => [new Sigmoid()],
            "tanh" => [new Tanh()],
            "batch normalization" => [new BatchNormalization()],
            "dropout" => [new Dropout(0.4, seed: 3)],
            _ => [new BatchNormalization(), new Tanh(), new Dropout(0.2), new Dense(5), new BatchNormalization(), new ReLU()],
        };
        var network = new Network(4, [new Dense(6), .. middle, new Dense(3)], new SoftmaxCrossEntropy(), new Xoshiro(1));
        var (x, y) = (Normal(4, 7), Classes(3, 7));

        Assert.InRange(WorstGradientError(network.Parameters, () => network.Backward(x, y, l2: 0.1, step: 5)), 0, 1e-6);
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public void A_losss_gradient_is_that_of_centred_differences(string name, int outputs)
    {
        Loss loss = name switch
        {
            "soft-max" => new SoftmaxCrossEntropy(),
            "sigmoid" => new SigmoidBinaryCrossEntropy(),
            "squared" => new SquaredError(),
            _ => new Hinge(),
        };
        var (s, y) = (Normal(outputs, 5), outputs == 1 ? Matrix<double>.Build.Dense(1, 5, (_, i) => i % 2) : Classes(outputs, 5));
        var gradient = loss.Gradient(s, y);

        var numeric = gradient.MapIndexed((row, column, _) =>
        {
            var (plus, minus) = (s.Clone(), s.Clone());
            plus[row, column] += 1e-5;
            minus[row, column] -= 1e-5;
            return (loss.Value(plus, y) - loss.Value(minus, y)) / 2e-5;
        });
        AssertClose(numeric, gradient, 1e-9);
    }

    [Fact]
    public void Layers_before_the_first_parameters_pass_their_gradients_on()
    {
        var network = new Network(3, [new BatchNormalization(), new Tanh(), new Dense(2)], new SquaredError(), new Xoshiro(1));

        Assert.InRange(WorstGradientError(network.Parameters, () => network.Backward(Normal(3, 6), Normal(2, 6, seed: 4))), 0, 1e-6);
    }
}
