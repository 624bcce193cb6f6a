using DeepLearning.Display;

namespace DeepLearning.Exercises;

/// <summary>MNIST-1D: a signal shifted to the right; what falls off the end comes in at the beginning.</summary>
internal sealed class Roll : Exercise<Func<double[], int, double[]>>
{
    private static readonly double[] Signal = [1, 2, 3, 4, 5, 6, 7];

    /// <inheritdoc/>
    public override string Id => "roll";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "The result begins with the last points of the signal: as many as it is shifted by.",
        "After them comes the rest of the signal, from its beginning. C# slices: signal[^3..] is the last three points.",
        "[.. signal[^shift..], .. signal[..^shift]]",
    ];

    /// <inheritdoc/>
    protected override Func<double[], int, double[]> Reference => Right;

    /// <inheritdoc/>
    protected override string? Check(Func<double[], int, double[]> attempt)
    {
        foreach (var shift in new[] { 2, 0, 6 })
        {
            double[] given = [.. Signal];
            var (actual, expected) = (attempt(given, shift), Right(Signal, shift));
            if (!given.SequenceEqual(Signal))
            {
                return "expected a new array, got the given one changed";
            }

            if (!actual.SequenceEqual(expected))
            {
                return $"of {Text.Numbers(Signal)} shifted by {shift} expected {Text.Numbers(expected)}, got {Text.Numbers(actual)}{Reason(shift, actual)}";
            }
        }

        return null;
    }

    private static string Reason(int shift, double[] actual) => actual.Length != Signal.Length
        ? $": {actual.Length} points, expected {Signal.Length}"
        : Mistake(
            wrong => actual.SequenceEqual(wrong),
            (Right(Signal, (Signal.Length - shift) % Signal.Length), "that is a shift to the left"),
            ([.. new double[shift], .. Signal[..^shift]], "what falls off the end is lost: it comes in at the beginning"),
            ([.. Signal[^shift..].Reverse(), .. Signal[..^shift]], "the part that comes round is reversed"));

    private static double[] Right(double[] signal, int shift) => [.. signal[^shift..], .. signal[..^shift]];
}
