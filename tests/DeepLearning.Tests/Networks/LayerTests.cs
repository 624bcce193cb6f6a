using MathNet.Numerics.LinearAlgebra;
using static DeepLearning.Tests.Networks.Fixtures;

namespace DeepLearning.Tests.Networks;

public sealed class LayerTests
{
    [Fact]
    public void Batch_normalization_trains_on_the_batchs_averages_and_follows_them()
    {
        var network = new Network(3, [new BatchNormalization(alpha: 0.9)], new SquaredError(), new Xoshiro(1));
        network.Parameters["gamma1"].Value = Matrix<double>.Build.Dense(3, 1, [1, 2, 3]);
        network.Parameters["beta1"].Value = Matrix<double>.Build.Dense(3, 1, [0.1, 0.2, 0.3]);
        var (x, y) = (Normal(3, 8) * 5 + 2, Normal(3, 8, seed: 9));
        var (mean, variance) = (Rows(x, row => row.Average()), Rows(x, row => row.Select(value => Math.Pow(value - row.Average(), 2)).Average()));

        var trained = x.MapIndexed((row, _, value) => (row + 1) * (value - mean[row]) / Math.Sqrt(variance[row] + 1e-5) + 0.1 * (row + 1));
        Assert.Equal((trained - y).Enumerate().Sum(error => error * error) / 8, network.Backward(x, y), 1e-11);

        AssertClose(Matrix<double>.Build.Dense(3, 1, (row, _) => 0.1 * mean[row]), network.Parameters["mean1"].Value, 1e-14);
        AssertClose(Matrix<double>.Build.Dense(3, 1, (row, _) => 0.9 + 0.1 * variance[row]), network.Parameters["variance1"].Value, 1e-13);
        var evaluated = x.MapIndexed((row, _, value) =>
            (row + 1) * (value - 0.1 * mean[row]) / Math.Sqrt(0.9 + 0.1 * variance[row] + 1e-5) + 0.1 * (row + 1));
        AssertClose(evaluated, network.Forward(x), 1e-13);

        static double[] Rows(Matrix<double> matrix, Func<Vector<double>, double> average) => [.. matrix.EnumerateRows().Select(average)];
    }

    [Fact]
    public void Running_averages_of_one_batch_again_and_again_become_the_batchs()
    {
        var network = new Network(2, [new BatchNormalization()], new SquaredError(), new Xoshiro(1));
        var x = Normal(2, 50) * 3;
        for (var step = 0; step < 400; step++)
        {
            network.Backward(x, x);
        }

        Assert.Equal(x.Row(0).Average(), network.Parameters["mean1"].Value[0, 0], 1e-12);
        Assert.Equal("mean1 is a running average: it has no gradient.", Assert.Throws<InvalidOperationException>(() => network.Parameters["mean1"].Gradient).Message);
    }

    [Fact]
    public void A_batch_of_one_sample_is_normalized_to_the_shift()
    {
        var network = new Network(2, [new BatchNormalization()], new SquaredError(), new Xoshiro(1));

        Assert.Equal(0, network.Backward(Normal(2, 1), Matrix<double>.Build.Dense(2, 1)));
        Assert.All(network.Parameters.Gradient, gradient => Assert.Equal(0, gradient));
    }

    [Fact]
    public void Dropout_drops_its_share_and_keeps_the_expectation()
    {
        var network = new Network(1000, [new Dropout(0.3, seed: 1)], new SquaredError(), new Xoshiro(1));
        var (ones, zeros) = (Matrix<double>.Build.Dense(1000, 100, 1), Matrix<double>.Build.Dense(1000, 100));

        // Of kept numbers (1/0.7)² is left: the mean square is 1/0.7 where the share kept is 0.7; its deviation is 0.003.
        Assert.Equal(1 / 0.7, network.Backward(ones, zeros) / 1000, 0.015);
        Assert.Equal(ones, network.Forward(ones));
    }

