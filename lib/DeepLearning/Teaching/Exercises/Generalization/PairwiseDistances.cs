using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Exercises;

/// <summary>High dimensions: the distances between all points, each pair once.</summary>
internal sealed class PairwiseDistances : Exercise<Func<Matrix<double>, double[]>>
{
    private const double Tolerance = 1e-9;

    private static readonly Matrix<double> Points = Matrix<double>.Build.DenseOfArray(new[,] { { 0, 3, 0, 1.5 }, { 0, 4, 1, -2 }, { 0, 0, 2, 5 } });

    /// <inheritdoc/>
    public override string Id => "pairwise-distances";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Points are columns. For each i, go through the j > i only: so each pair comes once, and no point is compared with itself.",
        "All products aᵀb at once are points.TransposeThisAndMultiply(points), and its diagonal has the squared lengths. Then ‖a − b‖² = ‖a‖² + ‖b‖² − 2 aᵀb.",
        "for i, for j > i: distances.Add(Math.Sqrt(products[i, i] + products[j, j] - 2 * products[i, j]))",
    ];

    /// <inheritdoc/>
    protected override Func<Matrix<double>, double[]> Reference => points =>
    {
        var products = points.TransposeThisAndMultiply(points);
        double Between(int i, int j) => Math.Sqrt(Math.Max(0, products[i, i] + products[j, j] - 2 * products[i, j]));
        return [.. Enumerable.Range(0, points.ColumnCount).SelectMany(i => Enumerable.Range(i + 1, points.ColumnCount - i - 1).Select(j => Between(i, j)))];
    };

    /// <inheritdoc/>
    protected override string? Check(Func<Matrix<double>, double[]> attempt)
    {
        double[] actual = [.. attempt(Points.Clone()).Order()];
        double[] expected = [.. Reference(Points).Order()];
        return Same(actual, expected) ? null
            : $"for four points in three dimensions expected, in rising order, {Text.Numbers(expected)} (tolerance {Tolerance:0e+0}), got {Text.Numbers(actual)}{Reason(actual, expected)}";
    }

    private string Reason(double[] actual, double[] expected) => Mistake(
        wrong => Same(actual, [.. wrong.Order()]),
        ([.. expected, .. expected, 0, 0, 0, 0], "each pair came twice, and each point with itself: let j begin at i + 1"),
        ([.. expected, .. expected], "each pair came twice: a to b is b to a"),
        ([.. expected, 0, 0, 0, 0], "the zeros are distances of points to themselves: let j begin at i + 1"),
        (Reference(Points.Transpose()), "those are distances between the rows; points are columns"),
        (expected.Select(d => d * d), "those are the squares: take the root"),
        (Between((a, b) => (a - b).L1Norm()), "those are sums of absolute differences: square, add, take the root"),
        (Between((a, b) => (a - b).InfinityNorm()), "that is the largest difference only"));

    private static IEnumerable<double> Between(Func<Vector<double>, Vector<double>, double> distance) =>
        from i in Enumerable.Range(0, Points.ColumnCount)
        from j in Enumerable.Range(i + 1, Points.ColumnCount - i - 1)
        select distance(Points.Column(i), Points.Column(j));

    private static bool Same(double[] actual, double[] expected) => actual.Length == expected.Length
        && actual.Zip(expected).All(pair => Math.Abs(pair.First - pair.Second) <= Tolerance);
}
