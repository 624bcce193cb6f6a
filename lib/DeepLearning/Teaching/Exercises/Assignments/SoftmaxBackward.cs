using MathNet.Numerics.LinearAlgebra;
using Backward = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>>;

namespace DeepLearning.Exercises;

/// <summary>BGU 1: back through a soft-max, from the derivatives by its outputs to those by its scores.</summary>
internal sealed class SoftmaxBackward : Exercise<Backward>
{
    /// <inheritdoc/>
    public override string Id => "softmax-backward";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "The sum over i belongs to the column, not to k: one number for each sample. Compute all of these first.",
        "A.PointwiseMultiply(dA).ColumnSums() has an entry for each sample; it is subtracted from every entry of that sample's column of dA.",
        "return A.PointwiseMultiply(dA.SubtractFromEachRow(A.PointwiseMultiply(dA).ColumnSums()));",
    ];

    /// <inheritdoc/>
    protected override Backward Reference => Of;

    /// <inheritdoc/>
    protected override string? Check(Backward attempt)
    {
        var random = new Xoshiro(7);
        foreach (var (classes, samples) in ((int, int)[])[(3, 4), (5, 2), (4, 1)])
        {
            var (a, dA) = (random.NormalMatrix(classes, samples).Softmax(), random.NormalMatrix(classes, samples));
            var ownSlope = dA.PointwiseMultiply(a).PointwiseMultiply(1 - a);
            var dZ = new Quantity("dZ", attempt(dA.Clone(), a.Clone()), Of(dA, a))
            {
                Mistakes =
                [
                    (ownSlope, "A(1 − A) is only how an output depends on its own score; through the sum below the fraction it depends on the others too"),
                    (a.PointwiseMultiply(dA), "the sum is missing: raising one score takes from the other outputs"),
                    (dA.SubtractFromEachRow(a.PointwiseMultiply(dA).ColumnSums()), "the factor A in front of the bracket is missing"),
                    (a.PointwiseMultiply(dA.SubtractFromEachRow(dA.ColumnSums())), "the sum is over A · dA, not over dA"),
                    (a.PointwiseMultiply(dA.SubtractFromEachColumn(a.PointwiseMultiply(dA).RowSums())), "the sum runs down a column, over the outputs of one sample"),
                    (dA.PointwiseMultiply(a.ReLUDerivative()), "that is the way back through a ReLU"),
                ],
            };
            if (Quantity.FirstWrong([dZ]) is { } why)
            {
                return $"{classes} classes, {samples} {(samples == 1 ? "sample" : "samples")}: {why}";
            }
        }

        return null;
    }

    private static Matrix<double> Of(Matrix<double> dA, Matrix<double> a) =>
        a.PointwiseMultiply(dA.SubtractFromEachRow(a.PointwiseMultiply(dA).ColumnSums()));
}
