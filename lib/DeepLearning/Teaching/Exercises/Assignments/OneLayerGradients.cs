using Gradients = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    double,
    (MathNet.Numerics.LinearAlgebra.Matrix<double> Dw, MathNet.Numerics.LinearAlgebra.Vector<double> Db)>;

namespace DeepLearning.Exercises;

/// <summary>One layer: the derivatives of mean cross-entropy and penalty by the weights and the biases.</summary>
internal sealed class OneLayerGradients : Exercise<Gradients>
{
    /// <inheritdoc/>
    public override string Id => "one-layer-gradients";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Begin with G = (P − Y) / n, the derivative by each score; n is the number of columns.",
        "G is K × n and X is d × n; dW is K × d, so it is G times X transposed, plus what the penalty says, 2λW. db adds up the rows of G.",
        "return (G.TransposeAndMultiply(X) + 2 * lambda * W, G.RowSums());",
    ];

    /// <inheritdoc/>
    protected override Gradients Reference => (x, p, y, w, lambda) => OneLayer.Gradients((p - y) / x.ColumnCount, x, w, lambda);

    /// <inheritdoc/>
    protected override string? Check(Gradients attempt)
    {
        foreach (var test in OneLayer.Sizes.Select(OneLayer.Random))
        {
            var p = test.Scores.Softmax();
            var (error, n) = (p - test.Y, test.X.ColumnCount);
            var why = OneLayer.FirstWrong(
                test,
                error / n,
                attempt(test.X.Clone(), p.Clone(), test.Y.Clone(), test.W.Clone(), OneLayer.Lambda),
                (error, "that is the sum over the pictures; the loss is their mean: G = (P − Y) / n"),
                (-error / n, "the sign: the derivative by a score is p − y, not y − p"),
                (error / (n * p.RowCount), "that is divided by K as well; the mean is over the pictures alone"),
                (error.PointwiseMultiply(p).PointwiseMultiply(1 - p) / n, "the slope p(1 − p) has cancelled already: the derivative by a score is p − y"),
                (p / n, "Y is missing: the derivative by a score is p − y"));
            if (why is not null)
            {
                return $"{test.Name}, λ = {OneLayer.Lambda}: {why}";
            }
        }

        return null;
    }
}
