using MathNet.Numerics.LinearAlgebra;
using Attempt = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    (MathNet.Numerics.LinearAlgebra.Matrix<double> Y,
        MathNet.Numerics.LinearAlgebra.Matrix<double> Hat,
        MathNet.Numerics.LinearAlgebra.Vector<double> Mean,
        MathNet.Numerics.LinearAlgebra.Vector<double> Variance)>;

namespace DeepLearning.Exercises;

/// <summary>Batch normalization, forward: Y = γ (S − μ) / √(v + ε) + β, and what the backward pass needs.</summary>
internal sealed class NormalizeBatch : Exercise<Attempt>
{
    /// <inheritdoc/>
    public override string Id => "batch-normalization";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "A row of S is a unit, a column a sample. Mean and variance belong to the unit, so there is one of each for every row.",
        "Ŝ is S less the means, divided by the root of (variance + 1e-5), each column by the same vector. Then γ and β, again each column alike.",
        "var hat = S.SubtractFromEachColumn(mean).DivideEachColumnBy((variance + 1e-5).PointwiseSqrt()); Y = hat.MultiplyEachColumnBy(gamma).AddToEachColumn(beta).",
    ];

    /// <inheritdoc/>
    protected override Attempt Reference => (s, gamma, beta) =>
    {
        var batch = new NormalizedBatch(s, gamma, beta);
        var hat = batch.Hat;
        return (batch.Scaled(hat), hat, batch.Mean, batch.Variance);
    };

    /// <inheritdoc/>
    protected override string? Check(Attempt attempt)
    {
        var still = NormalizedBatch.Random(3, 5);
        still = new(still.S.MapIndexed((row, _, value) => row == 1 ? 2.5 : value), still.Gamma, still.Beta);
        foreach (var (name, batch) in new[] { ("4 units, 7 samples", NormalizedBatch.Random(4, 7)), ("3 units, 5 samples, one unit the same for all", still) })
        {
            if (Try(batch, attempt(batch.S.Clone(), batch.Gamma.Clone(), batch.Beta.Clone())) is { } why)
            {
                return $"{name}: {why}";
            }
        }

        return null;
    }

    private static string? Try(NormalizedBatch batch, (Matrix<double> Y, Matrix<double> Hat, Vector<double> Mean, Vector<double> Variance) actual)
    {
        var (s, n) = (batch.S, batch.S.ColumnCount);
        var centred = s.SubtractFromEachColumn(batch.Mean);
        return Quantity.FirstWrong(
        [
            Quantity.Of("the mean", actual.Mean, batch.Mean, (s.Transpose().RowMeans(), "those are the samples' means; a mean belongs to a unit, which is a row")),
            Quantity.Of("the variance", actual.Variance, batch.Variance,
                (batch.Variance * n / (n - 1), "it is divided by n − 1; batch normalization divides by n"),
                (batch.Variance.PointwiseSqrt(), "that is the standard deviation; return the variance")),
            new("Ŝ", actual.Hat, batch.Hat)
            {
                Mistakes =
                [
                    (centred.DivideEachColumnBy(batch.Variance + 1e-5), "it is divided by the variance; the root is missing"),
                    (centred.DivideEachColumnBy(batch.Variance.PointwiseSqrt()), "ε is missing"),
                    (centred.DivideEachColumnBy(batch.Variance.PointwiseSqrt() + 1e-5), "ε stands outside the root"),
                    (s.DivideEachColumnBy(batch.Deviation), "the mean is not subtracted"),
                    (batch.Y, "that is Y already: keep Ŝ before γ and β"),
                ],
            },
            new("Y", actual.Y, batch.Y)
            {
                Mistakes =
                [
                    (batch.Hat, "γ and β are missing"),
                    (batch.Hat.MultiplyEachColumnBy(batch.Gamma), "β is missing"),
                    (batch.Hat.AddToEachColumn(batch.Beta), "γ is missing"),
                    (batch.Hat.AddToEachColumn(batch.Beta).MultiplyEachColumnBy(batch.Gamma), "β is added before γ multiplies; it comes after"),
                ],
            },
        ]);
    }
}
