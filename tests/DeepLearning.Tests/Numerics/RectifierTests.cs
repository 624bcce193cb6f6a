using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Numerics;

public sealed class RectifierTests
{
    private static readonly double[] X = [-1 / 0.0, -1e308, -2, -5e-324, -0.0, 0, 5e-324, 3, 1e308, 1 / 0.0, double.NaN];

    [Fact]
    public void ReLU_keeps_what_is_positive_and_NaN()
    {
        double[] expected = [0, 0, 0, 0, 0, 0, 5e-324, 3, 1e308, 1 / 0.0, double.NaN];

        Assert.Equal(expected, Vector<double>.Build.Dense(X).ReLU());
        Assert.Equal(expected, Matrix<double>.Build.Dense(1, X.Length, X).ReLU().ToRowMajorArray());
    }

    [Fact]
    public void ReLU_derivative_is_1_where_x_is_positive_and_does_not_hide_NaN()
    {
        double[] expected = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, double.NaN];

        Assert.Equal(expected, Vector<double>.Build.Dense(X).ReLUDerivative());
        Assert.Equal(expected, Matrix<double>.Build.Dense(1, X.Length, X).ReLU().ReLUDerivative().ToRowMajorArray());
    }

    [Theory]
    [InlineData(0, 0.69314718055994531)]
    [InlineData(-40, 4.248354255291589e-18)]
    [InlineData(-745, 5e-324)]
    [InlineData(-1e308, 0)]
    [InlineData(1e308, 1e308)]
    [InlineData(5e-324, 0.69314718055994531)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NaN, double.NaN)]
    public void Softplus_is_right_at_the_extremes(double x, double expected) =>
        Ulps.Near(expected, Vector<double>.Build.Dense(1, x).Softplus()[0], 1);

    [SkippableFact]
    public void Softplus_is_that_of_a_library_function_for_logarithms_near_1()
    {
        var expected = SystemPython.Numbers("math", """
            for i in range(-7000, 7000):
                x = i / 10 + .0123
                print(repr(max(x, 0) + math.log1p(math.exp(-abs(x)))))
            """);

        double[] x = [.. Enumerable.Range(-7000, 14000).Select(i => i / 10.0 + .0123)];
        Assert.All(expected.Zip(Vector<double>.Build.Dense(x).Softplus()), pair => Ulps.Near(pair.First, pair.Second, 4));
    }

    [Fact]
    public void ReLU_into_writes_where_it_is_told_itself_included()
    {
        var x = Matrix<double>.Build.Dense(2, 3, [-1, 2, -3, 4, -5, 6]);
        var result = Matrix<double>.Build.Dense(2, 3, 9);
        x.ReLUInto(result);
        Assert.Equal([0, 2, 0, 4, 0, 6], result.ToColumnMajorArray());

        x.ReLUInto(x);
        Assert.Equal(result, x);
    }

    [Fact]
    public void A_result_of_another_shape_or_kind_is_refused_in_words()
    {
        var x = Matrix<double>.Build.Dense(2, 3);

        var shape = Assert.Throws<ArgumentException>(() => x.ReLUInto(Matrix<double>.Build.Dense(3, 2)));
        Assert.StartsWith("The result is 3×2, expected 2×3", shape.Message);
        Assert.Throws<ArgumentException>(() => x.ReLUInto(Matrix<double>.Build.Sparse(2, 3)));
    }
}
