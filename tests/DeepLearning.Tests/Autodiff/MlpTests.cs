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

    /// <summary>The lecture's exercise: four rows, tanh everywhere, steps of rate 0.1; the losses before steps 0, 1, 5, 10, 19, 50 and 100.</summary>
    [Theory]
    [InlineData(0, 7.730, 6.430, 0.259, 0.0600, 0.0215, 0.0058, 0.0025)]
    [InlineData(1, 6.244, 3.740, 1.581, 0.0181, 0.0103, 0.0048, 0.0026)]
    [InlineData(2, 3.794, 5.436, 0.0710, 0.0363, 0.0191, 0.0071, 0.0035)]
    [InlineData(3, 6.336, 3.640, 0.0816, 0.0350, 0.0167, 0.0057, 0.0027)]
    [InlineData(4, 8.753, 7.667, 2.487, 0.0544, 0.0180, 0.0066, 0.0032)]
    [InlineData(5, 6.205, 1.084, 0.0788, 0.0323, 0.0139, 0.0041, 0.0019)]
    public void The_four_rows_of_the_lecture_are_learnt_with_the_losses_of_its_random_numbers(int seed, params double[] published)
    {
        (double[] X, double Y)[] rows = [([2, 3, -1], 1), ([3, -1, 0.5], -1), ([0.5, 1, 1], -1), ([1, 1, -1], 1)];
        var network = new Mlp(3, [4, 4, 1], new PythonRandom(seed), value => value.Tanh(), value => value.Tanh(), randomBias: true);
        List<double> losses = [];
        for (var step = 0; step <= 100; step++)
        {
            var loss = rows.Select(row => (network.Forward(row.X[0], row.X[1], row.X[2])[0] - row.Y).Pow(2)).Aggregate((a, b) => a + b);
            network.ZeroGradients();
            loss.Backward();
            losses.Add(loss.Data);
            foreach (var parameter in network.Parameters)
            {
                parameter.Data -= 0.1 * parameter.Gradient;
            }
        }

        Assert.Equal(published, new[] { 0, 1, 5, 10, 19, 50, 100 }.Select(step => losses[step]), (a, b) => Math.Abs(a - b) <= (a > 0.1 ? 5e-4 : 5e-5));
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
