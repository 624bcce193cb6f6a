using MathNet.Numerics.LinearAlgebra;
using Normalization = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    (MathNet.Numerics.LinearAlgebra.Matrix<double> Normalized,
        MathNet.Numerics.LinearAlgebra.Vector<double> Mean,
        MathNet.Numerics.LinearAlgebra.Vector<double> Variance)>;

namespace DeepLearning.Exercises;

/// <summary>BGU 1: mean 0 and variance 1 of every unit over the batch, without scale and shift.</summary>
internal sealed class ApplyBatchNorm : Exercise<Normalization>
{
    private const double Epsilon = 1e-5;

    /// <inheritdoc/>
    public override string Id => "apply-batch-norm";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Units are rows and samples are columns, so mean and variance have an entry for each row: A.RowSums() / A.ColumnCount is the mean.",
        "D = A.SubtractFromEachColumn(mean); the variance is the mean of D's squares, again over the columns; ε stands under the root.",
        "return (D.DivideEachColumnBy((variance + 1e-5).PointwiseSqrt()), mean, variance);",
    ];

    /// <inheritdoc/>
    protected override Normalization Reference => Of;

    /// <inheritdoc/>
    protected override string? Check(Normalization attempt)
    {
        foreach (var (name, a) in Cases())
        {
            var (normalized, mean, variance) = attempt(a.Clone());
            if (Why(a, normalized, mean, variance) is { } why)
            {
                return $"{name}: {why}";
            }
        }

        return null;
    }

    /// <summary>The normalized values, mean and variance of each row.</summary>
    private static (Matrix<double> Normalized, Vector<double> Mean, Vector<double> Variance) Of(Matrix<double> a)
    {
        var (mean, variance) = (a.RowMeans(), a.RowVariances());
        return (Divided(a, mean, (variance + Epsilon).PointwiseSqrt()), mean, variance);
    }

    private static string? Why(Matrix<double> a, Matrix<double>? normalized, Vector<double>? actualMean, Vector<double>? actualVariance)
    {
        var ((expected, mean, variance), n) = (Of(a), a.ColumnCount);
        return Quantity.FirstWrong(
        [
            Quantity.Of("the mean", actualMean, mean,
                (a.ColumnSums() / a.RowCount, "that is the mean of each column, a sample; each row, a unit, has its own"),
                (a.RowSums(), "that is the sum; divide by the number of columns")),
            Quantity.Of("the variance", actualVariance, variance,
                (variance * n / (n - 1.0), "that is the estimate with 1/(n − 1); batch normalization divides by n"),
                (variance * n, "that is the sum of the squares; divide by the number of columns"),
                (variance.PointwiseSqrt(), "that is the standard deviation, the variance's root"),
                (variance + Epsilon, "ε belongs under the root, not to the variance")),
            new Quantity("the normalized values", normalized, expected)
            {
                Mistakes =
                [
                    (Divided(a, mean, variance.PointwiseSqrt()), "ε is missing under the root: a unit that is 0 in the whole batch divides by 0"),
                    (Divided(a, mean, variance.PointwiseSqrt() + Math.Sqrt(Epsilon)), "ε stands under the root, with the variance"),
                    (Divided(a, mean, variance.PointwiseSqrt() + Epsilon), "ε stands under the root, with the variance"),
                    (Divided(a, mean, variance + Epsilon), "that is divided by the variance; divide by its root"),
                    (Divided(a, 0 * mean, (variance + Epsilon).PointwiseSqrt()), "the mean is not subtracted"),
                ],
            },
        ]);
    }

    private static Matrix<double> Divided(Matrix<double> a, Vector<double> mean, Vector<double> deviation) =>
        a.SubtractFromEachColumn(mean).DivideEachColumnBy(deviation);

    private static IEnumerable<(string Name, Matrix<double> A)> Cases()
    {
        var random = new Xoshiro(5);
        yield return ("4 units, 6 samples", random.NormalMatrix(4, 6, 1, 2).ReLU());
        var quiet = random.NormalMatrix(3, 5).ReLU();
        quiet.ClearRow(1);
        yield return ("3 units, 5 samples, one unit always 0", quiet);
    }
}
