using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Teaching.Exercises;

/// <summary>What wrong answers to the exercises on bias and variance are told.</summary>
public sealed class BiasVarianceExercisesTests
{
    [Theory]
    [InlineData("whole numbers", "whole")]
    [InlineData("one step too far", "far")]
    [InlineData("none is at 1", "ends")]
    [InlineData("does not bend", "straight")]
    [InlineData("looks to the left", "left")]
    public void A_hinge_at_the_wrong_place(string reason, string mistake) => Wrong.IsToldThat(reason, "hinge-features", (double[] x, int h) =>
        Matrix<double>.Build.Dense(x.Length, h + 1, (i, j) => j == 0 ? 1 : mistake switch
        {
            "whole" => Math.Max(0, x[i] - Whole(j - 1, h)),
            "far" => Math.Max(0, x[i] - (double)j / h),
            "ends" => Math.Max(0, x[i] - (j - 1.0) / (h - 1)),
            "straight" => x[i] - (j - 1.0) / h,
            _ => Math.Max(0, (j - 1.0) / h - x[i]),
        }));

    [Fact]
    public void Columns_as_samples() => Wrong.IsToldThat("transposed", "hinge-features", (double[] x, int h) =>
        Matrix<double>.Build.Dense(h + 1, x.Length, (j, i) => j == 0 ? 1 : Math.Max(0, x[i] - (j - 1.0) / h)));

    [Fact]
    public void No_column_of_ones() => Wrong.IsToldThat("1 column too few", "hinge-features", (double[] x, int h) =>
        Matrix<double>.Build.Dense(x.Length, h, (i, j) => Math.Max(0, x[i] - (double)j / h)));

    [Fact]
    public void Bias_and_variance_swapped() => IsToldThat("bias² comes first", (bias, variance) => (variance, bias));

    [Fact]
    public void The_bias_without_the_square() => IsToldThat("that is the root: bias²", (bias, variance) => (Math.Sqrt(bias), variance));

    [Fact]
    public void A_sum_over_x() => IsToldThat("that is the sum over x", (bias, variance) => (3 * bias, variance));

    [Fact]
    public void The_variance_of_a_sample() => IsToldThat("not by one less", (bias, variance) => (bias, variance * 4 / 3));

    [Fact]
    public void The_deviation() => IsToldThat("the variance is asked for", (bias, variance) => (bias, Math.Sqrt(variance)));

    [Fact]
    public void The_error_of_each_curve() => IsToldThat("compare their mean with the truth", (bias, variance) => (bias + variance, variance));

    [Fact]
    public void The_error_in_place_of_the_variance() => IsToldThat("contains the bias as well", (bias, variance) => (bias, bias + variance));

    [Fact]
    public void Not_a_number() => IsToldThat("got NaN", (_, variance) => (double.NaN, variance));

    [Theory]
    [InlineData("σ² belongs", 1, 0, 0)]
    [InlineData("all models share the bias, and", 2, 1, 1)]
    [InlineData("the bias stays", 2, 1, 0)]
    [InlineData("the noise stays", 2, 0, 1)]
    public void Parts_that_were_treated_wrongly(string reason, int powerOfNoise, int biasDivided, int noiseDivided) => Wrong.IsToldThat(
        reason, "ensemble-error", (double bias, double variance, double noise, int count) =>
            Math.Pow(noise, powerOfNoise) / Math.Pow(count, noiseDivided) + bias / Math.Pow(count, biasDivided) + variance / count);

    [Theory]
    [InlineData("noise of the new measurement is missing", 0, 1, 1)]
    [InlineData("that of a single model", 1, 1, 0)]
    [InlineData("divide by the number once", 1, 1, 2)]
    [InlineData("came squared already", 1, 2, 1)]
    public void Parts_that_were_forgotten_or_repeated(string reason, int noises, int powerOfBias, int powerOfCount) => Wrong.IsToldThat(
        reason, "ensemble-error", (double bias, double variance, double noise, int count) =>
            noises * noise * noise + Math.Pow(bias, powerOfBias) + variance / Math.Pow(count, powerOfCount));

    [Fact]
    public void Another_solution() => Wrong.IsToldThat("the shortest solution's", "minimum-norm", (Matrix<double> a, Vector<double> y) =>
    {
        var solution = Vector<double>.Build.Dense(a.ColumnCount);
        solution.SetSubVector(0, a.RowCount, a.SubMatrix(0, a.RowCount, 0, a.RowCount).Solve(y));
        return solution;
    });

    [Fact]
    public void The_coefficients() => Wrong.IsToldThat("that is c", "minimum-norm", (Matrix<double> a, Vector<double> y) => (a * a.Transpose()).Solve(y));

    [Fact]
    public void The_normal_equations() => Wrong.IsToldThat("did you solve with AᵀA?", "minimum-norm", (Matrix<double> a, Vector<double> y) =>
        a.TransposeThisAndMultiply(a).Solve(a.TransposeThisAndMultiply(y)));

    [Fact]
    public void A_vector_of_another_length() => Wrong.IsToldThat("1 component too many", "minimum-norm", (Matrix<double> a, Vector<double> y) =>
        Vector<double>.Build.Dense(a.ColumnCount + 1));

    private static double Whole(int a, int b) => a / b;

    private static void IsToldThat(string reason, Func<double, double, (double, double)> distort) => Wrong.IsToldThat(
        reason, "bias-variance", (Matrix<double> curves, Vector<double> truth) =>
        {
            var mean = curves.RowSums() / curves.ColumnCount;
            return distort((mean - truth).Average(d => d * d), curves.EnumerateColumns().Average(curve => (curve - mean).Average(d => d * d)));
        });
}
