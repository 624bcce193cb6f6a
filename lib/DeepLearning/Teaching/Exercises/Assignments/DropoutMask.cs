using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;
using Attempt = System.Func<int, int, double, System.Random, MathNet.Numerics.LinearAlgebra.Matrix<double>>;

namespace DeepLearning.Exercises;

/// <summary>Inverted dropout: a mask of zeros, each with probability p, and of 1 / (1 − p).</summary>
internal sealed class DropoutMask : Exercise<Attempt>
{
    private const int Rows = 120, Columns = 150;

    /// <inheritdoc/>
    public override string Id => "dropout-mask";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Each value of the mask asks for a draw of its own, and is one of two numbers.",
        "random.NextDouble() < p happens with probability p: then it is 0, otherwise 1 / (1 - p).",
        "Matrix<double>.Build.Dense(rows, columns, (i, j) => random.NextDouble() < p ? 0 : 1 / (1 - p))",
    ];

    /// <inheritdoc/>
    protected override Attempt Reference => (rows, columns, p, random) =>
        Matrix<double>.Build.Dense(rows, columns, (_, _) => random.NextDouble() < p ? 0 : 1 / (1 - p));

    /// <inheritdoc/>
    protected override string? Check(Attempt attempt)
    {
        foreach (var p in new[] { 0.3, 0.8, 0.0 })
        {
            var mask = attempt(Rows, Columns, p, new Xoshiro(31));
            if (mask is not { RowCount: Rows, ColumnCount: Columns })
            {
                return $"expected a mask of {Rows}×{Columns}, got {(mask is null ? "null" : Text.Shape(mask))}";
            }

            if ((Values(mask, p) ?? Shares(mask, p) ?? Lines(mask, p)) is { } why)
            {
                return $"p = {Text.Number(p)}: {why}";
            }
        }

        return attempt(Rows, Columns, 0.5, new Xoshiro(31)).Equals(attempt(Rows, Columns, 0.5, new Xoshiro(31)))
            ? null
            : "expected the same mask from two generators of the same seed, got different ones: draw from the generator that is given, or a run cannot be repeated";
    }

    private static string? Values(Matrix<double> mask, double p)
    {
        var kept = 1 / (1 - p);
        var wrong = mask.Enumerate().Where(value => value != 0 && Math.Abs(value - kept) > 1e-12).Select(value => (double?)value).FirstOrDefault();
        return wrong is not { } value ? null : $"expected zeros and {Text.Number(kept)}, got {Text.Number(value)}" + Mistake(
            guess => Math.Abs(value - guess) < 1e-12,
            (1.0, "what is kept is not divided by 1 − p, so the test would see larger values than the training did"),
            (1 / p, "what is kept is divided by p; its probability is 1 − p"),
            (1 - p, "what is kept is multiplied by 1 − p; divide, so that the expectation stays"));
    }

    private static string? Shares(Matrix<double> mask, double p)
    {
        var (dropped, tolerance) = (mask.Enumerate().Average(value => value == 0 ? 1.0 : 0), 5 * Math.Sqrt(p * (1 - p) / (Rows * Columns)));
        return Math.Abs(dropped - p) <= tolerance ? null : $"expected a share of {Text.Number(p)} ± {Text.Number(tolerance)} of zeros, got {Text.Number(dropped)}"
            + Mistake(share => Math.Abs(dropped - share) <= tolerance, (1 - p, "that share is kept, not dropped: the comparison is turned round"));
    }

    // The zeros of independent values lie in no whole rows or columns.
    private static string? Lines(Matrix<double> mask, double p) => (p, mask) switch
    {
        (0, _) => null,
        _ when mask.EnumerateColumns().Any(column => column.Distinct().Count() == 1) =>
            "expected each value to be drawn by itself, got a whole column, which is a sample, that is dropped or kept together: draw once for each value",
        _ when mask.EnumerateRows().Any(row => row.Distinct().Count() == 1) =>
            "expected each value to be drawn by itself, got a whole row, which is a unit, that is dropped or kept for all samples together: draw once for each value",
        _ => null,
    };
}