    [Fact]
    public void Dropout_is_a_function_of_seed_layer_and_step()
    {
        Assert.Equal(Loss(seed: 1, step: 7), Loss(seed: 1, step: 7));
        Assert.NotEqual(Loss(seed: 1, step: 7), Loss(seed: 1, step: 8));
        Assert.NotEqual(Loss(seed: 1, step: 7), Loss(seed: 2, step: 7));
        Assert.Equal(4, MeanSquare([new Dropout(0.5), new Dropout(0.5)]), 0.4);

        static double Loss(int seed, long step) =>
            new Network(9, [new Dropout(0.5, seed)], new SquaredError(), new Xoshiro(1)).Backward(Normal(9, 9), Normal(9, 9, seed: 2), step: step);

        // Two independent masks keep a quarter of the ones, as 4: mean square 4. The same mask twice would keep half of them: mean square 8.
        static double MeanSquare(NetworkLayer[] layers) => new Network(500, layers, new SquaredError(), new Xoshiro(1))
            .Backward(Matrix<double>.Build.Dense(500, 40, 1), Matrix<double>.Build.Dense(500, 40)) / 500;
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_share_outside_0_to_1_is_refused(double rate)
    {
        Assert.Contains("rate is", Assert.Throws<ArgumentOutOfRangeException>(() => new Dropout(rate)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new BatchNormalization(alpha: rate + (rate == 1 ? 0.1 : 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LeakyReLU(rate));
    }

    [Fact]
    public void Activations_are_their_functions_at_extremes_too()
    {
        double[] x = [double.NegativeInfinity, -1e308, -1, 1e-20, 0, 0.5, 1e308, double.PositiveInfinity, double.NaN];

        Assert.Equal([0, 0, 0, 1e-20, 0, 0.5, 1e308, double.PositiveInfinity, double.NaN], Apply(new ReLU()));
        Assert.Equal(x.Select(value => value > 0 ? value : 0.1 * value), Apply(new LeakyReLU(0.1)));
        Assert.Equal(x.Select(value => Math.Round(Math.Tanh(value), 14)), Apply(new Tanh()).Select(y => Math.Round(y, 14)));
        Assert.Equal(1e-20, Apply(new Tanh())[3]);
        Assert.Equal(x.Select(value => Math.Round(1 / (1 + Math.Exp(-value)), 14)), Apply(new Sigmoid()).Select(y => Math.Round(y, 14)));

        double[] Apply(NetworkLayer layer) => new Network(9, [layer], new SquaredError(), new Xoshiro(1)).Forward(Matrix<double>.Build.Dense(9, 1, x)).ToColumnMajorArray();
    }

    [Theory]
    [InlineData("He", 0.1)]
    [InlineData("LeCun", 0.0707106781)]
    [InlineData("Xavier", 0.08164965809)]
    [InlineData("N(0, 0.5²)", 0.5)]
    [InlineData("zero", 0)]
    public void Weights_start_with_the_deviation_of_their_initialization(string name, double sigma)
    {
        var initialization = new[] { Initialization.He, Initialization.LeCun, Initialization.Xavier, Initialization.Normal(0.5), Initialization.Zero }
            .Single(one => one.ToString() == name);
        var weights = new Network([200, 100], new Xoshiro(3), initialization: initialization).Parameters["W1"].Value.Enumerate().ToList();

        // 20,000 draws: the deviation of their mean is σ/141, that of their mean square σ²/100.
        Assert.Equal(sigma, initialization.Deviation(200, 100), 1e-9);
        Assert.Equal(0, weights.Average(), 5 * sigma / 141 + 1e-300);
        Assert.Equal(sigma * sigma, weights.Average(weight => weight * weight), 5 * sigma * sigma / 100 + 1e-300);
    }

    [Fact]
    public void Weights_are_drawn_layer_by_layer_and_row_by_row()
    {
        var (network, random) = (new Network([4, 3, 2], new NumpyRandom(7), initialization: Initialization.Normal(0.1)), new NumpyRandom(7));

        AssertClose(0.1 * random.NormalMatrix(3, 4), network.Parameters["W1"].Value, 1e-16);
        AssertClose(0.1 * random.NormalMatrix(2, 3), network.Parameters["W2"].Value, 1e-16);
    }
}
