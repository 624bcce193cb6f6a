using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Numerics;

public sealed class SigmoidsTests
{
    private static readonly double[] Extremes =
        [0, -0.0, 5e-324, -5e-324, 1e-300, -1e-20, 1e-9, 36.8, -37, 709.9, -709.9, -720, -745, 1e308, -1e308, double.NaN, 1 / 0.0, -1 / 0.0];

    // 40 numbers a decade from 10⁻¹² to 10³ on both sides, the seam at 0.625, and the extremes.
    private static readonly double[] X =
    [
        .. Enumerable.Range(-480, 600).Select(i => Math.Pow(10, i / 40.0)).SelectMany(x => new[] { x, -x }),
        .. Enumerable.Range(0, 1000).Select(i => .615 + i * 2e-5), .. Extremes,
    ];

    [Fact]
    public void Tanh_is_that_of_the_C_library_to_the_sign_of_zero()
    {
        var tanh = Of(X).Tanh();

        Ulps.Near(X, Math.Tanh, tanh, 3);
        Assert.All(X.Zip(tanh).Where(pair => pair.First == 0), pair => Assert.Equal(double.IsNegative(pair.First), double.IsNegative(pair.Second)));
    }

    [Fact]
    public void Sigmoid_is_the_quotient_of_which_neither_side_overflows() =>
        Ulps.Near(X, x => x > 0 ? 1 / (1 + Math.Exp(-x)) : Math.Exp(x) / (1 + Math.Exp(x)), Of(X).Sigmoid(), 3);

    [Fact]
    public void Tanh_derivative_is_one_over_cosh_squared()
    {
        Ulps.Near(X.Where(x => Math.Abs(x) < 350), x => 1 / Math.Cosh(x) / Math.Cosh(x), Of([.. X.Where(x => Math.Abs(x) < 350)]).TanhDerivative(), 8);
        Assert.Equal([0, 0, 0, 0, double.NaN], Of([400, -1e308, 1e308, 1 / 0.0, double.NaN]).TanhDerivative());
    }

    [Fact]
    public void Sigmoid_derivative_is_a_quarter_of_one_over_cosh_squared_of_half()
    {
        double[] near = [.. X.Where(x => Math.Abs(x) < 700)];
        Ulps.Near(near, x => .25 / Math.Cosh(x / 2) / Math.Cosh(x / 2), Of(near).SigmoidDerivative(), 8);
        Assert.Equal([0, 0, 0, 0, double.NaN], Of([800, -1e308, 1e308, -1 / 0.0, double.NaN]).SigmoidDerivative());
    }

    [Fact]
    public void Derivatives_are_the_slopes_of_their_functions()
    {
        const double Step = 1e-5;
        var x = Vector<double>.Build.Dense(81, i => (i - 40) / 10.0);

        Slope(x => x.Sigmoid(), x.SigmoidDerivative());
        Slope(x => x.Tanh(), x.TanhDerivative());
        Slope(x => x.Softplus(), x.Sigmoid());
        Slope(x => x.LogSigmoid(), (-x).Sigmoid());

        void Slope(Func<Vector<double>, Vector<double>> function, Vector<double> derivative) => Assert.All(
            ((function(x.Add(Step)) - function(x.Subtract(Step))) / (2 * Step)).Zip(derivative), pair => Assert.Equal(pair.First, pair.Second, 1e-9));
    }

    [Theory]
    [InlineData(-1e308, -1e308)]
    [InlineData(-800, -800)]
    [InlineData(0, -0.69314718055994531)]
    [InlineData(40, -4.248354255291589e-18)]
    [InlineData(1e308, 0)]
    [InlineData(double.NaN, double.NaN)]
    public void Log_sigmoid_is_right_at_the_extremes(double x, double expected) =>
        Ulps.Near(expected, Of([x]).LogSigmoid()[0], 1);

    [Fact]
    public void Sigmoid_and_tanh_keep_their_symmetry_and_their_range_for_any_number() =>
        Prop.ForAll<double[]>(x =>
        {
            var (sigmoid, turned, tanh, tanhTurned) = (Of(x).Sigmoid(), Of(x).Negate().Sigmoid(), Of(x).Tanh(), Of(x).Negate().Tanh());
            Assert.Equal(x.Length, sigmoid.Count);
            for (var i = 0; i < x.Length; i++)
            {
                Assert.True(double.IsNaN(x[i]) ? double.IsNaN(sigmoid[i]) && double.IsNaN(tanh[i]) : sigmoid[i] is >= 0 and <= 1 && tanh[i] is >= -1 and <= 1);
                Ulps.Near(double.IsNaN(x[i]) ? double.NaN : 1, sigmoid[i] + turned[i], 2);
                Ulps.Near(-tanh[i], tanhTurned[i], 0);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Matrices_give_what_vectors_give_and_results_are_written_where_they_are_told()
    {
        var x = new Xoshiro(4).NormalMatrix(5, 7);
        var result = Matrix<double>.Build.Dense(5, 7);

        Assert.Equal(x.Column(3).Tanh(), x.Tanh().Column(3));
        Assert.Equal(x.Column(3).SigmoidDerivative(), x.SigmoidDerivative().Column(3));
        Assert.Equal(x.Column(3).TanhDerivative(), x.TanhDerivative().Column(3));
        Assert.Equal(x.Column(3).LogSigmoid(), x.LogSigmoid().Column(3));
        x.SigmoidInto(result);
        Assert.Equal(x.Sigmoid(), result);
        x.TanhInto(result);
        Assert.Equal(x.Tanh(), result);
    }

    private static Vector<double> Of(double[] x) => Vector<double>.Build.Dense(x);
}
