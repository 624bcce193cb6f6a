using MathNet.Numerics.LinearAlgebra;
using Attempt = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    (MathNet.Numerics.LinearAlgebra.Matrix<double> Ds,
        MathNet.Numerics.LinearAlgebra.Vector<double> DGamma,
        MathNet.Numerics.LinearAlgebra.Vector<double> DBeta)>;

namespace DeepLearning.Exercises;

/// <summary>Batch normalization, backward: ∂L/∂S = γ / √(v + ε) · (G − (∂L/∂β + Ŝ ∂L/∂γ) / n).</summary>
internal sealed class NormalizeBatchBackward : Exercise<Attempt>
{
    /// <inheritdoc/>
    public override string Id => "batch-normalization-backward";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Begin with the two sums over the samples, which are sums along rows: ∂L/∂γ of G ∘ Ŝ, and ∂L/∂β of G.",
        "Then three terms: G; less ∂L/∂β / n in each column; less Ŝ, each column times ∂L/∂γ / n. At last each column times γ / √(v + 1e-5).",
        "var dS = (G - hat.MultiplyEachColumnBy(dGamma / n)).SubtractFromEachColumn(dBeta / n).MultiplyEachColumnBy(gamma.PointwiseDivide((variance + 1e-5).PointwiseSqrt()));",
    ];

    /// <inheritdoc/>
    protected override Attempt Reference => (g, hat, variance, gamma) =>
    {
        var (scale, shift) = Sums(g, hat);
        return (Slopes(g, hat, scale, shift, g.ColumnCount).MultiplyEachColumnBy(gamma.PointwiseDivide(NormalizedBatch.Deviations(variance))), scale, shift);
    };

    /// <inheritdoc/>
    protected override string? Check(Attempt attempt)
    {
        foreach (var (units, samples) in new[] { (4, 7), (3, 2) })
        {
            var batch = NormalizedBatch.Random(units, samples);
            var g = new Xoshiro(22, units).NormalMatrix(units, samples);
            if (Try(batch, g, attempt(g.Clone(), batch.Hat, batch.Variance.Clone(), batch.Gamma.Clone())) is { } why)
            {
                return $"{units} units, {samples} samples: {why}";
            }
        }

        return null;
    }

    private string? Try(NormalizedBatch batch, Matrix<double> g, (Matrix<double> Ds, Vector<double> DGamma, Vector<double> DBeta) actual)
    {
        var (hat, n, none) = (batch.Hat, g.ColumnCount, batch.Gamma * 0);
        var (ds, scale, shift) = Reference(g, hat, batch.Variance, batch.Gamma);
        Matrix<double> Times(Matrix<double> slopes, Vector<double> factor) => slopes.MultiplyEachColumnBy(factor);
        var full = batch.Gamma.PointwiseDivide(batch.Deviation);
        return Quantity.FirstWrong(
        [
            Quantity.Of("dGamma", actual.DGamma, scale,
                (shift, "that is ∂L/∂β: γ multiplies Ŝ, so Ŝ is its slope"),
                (scale / n, "that is the mean over the samples; G has its 1/n already, so it is the sum")),
            Quantity.Of("dBeta", actual.DBeta, shift, (shift / n, "that is the mean over the samples; G has its 1/n already, so it is the sum")),
            new("dS", actual.Ds, ds)
            {
                Mistakes =
                [
                    (Times(g, full), "μ and v are taken for constants; they depend on every sample, which takes two more terms"),
                    (Times(Slopes(g, hat, none, shift, n), full), "the way through v is missing: the term with Ŝ and ∂L/∂γ"),
                    (Times(Slopes(g, hat, scale, none, n), full), "the way through μ is missing: the term with ∂L/∂β"),
                    (Times(Slopes(g, hat, scale, shift, 1), full), "both sums belong divided by n"),
                    (Times(Slopes(g, hat, scale, shift, n), 1 / batch.Deviation), "γ is missing"),
                    (Times(Slopes(g, hat, scale, shift, n), batch.Gamma), "√(v + ε) is missing: Ŝ was divided by it"),
                    (Times(Slopes(g, hat, scale, shift, n), batch.Gamma.PointwiseDivide(batch.Variance + 1e-5)), "it is divided by v + ε; the root is missing"),
                ],
            },
        ]);
    }

    private static (Vector<double> Scale, Vector<double> Shift) Sums(Matrix<double> g, Matrix<double> hat) => (g.PointwiseMultiply(hat).RowSums(), g.RowSums());

    private static Matrix<double> Slopes(Matrix<double> g, Matrix<double> hat, Vector<double> scale, Vector<double> shift, int n) =>
        (g - hat.MultiplyEachColumnBy(scale / n)).SubtractFromEachColumn(shift / n);
}
