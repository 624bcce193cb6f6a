using DeepLearning.Display;

namespace DeepLearning.Exercises;

/// <summary>Double descent: the first width from which on every network fits its training set.</summary>
internal sealed class InterpolationThreshold : Exercise<Func<int[], double[], double, int>>
{
    private static readonly (int[] Widths, double[] Errors, double Tolerance)[] Cases =
    [
        ([2, 10, 30, 40, 50, 60], [70, 49, 22, 11, 0.05, 0], 0.1),
        ([2, 10, 30, 40, 50, 60], [70, 49, 0.02, 11, 0.05, 0], 0.1),
        ([5, 6, 7], [12, 0.1, 0], 0.1),
        ([5, 6, 7], [0, 0, 0], 0.1),
    ];

    /// <inheritdoc/>
    public override string Id => "interpolation-threshold";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "One lucky narrow network is no threshold: every width from there on has to fit. Where is the last one that does not?",
        "The answer is the width after the last one whose error is above the tolerance.",
        "widths[Array.FindLastIndex(trainErrors, error => error > tolerance) + 1]: FindLastIndex returns −1 where there is none.",
    ];

    /// <inheritdoc/>
    protected override Func<int[], double[], double, int> Reference => First;

    /// <inheritdoc/>
    protected override string? Check(Func<int[], double[], double, int> attempt)
    {
        foreach (var (widths, errors, tolerance) in Cases)
        {
            var (actual, expected) = (attempt([.. widths], [.. errors], tolerance), First(widths, errors, tolerance));
            if (actual != expected)
            {
                return $"for the widths {Text.Numbers(widths.Select(width => (double)width))} with errors of {Text.Numbers(errors)} % and a tolerance of " +
                    $"{Text.Number(tolerance)} % expected {expected}, got {actual}{Reason(widths, errors, tolerance, actual)}";
            }
        }

        return null;
    }

    private static string Reason(int[] widths, double[] errors, double tolerance, int actual)
    {
        var (at, last) = (First(widths, errors, tolerance), Array.FindLastIndex(errors, error => error > tolerance));
        return Mistake(
            wrong => wrong == actual,
            (widths[Array.FindIndex(errors, error => error <= tolerance)], "that one fits, but a wider one does not: look for the width from which on all fit"),
            (widths[Math.Max(last, 0)], "that is the last width that does not fit; the threshold is the one after it"),
            (Array.IndexOf(widths, at), "that is its index; return the width"),
            (widths[Array.FindLastIndex(errors, error => error >= tolerance) + 1], "an error that equals the tolerance is still within it"),
            (widths[Array.IndexOf(errors, errors.Min())], "that is the width of the lowest error; the tolerance allows a little"));
    }

    private static int First(int[] widths, double[] errors, double tolerance) =>
        widths[Array.FindLastIndex(errors, error => error > tolerance) + 1];
}
