namespace DeepLearning.Tests.Autodiff;

public sealed class MlpTests
{
    [Fact]
    public void The_network_of_the_repository_has_337_parameters_and_that_of_the_lecture_41()
    {
        Assert.Equal(337, new Mlp(2, [16, 16, 1], new Xoshiro(1)).Parameters.Count);
        Assert.Equal(41, new Mlp(3, [4, 4, 1], new Xoshiro(1)).Parameters.Count);
    }

    [Fact]
    public void Forward_is_the_formula_of_its_layers()
    {
        var network = new Mlp(2, [3, 2], new Xoshiro(5), randomBias: true);
        double[] x = [0.3, -0.8];

        var hidden = Apply(network.Layers[0], x).Select(sum => Math.Max(0, sum)).ToArray();
        var expected = Apply(network.Layers[1], hidden);

        Assert.Equal(expected, network.Forward(0.3, -0.8).Select(output => output.Data), (a, b) => Math.Abs(a - b) < 1e-15);
        Assert.Contains(hidden, value => value > 0);

        static double[] Apply(Layer layer, double[] inputs) =>
            [.. layer.Neurons.Select(neuron => neuron.Weights.Zip(inputs, (weight, input) => weight.Data * input).Sum() + neuron.Bias.Data)];
    }

    [Fact]
    public void Weights_are_drawn_uniformly_from_minus_1_to_1_and_biases_only_when_asked()
    {
        var weights = new Layer(100, 100, new Xoshiro(3)).Neurons;
        var values = weights.SelectMany(neuron => neuron.Weights).Select(weight => weight.Data).ToList();

        Assert.All(values, value => Assert.InRange(value, -1, 1));
        Assert.InRange(values.Average(), -0.02, 0.02);
        Assert.InRange(values.Average(value => value * value), 1.0 / 3 - 0.02, 1.0 / 3 + 0.02);
        Assert.All(weights, neuron => Assert.Equal(0, neuron.Bias.Data));
        Assert.All(new Layer(1, 5, new Xoshiro(3), randomBias: true).Neurons, neuron => Assert.NotEqual(0, neuron.Bias.Data));
    }

    [Fact]
    public void Parameters_are_drawn_and_listed_in_the_same_order()
    {
        var random = new Xoshiro(9);
        var expected = Enumerable.Range(0, 41).Select(_ => 2 * random.NextDouble() - 1).ToList();

        Assert.Equal(expected, new Mlp(3, [4, 4, 1], new Xoshiro(9), randomBias: true).Parameters.Select(parameter => parameter.Data));
    }

    /// <summary>The lecture's exercise: four rows, tanh everywhere, 20 steps of rate 0.1; there six seeds of six end below 0.03.</summary>
    [Fact]
    public void The_four_rows_of_the_lecture_are_learnt_in_a_hundred_steps()
    {
        (double[] X, double Y)[] rows = [([2, 3, -1], 1), ([3, -1, 0.5], -1), ([0.5, 1, 1], -1), ([1, 1, -1], 1)];
        foreach (var seed in Enumerable.Range(0, 6))
        {
            var network = new Mlp(3, [4, 4, 1], new Xoshiro(seed), value => value.Tanh(), value => value.Tanh(), randomBias: true);
            var loss = double.NaN;
            for (var step = 0; step < 100; step++)
            {
                var sum = rows.Select(row => (network.Forward(row.X[0], row.X[1], row.X[2])[0] - row.Y).Pow(2)).Aggregate((a, b) => a + b);
                network.ZeroGradients();
                sum.Backward();
                loss = sum.Data;
                foreach (var parameter in network.Parameters)
                {
                    parameter.Data -= 0.1 * parameter.Gradient;
                }
            }

            Assert.True(loss < 0.03, $"seed {seed}: {loss}");
        }
    }

    [Fact]
    public void What_does_not_fit_is_named()
    {
        var random = new Xoshiro(1);

        Assert.Contains("2 weights, and x 3 components", Assert.Throws<ArgumentException>(() => new Mlp(2, [1], random).Forward(1, 2, 3)).Message);
        Assert.Contains("A network needs a layer", Assert.Throws<ArgumentException>(() => new Mlp(2, [], random)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Neuron(-1, random));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Layer(1, -1, random));
    }
}
