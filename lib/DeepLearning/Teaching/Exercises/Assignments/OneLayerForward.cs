using MathNet.Numerics.LinearAlgebra;
using Forward = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>>;

namespace DeepLearning.Exercises;

/// <summary>One layer: the probabilities P = softmax(WX + b), also of scores whose powers no computer can hold.</summary>
internal sealed class OneLayerForward : Exercise<Forward>
{
    /// <inheritdoc/>
    public override string Id => "one-layer-forward";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Four lines: the scores, the largest score of each column, the powers of the scores less that, and the powers divided by their column's sum.",
        "Scores: (W * X).AddToEachColumn(b). The largest of each: scores.EnumerateColumns().Select(column => column.Maximum()), made a vector by Vector<double>.Build.DenseOfEnumerable.",
        "var powers = scores.SubtractFromEachRow(largest).Exp(); return powers.DivideEachRowBy(powers.ColumnSums());",
    ];

    /// <inheritdoc/>
    protected override Forward Reference => (w, b, x) => (w * x).AddToEachColumn(b).Softmax();

    /// <inheritdoc/>
    protected override string? Check(Forward attempt)
    {
        foreach (var test in OneLayer.Sizes.Select(OneLayer.Random))
        {
            if (Try(test, attempt(test.W.Clone(), test.B.Clone(), test.X.Clone())) is { } why)
            {
                return $"{test.Name}: {why}";
            }
        }

        var large = OneLayer.Random((3, 4, 3));
        large = large with { W = 1e4 * large.W };
        return Large(large, attempt(large.W.Clone(), large.B.Clone(), large.X.Clone()));
    }

    private static string? Try(OneLayer.Case test, Matrix<double> actual)
    {
        var scores = test.Scores;
        var powers = scores.PointwiseExp();
        return Quantity.FirstWrong(
        [
            new("P", actual, scores.Softmax())
            {
                Mistakes =
                [
                    (scores, "those are the scores; the soft-max is missing"),
                    ((test.W * test.X).Softmax(), "the bias is missing"),
                    (powers, "those are the powers; divide each column by its sum"),
                    (powers.DivideEachColumnBy(powers.RowSums()), "each row adds up to 1; a picture is a column, and its probabilities add up to 1"),
                    (powers / powers.Enumerate().Sum(), "the whole matrix adds up to 1; each column should"),
                    (scores.Sigmoid(), "those are sigmoids of each score alone; the probabilities of a column add up to 1"),
                    (scores.LogSoftmax(), "those are the logarithms of the probabilities"),
                ],
            },
        ]);
    }

    private static string? Large(OneLayer.Case test, Matrix<double>? actual) =>
        actual?.Enumerate().Any(double.IsNaN) == true
            ? "With scores in the ten thousands: expected probabilities, got NaN. Their powers are infinite: subtract each column's largest score before Exp"
            : Quantity.FirstWrong([new("P of scores in the ten thousands", actual, test.Scores.Softmax())]);
}
