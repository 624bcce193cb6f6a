using MathNet.Numerics.LinearAlgebra;
using Cost = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    double,
    double>;

namespace DeepLearning.Exercises;

/// <summary>One layer: the mean cross-entropy and the penalty λ Σ W².</summary>
internal sealed class OneLayerCost : Exercise<Cost>
{
    /// <inheritdoc/>
    public override string Id => "one-layer-cost";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Two terms: the mean over the pictures of −ln of the right class's probability, and λ times the sum of all squared weights.",
        "Y is 1 at the right class and 0 elsewhere, so P.PointwiseMultiply(Y).ColumnSums() holds the probabilities of the right classes.",
        "return -right.PointwiseLog().Average() + lambda * Math.Pow(W.FrobeniusNorm(), 2);",
    ];

    /// <inheritdoc/>
    protected override Cost Reference => (p, y, w, lambda) => Loss(p, y) + lambda * Square(w);

    /// <inheritdoc/>
    protected override string? Check(Cost attempt)
    {
        foreach (var test in OneLayer.Sizes.Select(OneLayer.Random))
        {
            var p = test.Scores.Softmax();
            var why = Try(test, p, 0, attempt(p.Clone(), test.Y.Clone(), test.W.Clone(), 0))
                ?? Try(test, p, OneLayer.Lambda, attempt(p.Clone(), test.Y.Clone(), test.W.Clone(), OneLayer.Lambda));
            if (why is not null)
            {
                return $"{test.Name}: {why}";
            }
        }

        return null;
    }

    private static string? Try(OneLayer.Case test, Matrix<double> p, double lambda, double actual)
    {
        var (loss, square, n) = (Loss(p, test.Y), Square(test.W), p.ColumnCount);
        return Quantity.FirstWrong(
        [
            Quantity.Of($"the cost with λ = {lambda}", actual, loss + lambda * square,
                (n * loss + lambda * square, "the loss is a sum; divide it by the number of pictures"),
                (loss / p.RowCount + lambda * square, "the loss is divided by all numbers of P; the mean is over the pictures, its columns"),
                (-loss + lambda * square, "the sign: logarithms of probabilities are negative, and a loss is not"),
                (loss / Math.Log(2) + lambda * square, "that is the logarithm of base 2; take the natural one"),
                ((p - test.Y).Enumerate().Sum(v => v * v) / n + lambda * square, "that is the squared error"),
                (loss, "the penalty is missing"),
                (loss + lambda * square / 2, "the penalty is λ times the squares, without a half"),
                (loss + lambda * square / n, "the penalty is not divided by the number of pictures"),
                (loss + lambda * Math.Sqrt(square), "that is λ times the norm; the penalty has its square"),
                (loss + lambda * test.W.Enumerate().Sum(Math.Abs), "those are the weights' absolute values; the penalty has their squares"),
                (loss + lambda * test.W.Enumerate().Sum(), "those are the weights themselves; the penalty has their squares")),
        ]);
    }

    private static double Loss(Matrix<double> p, Matrix<double> y) => -p.PointwiseMultiply(y).ColumnSums().PointwiseLog().Average();

    private static double Square(Matrix<double> w) => w.Enumerate().Sum(v => v * v);
}
