using MathNet.Numerics.LinearAlgebra;
using static DeepLearning.Tests.Networks.Fixtures;

namespace DeepLearning.Tests.Networks;

public sealed class LossTests
{
    private static readonly MatrixBuilder<double> Build = Matrix<double>.Build;

    [Fact]
    public void Softmax_cross_entropy_is_the_mean_negative_logarithm_of_the_right_probability()
    {
        var (s, labels) = (Normal(4, 6), new[] { 0, 3, 1, 1, 2, 0 });
        var p = Build.DenseOfColumnVectors(s.EnumerateColumns().Select(column => column.PointwiseExp() / column.PointwiseExp().Sum()));
        var expected = labels.Select((label, i) => -Math.Log(p[label, i])).Average();
        var loss = new SoftmaxCrossEntropy();

        Assert.Equal(expected, loss.Value(s, OneHot(4, labels)), 1e-14);
        AssertClose((p - OneHot(4, labels)) / 6, loss.Gradient(s, OneHot(4, labels)), 1e-15);
    }

    [Theory]
    [InlineData(1e308, 1e308, 0.6931471805599453)]
    [InlineData(-1e308, -1e308, 0.6931471805599453)]
    [InlineData(1e308, -1e308, 0)]
    [InlineData(800, 0, 0)]
    [InlineData(0, 800, 800)]
    [InlineData(-1e308, 1e308, double.PositiveInfinity)]
    [InlineData(double.NaN, 0, double.NaN)]
    [InlineData(0, double.NaN, double.NaN)]
    public void Softmax_cross_entropy_is_right_at_extremes(double right, double wrong, double expected)
    {
        var (s, y) = (Build.Dense(2, 1, [right, wrong]), OneHot(2, 0));
        var gradient = new SoftmaxCrossEntropy().Gradient(s, y);

        Assert.Equal(expected, new SoftmaxCrossEntropy().Value(s, y));
        Assert.Equal(double.IsNaN(expected), gradient.Enumerate().All(double.IsNaN));
    }

    [Theory]
    [InlineData(0, 1, 0.6931471805599453)]
    [InlineData(50, 1, 1.928749847963918e-22)]
    [InlineData(-50, 0, 1.928749847963918e-22)]
    [InlineData(-800, 1, 800)]
    [InlineData(1e308, 0, 1e308)]
    [InlineData(1e308, 1, 0)]
    [InlineData(-1e308, 0, 0)]
    [InlineData(double.NaN, 1, double.NaN)]
    public void Sigmoid_cross_entropy_is_right_at_extremes(double s, double y, double expected)
    {
        var value = new SigmoidBinaryCrossEntropy().Value(Build.Dense(1, 1, s), Build.Dense(1, 1, y));

        Assert.True(value.Equals(expected) || Math.Abs(value / expected - 1) < 1e-14, $"{value:R}");
        Assert.Equal(double.IsNaN(s), double.IsNaN(new SigmoidBinaryCrossEntropy().Gradient(Build.Dense(1, 1, s), Build.Dense(1, 1, y))[0, 0]));
    }

    [Fact]
    public void Sigmoid_cross_entropy_is_the_mean_over_samples_and_outputs()
    {
        var (s, y) = (Normal(3, 4), Normal(3, 4, seed: 5).Map(value => value > 0 ? 1.0 : 0));
        var p = s.Map(value => 1 / (1 + Math.Exp(-value)));
        var expected = -y.PointwiseMultiply(p.PointwiseLog()) - (1 - y).PointwiseMultiply((1 - p).PointwiseLog());

        Assert.Equal(expected.Enumerate().Average(), new SigmoidBinaryCrossEntropy().Value(s, y), 1e-14);
    }

    [Fact]
    public void Squared_error_sums_over_outputs_and_averages_over_samples() =>
        Assert.Equal((1.0 + 4 + 9 + 16) / 2, new SquaredError().Value(Build.Dense(2, 2, [1, 2, 3, 4]), Build.Dense(2, 2)));

    [Fact]
    public void Hinge_counts_every_wrong_class_that_comes_within_the_margin()
    {
        var s = Build.Dense(3, 2, [3.2, 5.1, -1.7, 1.3, 4.9, 2.0]);

        // max(0, 5.1 − 3.2 + 1) + max(0, −1.7 − 3.2 + 1) = 2.9; max(0, 1.3 − 4.9 + 1) + max(0, 2 − 4.9 + 1) = 0.
        Assert.Equal(2.9 / 2, new Hinge().Value(s, OneHot(3, 0, 1)), 1e-15);
        AssertClose(Build.Dense(3, 2, [-0.5, 0.5, 0, 0, 0, 0]), new Hinge().Gradient(s, OneHot(3, 0, 1)), 0);
    }

    [Fact]
    public void Hinge_with_one_output_takes_the_classes_as_plus_and_minus_one() =>
        Assert.Equal((0.5 + 3) / 2, new Hinge().Value(Build.Dense(1, 2, [0.5, 2]), Build.Dense(1, 2, [1, 0])), 1e-15);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Hinge_and_squared_error_pass_NaN_on(int outputs)
    {
        var (s, y) = (Build.Dense(outputs, 1, double.NaN), OneHot(outputs, 0));

        Assert.True(double.IsNaN(new Hinge().Value(s, y)));
        Assert.True(double.IsNaN(new SquaredError().Value(s, y)));
        Assert.True(double.IsNaN(new Hinge().Gradient(s, y)[0, 0]));
    }

    [Fact]
    public void Targets_of_another_shape_are_refused_with_both_shapes() =>
        Assert.Contains("2×3, expected 3×2", Assert.Throws<ArgumentException>(() => new Hinge().Value(Build.Dense(3, 2), Build.Dense(2, 3))).Message);
}
