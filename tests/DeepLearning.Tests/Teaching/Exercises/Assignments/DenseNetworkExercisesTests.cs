using DeepLearning.Exercises;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Teaching.Exercises.Assignments;

public sealed class DenseNetworkExercisesTests
{
    [Fact]
    public void The_way_back_through_the_softmax_is_that_of_centred_differences()
    {
        var random = new Xoshiro(3);
        var (z, weights) = (random.NormalMatrix(4, 3), random.NormalMatrix(4, 3));
        var answer = (Func<Matrix<double>, Matrix<double>, Matrix<double>>)Catalogue.Find("softmax-backward").Answer;
        double Loss() => z.Softmax().PointwiseMultiply(weights).Enumerate().Sum();

        Assert.Null(GradientCheck.Compare(Loss, [("Z", z, answer(weights, z.Softmax()))]).Why);
    }

    [Fact]
    public void A_mean_over_the_units() => Norm("each row, a unit, has its own", a =>
    {
        var (normalized, mean, variance) = Normalized(a.Transpose());
        return (normalized.Transpose(), mean, variance);
    });

    [Fact]
    public void A_variance_with_one_less() => Norm("that is the estimate with 1/(n − 1)", a => Normalized(a, less: 1));

    [Fact]
    public void A_deviation_for_a_variance() => Norm("that is the standard deviation", a => Normalized(a) with { Item3 = a.RowStandardDeviations() });

    [Fact]
    public void No_epsilon() => Norm("ε is missing", a => Normalized(a, epsilon: 0));

    [Fact]
    public void An_epsilon_beside_the_root() => Norm("ε stands under the root", a =>
        Normalized(a) with { Item1 = a.SubtractFromEachColumn(a.RowMeans()).DivideEachColumnBy(a.RowStandardDeviations() + 1e-5) });

    [Fact]
    public void Values_that_keep_their_mean() => Norm("the mean is not subtracted", a =>
        Normalized(a) with { Item1 = a.DivideEachColumnBy((a.RowVariances() + 1e-5).PointwiseSqrt()) });

    [Fact]
    public void Values_over_their_variance() => Norm("divide by its root", a =>
        Normalized(a) with { Item1 = a.SubtractFromEachColumn(a.RowMeans()).DivideEachColumnBy(a.RowVariances() + 1e-5) });

    [Fact]
    public void Nothing_at_all() => Norm("null", _ => (null!, null!, null!));

    [Fact]
    public void A_cost_with_the_sign_wrong() => Cost("the sign", (p, y, _, _) => -CrossEntropy(p, y));

    [Fact]
    public void A_cost_that_is_a_sum() => Cost("that is the sum", (p, y, _, _) => CrossEntropy(p, y) * y.ColumnCount);

    [Fact]
    public void A_cost_over_all_entries() => Cost("the mean over all entries", (p, y, _, _) => CrossEntropy(p, y) / y.RowCount);

    [Fact]
    public void A_cost_of_yes_and_no() => Cost("only the true class counts", (p, y, _, _) => CrossEntropy(p, y) + CrossEntropy(1 - p, 1 - y));

    [Fact]
    public void No_penalty() => Cost("the penalty is missing", (p, y, _, _) => CrossEntropy(p, y));

    [Fact]
    public void Half_a_penalty() => Cost("no factor ½", (p, y, w, lambda) => CrossEntropy(p, y) + lambda / 2 * w.Sum(Squares));

    [Fact]
    public void A_penalty_over_the_samples() => Cost("not divided by the number of samples", (p, y, w, lambda) => CrossEntropy(p, y) + lambda * w.Sum(Squares) / y.ColumnCount);

    [Fact]
    public void A_penalty_of_lengths() => Cost("that is the length of each matrix", (p, y, w, lambda) => CrossEntropy(p, y) + lambda * w.Sum(m => m.FrobeniusNorm()));

    [Fact]
    public void A_penalty_of_spectral_norms() => Cost("its largest singular value", (p, y, w, lambda) => CrossEntropy(p, y) + lambda * w.Sum(m => m.L2Norm() * m.L2Norm()));

    [Fact]
    public void A_penalty_of_the_last_layer() => Cost("only the last layer", (p, y, w, lambda) => CrossEntropy(p, y) + lambda * Squares(w[^1]));

    [Fact]
    public void A_softmax_that_is_taken_for_sigmoids() => Softmax("on the others too", (dA, a) => dA.PointwiseMultiply(a).PointwiseMultiply(1 - a));

    [Fact]
    public void A_softmax_without_its_sum() => Softmax("the sum is missing", (dA, a) => dA.PointwiseMultiply(a));

    [Fact]
    public void A_softmax_without_its_factor() => Softmax("in front of the bracket", (dA, a) => dA.SubtractFromEachRow(a.PointwiseMultiply(dA).ColumnSums()));

    [Fact]
    public void A_softmax_with_sums_along_the_samples() => Softmax("runs down a column", (dA, a) =>
        a.PointwiseMultiply(dA.SubtractFromEachColumn(a.PointwiseMultiply(dA).RowSums())));

    [Theory]
    [InlineData("never", "rose above the low")]
    [InlineData("at once", "fewer measurements than the patience")]
    [InlineData("too soon", "none before them to compare with")]
    [InlineData("last", "a new low is among the last two")]
    [InlineData("neighbour", "the low of all before counts")]
    [InlineData("strict", "as low as before is not lower")]
    public void A_rule_that_stops_wrongly(string rule, string why) => Wrong.IsToldThat(why, "early-stopping", (IReadOnlyList<double> costs, int patience) => rule switch
    {
        "never" => false,
        "at once" => true,
        "too soon" => costs.Count >= patience && costs.TakeLast(patience).Min() >= costs.SkipLast(patience).DefaultIfEmpty(0).Min(),
        "last" => costs.Count > patience && costs[^1] >= costs.SkipLast(1).Min(),
        "neighbour" => costs.Count > patience && costs.TakeLast(patience).Min() >= costs[^(patience + 1)],
        _ => costs.Count > patience && costs.TakeLast(patience).Min() > costs.SkipLast(patience).Min(),
    });

    private static (Matrix<double>, Vector<double>, Vector<double>) Normalized(Matrix<double> a, int less = 0, double epsilon = 1e-5)
    {
        var (mean, variance) = (a.RowMeans(), a.RowVariances() * a.ColumnCount / (a.ColumnCount - less));
        return (a.SubtractFromEachColumn(mean).DivideEachColumnBy((variance + epsilon).PointwiseSqrt()), mean, variance);
    }

    private static double CrossEntropy(Matrix<double> p, Matrix<double> y) => -y.PointwiseMultiply(p.PointwiseLog()).Enumerate().Sum() / y.ColumnCount;

    private static double Squares(Matrix<double> w) => w.Enumerate().Sum(value => value * value);

    private static void Norm(string why, Func<Matrix<double>, (Matrix<double>, Vector<double>, Vector<double>)> attempt) =>
        Wrong.IsToldThat(why, "apply-batch-norm", attempt);

    private static void Cost(string why, Func<Matrix<double>, Matrix<double>, Matrix<double>[], double, double> attempt) =>
        Wrong.IsToldThat(why, "cost-with-l2", attempt);

    private static void Softmax(string why, Func<Matrix<double>, Matrix<double>, Matrix<double>> attempt) => Wrong.IsToldThat(why, "softmax-backward", attempt);
}
