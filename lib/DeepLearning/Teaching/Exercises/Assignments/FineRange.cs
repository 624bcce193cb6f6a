using DeepLearning.Display;

namespace DeepLearning.Exercises;

/// <summary>Two layers on pictures: where to search on, by the best of what was tried.</summary>
internal sealed class FineRange : Exercise<Func<double[], double[], int, (double Low, double High)>>
{
    private static readonly (double[] Numbers, double[] Accuracies, int Best)[] Cases =
    [
        ([1e-2, 1e-5, 1e-3, 1e-1, 1e-4], [0.45, 0.40, 0.46, 0.30, 0.44], 3),
        ([0.02, 0.0005, 0.003, 0.006], [0.50, 0.49, 0.52, 0.51], 2),
        ([0.001, 0.1], [0.4, 0.3], 1),
    ];

    /// <inheritdoc/>
    public override string Id => "fine-range";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Put the settings in the order of their accuracy, the highest first, and keep the best few.",
        "Zip the two arrays, OrderByDescending the accuracy, Take(best); then Math.Log10 of each λ.",
        "var top = lambdas.Zip(accuracies).OrderByDescending(run => run.Second).Take(best).Select(run => Math.Log10(run.First)).ToArray(); return (top.Min(), top.Max());",
    ];

    /// <inheritdoc/>
    protected override Func<double[], double[], int, (double Low, double High)> Reference => Range;

    /// <inheritdoc/>
    protected override string? Check(Func<double[], double[], int, (double Low, double High)> attempt)
    {
        foreach (var (numbers, accuracies, best) in Cases)
        {
            var (actual, expected) = (attempt([.. numbers], [.. accuracies], best), Range(numbers, accuracies, best));
            if (!IsSame(actual, expected))
            {
                return $"the best {best} of λ = {Text.Numbers(numbers)} with accuracies {Text.Numbers(accuracies)}: expected the exponents {Shown(expected)} " +
                    $"(tolerance 1e-9), got {Shown(actual)}{Reason(numbers, accuracies, best, actual)}";
            }
        }

        return null;
    }

    private static string Reason(double[] numbers, double[] accuracies, int best, (double Low, double High) actual)
    {
        var (low, high) = Range(numbers, accuracies, best);
        return Mistake(
            wrong => IsSame(actual, wrong),
            (Range(numbers, [.. accuracies.Select(accuracy => -accuracy)], best), "those are the worst; the highest accuracies count"),
            ((Math.Pow(10, low), Math.Pow(10, high)), "those are the λ; return their exponents, Math.Log10"),
            ((high, low), "the two ends are swapped"),
            (Range(numbers[..best], accuracies[..best], best), "those are the first that were tried; sort by accuracy before you take"),
            (Range(numbers, accuracies, numbers.Length), "that is the range of all; take the best few alone"),
            ((low * Math.Log(10), high * Math.Log(10)), "that is the natural logarithm; exponents of 10 are wanted"));
    }

    private static (double Low, double High) Range(double[] numbers, double[] accuracies, int best)
    {
        var exponents = numbers.Zip(accuracies).OrderByDescending(run => run.Second).Take(best).Select(run => Math.Log10(run.First)).ToList();
        return (exponents.Min(), exponents.Max());
    }

    private static string Shown((double Low, double High) range) => $"({Text.Number(range.Low)}, {Text.Number(range.High)})";

    private static bool IsSame((double Low, double High) one, (double Low, double High) other) =>
        Math.Abs(one.Low - other.Low) <= 1e-9 && Math.Abs(one.High - other.High) <= 1e-9;
}
