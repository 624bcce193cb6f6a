using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Numerics;

public sealed class CrossEntropyFunctionsTests
{
    private const double Infinity = double.PositiveInfinity;

    [Theory]
    [InlineData(new[] { 0.0, 0 }, 0.69314718055994531)]
    [InlineData(new[] { 7.0 }, 7)]
    [InlineData(new[] { 1000.0, 1000, 1000, 1000 }, 1001.3862943611199)]
    [InlineData(new[] { -1000.0, -1000 }, -999.30685281944005)]
    [InlineData(new[] { 1e308, -1e308 }, 1e308)]
    [InlineData(new[] { 5e-324, 5e-324 }, 0.69314718055994531)]
    [InlineData(new[] { -Infinity, 3 }, 3)]
    [InlineData(new[] { -Infinity, -Infinity }, -Infinity)]
    [InlineData(new[] { Infinity, 3 }, Infinity)]
    [InlineData(new[] { Infinity, double.NaN }, double.NaN)]
    [InlineData(new double[0], -Infinity)]
    public void Log_sum_exp_is_right_up_to_the_extremes(double[] z, double expected)
    {
        Ulps.Near(expected, Vector<double>.Build.Dense(z).LogSumExp(), 1);
        Ulps.Near(expected, Matrix<double>.Build.Dense(z.Length, 1, z).ColumnLogSumExps()[0], 1);
    }

    [Fact]
    public void Cross_entropy_is_minus_the_logarithm_of_the_labels_probability()
    {
        var z = new Xoshiro(2).NormalMatrix(10, 50, standardDeviation: 4);
        int[] labels = [.. Enumerable.Range(0, 50).Select(i => i % 10)];

        var expected = labels.Select((label, i) => Math.Log(z.Column(i).Sum(other => Math.Exp(other - z[label, i]))));
        Assert.All(expected.Zip(z.CrossEntropy(labels)), pair => Assert.Equal(pair.First, pair.Second, 1e-13));
    }

    [Fact]
    public void Equal_logits_cost_the_logarithm_of_the_number_of_classes() =>
        Assert.Equal(Math.Log(10), Matrix<double>.Build.Dense(10, 4, 1e16).CrossEntropy([0, 3, 9, 5]).Average(), 1e-15);

    [Theory]
    [InlineData(1000, 0, 1, 1000)]
    [InlineData(1000, 0, 0, 0)]
    [InlineData(1e308, 0, 1, 1e308)]
    [InlineData(1e308, -1e308, 1, Infinity)]
    [InlineData(0, -Infinity, 1, Infinity)]
    [InlineData(0, -Infinity, 0, 0)]
    [InlineData(0, double.NaN, 0, double.NaN)]
    [InlineData(Infinity, Infinity, 0, double.NaN)]
    public void Cross_entropy_is_right_at_the_extremes(double first, double second, int label, double expected) =>
        Assert.Equal(expected, Matrix<double>.Build.Dense(2, 1, [first, second]).CrossEntropy([label])[0]);

    [Fact]
    public void Labels_that_do_not_fit_are_refused_in_words()
    {
        var z = Matrix<double>.Build.Dense(3, 2);

        Assert.StartsWith("There are 1 labels, expected 2", Assert.Throws<ArgumentException>(() => z.CrossEntropy([0])).Message);
        Assert.StartsWith("A label is 3, but the logits have 3 rows", Assert.Throws<ArgumentException>(() => z.CrossEntropy([0, 3])).Message);
        Assert.Throws<ArgumentException>(() => z.CrossEntropy([-1, 0]));
        Assert.Throws<ArgumentException>(() => Matrix<double>.Build.Dense(0, 1).CrossEntropy([0]));
        Assert.Empty(Matrix<double>.Build.Dense(3, 0).CrossEntropy([]));
    }
}
