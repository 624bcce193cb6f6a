using DeepLearning.Exercises;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Teaching.Exercises.Assignments;

public sealed class BatchNormalizationExerciseTests
{
    private delegate (Matrix<double> Y, Matrix<double> Hat, Vector<double> Mean, Vector<double> Variance) Forward(NormalizedBatch batch);

    private delegate (Matrix<double> Ds, Vector<double> DGamma, Vector<double> DBeta) Backward(
        Matrix<double> g, Matrix<double> hat, Vector<double> variance, Vector<double> gamma);

    private static Matrix<double> Centred(NormalizedBatch batch) => batch.S.SubtractFromEachColumn(batch.Mean);

    [Fact]
    public void The_courses_gradients_are_those_of_centred_differences()
    {
        var (batch, g) = (NormalizedBatch.Random(3, 6), new Xoshiro(1).NormalMatrix(3, 6));
        var backward = (Func<Matrix<double>, Matrix<double>, Vector<double>, Vector<double>, (Matrix<double>, Vector<double>, Vector<double>)>)
            Catalogue.Find("batch-normalization-backward").Answer;
        var (ds, scale, shift) = backward(g, batch.Hat, batch.Variance, batch.Gamma);
        double Loss() => g.PointwiseMultiply(new NormalizedBatch(batch.S, batch.Gamma, batch.Beta).Y).RowSums().Sum();

        Assert.Null(GradientCheck.Compare(Loss, [("S", batch.S, ds), ("γ", batch.Gamma, scale), ("β", batch.Beta, shift)]).Why);
    }

    [Fact]
    public void The_courses_forward_pass_is_that_of_the_librarys_layer()
    {
        var batch = NormalizedBatch.Random(4, 9);
        var network = new Network(4, [new DeepLearning.BatchNormalization(), new Dense(1)], new SquaredError(), new Xoshiro(1));
        (network.Parameters["gamma1"].Value, network.Parameters["beta1"].Value) = (batch.Gamma.ToColumnMatrix(), batch.Beta.ToColumnMatrix());
        network.Backward(batch.S, Matrix<double>.Build.Dense(1, 9));
        var shown = (0.9 * Vector<double>.Build.Dense(4, 1.0)) + (0.1 * batch.Variance);

        Assert.True((network.Parameters["mean1"].Value.Column(0) - (0.1 * batch.Mean)).InfinityNorm() < 1e-12);
        Assert.True((network.Parameters["variance1"].Value.Column(0) - shown).InfinityNorm() < 1e-12);
    }

    [Fact]
    public void Statistics_of_samples() => IsTold("a mean belongs to a unit", batch => (batch.Y, batch.Hat, batch.S.Transpose().RowMeans(), batch.Variance));

    [Fact]
    public void A_variance_with_one_less() =>
        IsTold("divided by n − 1", batch => (batch.Y, batch.Hat, batch.Mean, batch.Variance * batch.S.ColumnCount / (batch.S.ColumnCount - 1)));

    [Fact]
    public void A_standard_deviation_for_a_variance() =>
        IsTold("return the variance", batch => (batch.Y, batch.Hat, batch.Mean, batch.Variance.PointwiseSqrt()));

    [Fact]
    public void A_root_that_is_missing() => IsTold("the root is missing", batch =>
        (batch.Y, Centred(batch).DivideEachColumnBy(batch.Variance + 1e-5), batch.Mean, batch.Variance));

    [Fact]
    public void An_epsilon_that_is_missing_where_a_unit_never_moves() => IsTold("ε is missing", batch => batch.Variance.Minimum() > 1e-3
        ? (batch.Y, batch.Hat, batch.Mean, batch.Variance)
        : (batch.Y, Centred(batch).DivideEachColumnBy(batch.Variance.PointwiseSqrt()), batch.Mean, batch.Variance));

    [Fact]
    public void An_epsilon_outside_the_root() => IsTold("ε stands outside the root", batch =>
        (batch.Y, Centred(batch).DivideEachColumnBy(batch.Variance.PointwiseSqrt() + 1e-5), batch.Mean, batch.Variance));

    [Fact]
    public void A_mean_that_stays() => IsTold("the mean is not subtracted", batch =>
        (batch.Y, batch.S.DivideEachColumnBy(batch.Deviation), batch.Mean, batch.Variance));

    [Fact]
    public void The_result_for_what_is_kept() => IsTold("that is Y already", batch => (batch.Y, batch.Y, batch.Mean, batch.Variance));

    [Theory]
    [InlineData(false, false, "γ and β are missing")]
    [InlineData(true, false, "β is missing")]
    [InlineData(false, true, "γ is missing")]
    public void Scale_or_shift_that_are_missing(bool scale, bool shift, string reason) => IsTold(reason, batch =>
    {
        var y = scale ? batch.Hat.MultiplyEachColumnBy(batch.Gamma) : batch.Hat;
        return (shift ? y.AddToEachColumn(batch.Beta) : y, batch.Hat, batch.Mean, batch.Variance);
    });

    [Fact]
    public void Shift_before_scale() => IsTold("β is added before γ multiplies", batch =>
        (batch.Hat.AddToEachColumn(batch.Beta).MultiplyEachColumnBy(batch.Gamma), batch.Hat, batch.Mean, batch.Variance));

    [Fact]
    public void Scale_and_shift_swapped() => IsTold("γ multiplies Ŝ", (g, _, _, _) => (g, g.RowSums(), g.RowSums()));

    [Fact]
    public void Means_for_sums() => IsTold("G has its 1/n already", (g, hat, _, _) => (g, g.PointwiseMultiply(hat).RowSums(), g.RowSums() / g.ColumnCount));

    [Theory]
    [InlineData(0, 0, "μ and v are taken for constants")]
    [InlineData(0, 1, "the way through v is missing")]
    [InlineData(1, 0, "the way through μ is missing")]
    public void Ways_that_are_missing(int throughVariance, int throughMean, string reason) => IsTold(reason, (g, hat, variance, gamma) =>
        (Slopes(g, hat, throughVariance, throughMean).MultiplyEachColumnBy(gamma.PointwiseDivide((variance + 1e-5).PointwiseSqrt())), Scale(g, hat), g.RowSums()));

    [Fact]
    public void A_scale_that_is_missing() => IsTold("γ is missing", (g, hat, variance, _) =>
        (Slopes(g, hat, 1, 1).DivideEachColumnBy((variance + 1e-5).PointwiseSqrt()), Scale(g, hat), g.RowSums()));

    [Fact]
    public void A_deviation_that_is_missing() => IsTold("√(v + ε) is missing", (g, hat, _, gamma) =>
        (Slopes(g, hat, 1, 1).MultiplyEachColumnBy(gamma), Scale(g, hat), g.RowSums()));

    private static Vector<double> Scale(Matrix<double> g, Matrix<double> hat) => g.PointwiseMultiply(hat).RowSums();

    private static Matrix<double> Slopes(Matrix<double> g, Matrix<double> hat, int throughVariance, int throughMean) =>
        (g - hat.MultiplyEachColumnBy(throughVariance * Scale(g, hat) / g.ColumnCount)).SubtractFromEachColumn(throughMean * g.RowSums() / g.ColumnCount);

    private static void IsTold(string reason, Forward attempt) => Wrong.IsToldThat(reason, "batch-normalization",
        (Matrix<double> s, Vector<double> gamma, Vector<double> beta) => attempt(new(s, gamma, beta)));

    private static void IsTold(string reason, Backward attempt) => Wrong.IsToldThat(reason, "batch-normalization-backward", attempt);
}
