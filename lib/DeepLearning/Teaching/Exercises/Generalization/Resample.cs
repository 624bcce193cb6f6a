using DeepLearning.Display;

namespace DeepLearning.Exercises;

/// <summary>MNIST-1D: a signal read at more or fewer evenly spaced points, by linear interpolation.</summary>
internal sealed class Resample : Exercise<Func<double[], int, double[]>>
{
    private const double Tolerance = 1e-9;

    private static readonly (double[] Signal, int Count)[] Cases =
    [
        ([0, 10, 30], 5),
        ([1, 2, 4, 8, 16], 3),
        ([4, -1, 2, 0], 4),
        ([3, 1, 4, 1, 5, 9], 4),
    ];

    /// <inheritdoc/>
    public override string Id => "resample";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Both ends stay. The new point i lies at t = i · (n − 1) / (count − 1), counted in the old points.",
        "Between the old points k and k + 1, with k = ⌊t⌋, the value is a mix: (1 − (t − k)) of the left one and t − k of the right one.",
        "The last point has no right neighbour. With k = Math.Min((int)t, n − 2) the formula holds there too.",
    ];

    /// <inheritdoc/>
    protected override Func<double[], int, double[]> Reference => At;

    /// <inheritdoc/>
    protected override string? Check(Func<double[], int, double[]> attempt)
    {
        foreach (var (signal, count) in Cases)
        {
            var expected = At(signal, count);
            if (Got(attempt, signal, count, expected) is { } got)
            {
                return $"of {Text.Numbers(signal)} at {count} points expected {Text.Numbers(expected)} (tolerance {Tolerance:0e+0}), got {got}";
            }
        }

        return null;
    }

    private static string? Got(Func<double[], int, double[]> attempt, double[] signal, int count, double[] expected)
    {
        try
        {
            var actual = attempt([.. signal], count);
            return Same(actual, expected) ? null : $"{Text.Numbers(actual)}{Reason(signal, count, actual)}";
        }
        catch (IndexOutOfRangeException)
        {
            return "an index outside the signal: the last point has no right neighbour";
        }
    }

    private static string Reason(double[] signal, int count, double[] actual)
    {
        double[] Values(Func<double, double> read, double step) => [.. Enumerable.Range(0, count).Select(i => read(i * step))];
        double Place(double t) => signal[Math.Min((int)t, signal.Length - 1)];
        double Nearest(double t) => signal[Math.Min((int)Math.Round(t), signal.Length - 1)];
        double Swapped(double t) => Read(signal, 2 * Math.Min((int)t, signal.Length - 2) + 1 - t);
        var step = (signal.Length - 1.0) / (count - 1);
        return actual.Length != count ? $": {actual.Length} points, expected {count}" : Mistake(
            wrong => Same(actual, wrong),
            (Values(t => Read(signal, t), (double)signal.Length / count), "the step is (n − 1) / (count − 1), so that both ends stay; that is n / count"),
            (Values(t => Read(signal, t), (signal.Length - 1) / (count - 1)), "a whole number divided by a whole number is cut off in C#: write (signal.Length - 1.0)"),
            ([.. At(signal, count)[..^1], 0], "the last point is missing: it is the last of the signal"),
            (Values(Place, step), "that is the left neighbour's value: interpolate towards the right one"),
            (Values(Nearest, step), "that is the nearest neighbour's value: interpolate between the two"),
            (Values(Swapped, step), "the two weights are swapped: the nearer neighbour weighs more"));
    }

    private static double[] At(double[] signal, int count)
    {
        var step = (signal.Length - 1.0) / (count - 1);
        return [.. Enumerable.Range(0, count).Select(i => Read(signal, i * step))];
    }

    private static double Read(double[] signal, double t)
    {
        var left = Math.Min((int)t, signal.Length - 2);
        return signal[left] + (t - left) * (signal[left + 1] - signal[left]);
    }

    private static bool Same(double[] actual, double[] expected) => actual.Length == expected.Length
        && actual.Zip(expected).All(pair => Math.Abs(pair.First - pair.Second) <= Tolerance);
}
