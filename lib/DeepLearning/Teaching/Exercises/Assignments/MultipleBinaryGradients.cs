using Gradients = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    double,
    (MathNet.Numerics.LinearAlgebra.Matrix<double> Dw, MathNet.Numerics.LinearAlgebra.Vector<double> Db)>;

namespace DeepLearning.Exercises;

/// <summary>One layer of sigmoids: the derivatives of the multiple binary cross-entropy, the mean over pictures and classes, and of the penalty.</summary>
internal sealed class MultipleBinaryGradients : Exercise<Gradients>
{
    /// <inheritdoc/>
    public override string Id => "multiple-binary-gradients";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "For one neuron with a sigmoid and binary cross-entropy the derivative by the score was p − y. Here are K such neurons side by side.",
        "The loss is a mean over pictures and classes, so G = (P − Y) / (nK). From there on it goes as with the soft-max.",
        "var G = (P - Y) / (Y.RowCount * Y.ColumnCount); return (G.TransposeAndMultiply(X) + 2 * lambda * W, G.RowSums());",
    ];

    /// <inheritdoc/>
    protected override Gradients Reference => (x, p, y, w, lambda) => OneLayer.Gradients((p - y) / (y.RowCount * y.ColumnCount), x, w, lambda);

    /// <inheritdoc/>
    protected override string? Check(Gradients attempt)
    {
        foreach (var test in OneLayer.Sizes.Select(OneLayer.Random))
        {
            var p = test.Scores.Sigmoid();
            var (error, n, classes) = (p - test.Y, test.X.ColumnCount, p.RowCount);
            var slope = p.PointwiseMultiply(1 - p);
            var why = OneLayer.FirstWrong(
                test,
                error / (n * classes),
                attempt(test.X.Clone(), p.Clone(), test.Y.Clone(), test.W.Clone(), OneLayer.Lambda),
                (error / n, "that is the soft-max's; this loss is a mean over the K classes too: G = (P − Y) / (nK)"),
                (error / classes, "the mean over the pictures is missing: G = (P − Y) / (nK)"),
                (error, "that is the sum over pictures and classes; the loss is their mean: G = (P − Y) / (nK)"),
                (-error / (n * classes), "the sign: the derivative by a score is p − y, not y − p"),
                (error.PointwiseMultiply(slope) / (n * classes), "the sigmoid's slope p(1 − p) has cancelled already: the derivative by a score is p − y"),
                (-test.Y.PointwiseMultiply(1 - p) / (n * classes), "the other classes are missing: where y is 0 the derivative by the score is p"));
            if (why is not null)
            {
                return $"{test.Name}, λ = {OneLayer.Lambda}: {why}";
            }
        }

        return null;
    }
}
