using DeepLearning.Exercises;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class ConvolutionExerciseTests
{
    private static readonly Xoshiro Draws = new(11);

    [Fact]
    public void The_scores_are_those_of_a_small_picture_by_hand() => Assert.Equal(
        Matrix<double>.Build.DenseOfRowArrays([37, 47], [67, 77]),
        DeepLearning.Exercises.Convolution.Of(
            Matrix<double>.Build.DenseOfRowArrays([1, 2, 3], [4, 5, 6], [7, 8, 9]), Matrix<double>.Build.DenseOfRowArrays([1, 2], [3, 4])));

    [Fact]
    public void The_derivatives_of_a_convolution_are_those_of_centred_differences()
    {
        var (x, w, r) = (Draws.NormalMatrix(5, 6), Draws.NormalMatrix(3, 2), Draws.NormalMatrix(3, 5));
        var (dx, dw) = ConvolutionGradient.Of(x, w, r);
        double Loss() => DeepLearning.Exercises.Convolution.Of(x, w).PointwiseMultiply(r).RowSums().Sum();

        Assert.Null(GradientCheck.Compare(Loss, [("x", x, dx), ("w", w, dw)]).Why);
    }

    [Fact]
    public void The_derivatives_of_pooling_are_those_of_centred_differences()
    {
        var (x, r) = (Draws.NormalMatrix(4, 6), Draws.NormalMatrix(2, 3));
        double Loss() => r.EnumerateIndexed().Sum(entry => entry.Item3 * x.SubMatrix(2 * entry.Item1, 2, 2 * entry.Item2, 2).Enumerate().Max());

        Assert.Null(GradientCheck.Compare(Loss, [("x", x, PoolingGradient.Of(x, r))]).Why);
    }

    [Fact]
    public void A_filter_that_is_turned() => Convolution("turned by half a circle", (x, w) => Of(x, DeepLearning.Exercises.Convolution.Turned(w)));

    [Fact]
    public void A_filter_that_is_transposed() => Convolution("transposed", (x, w) => Of(x, w.Transpose()));

    [Fact]
    public void Zeros_around_the_picture() => Convolution("there are zeros around the picture", (x, w) => Of(DeepLearning.Exercises.Convolution.Padded(x, 1, 1), w));

    [Fact]
    public void The_mean_of_the_products() => Convolution("the mean of the products", (x, w) => Of(x, w) / (w.RowCount * w.ColumnCount));

    [Fact]
    public void The_last_places_forgotten() => Convolution("the shape is 2×3, expected 3×4", (x, w) => Of(x, w).SubMatrix(0, x.RowCount - w.RowCount, 0, x.ColumnCount - w.ColumnCount));

    [Fact]
    public void Derivatives_that_are_assigned() => Back("add up with +=", (x, w, dz) => (ConvolutionGradient.Of(x, w, dz).Dx, dz[dz.RowCount - 1, dz.ColumnCount - 1]
        * x.SubMatrix(dz.RowCount - 1, w.RowCount, dz.ColumnCount - 1, w.ColumnCount)));

    [Fact]
    public void The_picture_and_the_filter_swapped() => Back("at dw: the shape is 5×6, expected 3×3", (x, w, dz) => (ConvolutionGradient.Of(x, w, dz).Dw, ConvolutionGradient.Of(x, w, dz).Dx));

    [Fact]
    public void A_turned_filter_on_the_way_back() =>
        Back("turned by half a circle", (x, w, dz) => (ConvolutionGradient.Of(x, DeepLearning.Exercises.Convolution.Turned(w), dz).Dx, ConvolutionGradient.Of(x, w, dz).Dw));

    [Fact]
    public void A_derivative_for_all_four() => Pooling("all four entries", (x, dp) => dp.KroneckerProduct(Matrix<double>.Build.Dense(2, 2, 1)));

    [Fact]
    public void A_derivative_that_is_shared() => Pooling("as for a mean", (x, dp) => dp.KroneckerProduct(Matrix<double>.Build.Dense(2, 2, 0.25)));

    [Fact]
    public void A_derivative_for_all_that_are_equal() => Pooling("only the first does", (x, dp) => Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount, (row, column) =>
        x[row, column] == x.SubMatrix(row / 2 * 2, 2, column / 2 * 2, 2).Enumerate().Max() ? dp[row / 2, column / 2] : 0));

    [Fact]
    public void A_derivative_for_the_smallest() => Pooling("the smallest entry", (x, dp) => PoolingGradient.Of(-x, dp));

    [Fact]
    public void A_derivative_times_the_entry() => Pooling("multiplied by the entry", (x, dp) => PoolingGradient.Of(x, dp).PointwiseMultiply(x));

    [Fact]
    public void What_is_kept_is_not_divided() => Dropout("divided by 1 − p", (a, draws, p) => draws.Map2((draw, value) => draw < p ? 0 : value, a));

    [Fact]
    public void What_is_kept_is_multiplied() => Dropout("divide by it", (a, draws, p) => draws.Map2((draw, value) => draw < p ? 0 : value * (1 - p), a));

    [Fact]
    public void What_is_kept_is_divided_by_the_share_dropped() => Dropout("divided by p", (a, draws, p) => draws.Map2((draw, value) => draw < p ? 0 : value / p, a));

    [Fact]
    public void The_others_are_dropped() => Dropout("the wrong ones", (a, draws, p) => draws.Map2((draw, value) => draw < p ? value / (1 - p) : 0, a));

    [Fact]
    public void Nothing_is_dropped() => Dropout("nothing is dropped", (a, draws, p) => a);

    private static Matrix<double> Of(Matrix<double> x, Matrix<double> w) => DeepLearning.Exercises.Convolution.Of(x, w);

    private static void Convolution(string reason, Func<Matrix<double>, Matrix<double>, Matrix<double>> attempt) => Wrong.IsToldThat(reason, "convolution", attempt);

    private static void Back(string reason, Func<Matrix<double>, Matrix<double>, Matrix<double>, (Matrix<double> Dx, Matrix<double> Dw)> attempt) =>
        Wrong.IsToldThat(reason, "convolution-gradient", attempt);

    private static void Pooling(string reason, Func<Matrix<double>, Matrix<double>, Matrix<double>> attempt) => Wrong.IsToldThat(reason, "pooling-gradient", attempt);

    private static void Dropout(string reason, Func<Matrix<double>, Matrix<double>, double, Matrix<double>> attempt) => Wrong.IsToldThat(reason, "inverted-dropout", attempt);
}
