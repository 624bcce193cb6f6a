using DeepLearning.Display;

namespace DeepLearning.Exercises;

/// <summary>MNIST-1D: how far an error rate that was measured on n samples lies from the true one, typically.</summary>
internal sealed class StandardError : Exercise<Func<double, int, double>>
{
    private const double Tolerance = 1e-6;

    private static readonly (double Rate, int Count)[] Cases = [(0.36, 1000), (0.5, 100), (0.02, 800), (0.9, 50)];

    /// <inheritdoc/>
    public override string Id => "standard-error";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "A sample is wrong (1) with probability p and right (0) otherwise. What is the variance of that number?",
        "It is p(1 − p). The mean of n independent ones has a variance n times as small; the standard error is its root.",
        "Math.Sqrt(rate * (1 - rate) / count)",
    ];

    /// <inheritdoc/>
    protected override Func<double, int, double> Reference => Of;

    /// <inheritdoc/>
    protected override string? Check(Func<double, int, double> attempt)
    {
        foreach (var (rate, count) in Cases)
        {
            var (actual, expected) = (attempt(rate, count), Of(rate, count));
            if (!(Math.Abs(actual - expected) <= Tolerance))
            {
                return $"for a rate of {Text.Number(rate)} on {count} samples expected {Text.Number(expected)} (tolerance {Tolerance:0e+0}), " +
                    $"got {Text.Number(actual)}{Reason(rate, count, actual)}";
            }
        }

        return null;
    }

    private static string Reason(double rate, int count, double actual) => Mistake(
        wrong => Math.Abs(wrong - actual) <= Tolerance,
        (rate * (1 - rate) / count, "that is the variance of the mean: take its root"),
        (Math.Sqrt(rate * (1 - rate)), "that is the deviation of a single sample: the mean of n has one √n times as small"),
        (Math.Sqrt(rate * (1 - rate)) / count, "divide by √n, not by n: n belongs under the root"),
        (rate * (1 - rate) / Math.Sqrt(count), "the root belongs over p(1 − p) as well"),
        (Math.Sqrt(rate * (1 - rate) / (count - 1)), "n − 1 is for a variance that is estimated from squared deviations; that of a coin is p(1 − p)"),
        (Math.Sqrt(rate / count), "the factor 1 − p is missing: a rate near 1 is as certain as one near 0"),
        (1.96 * Of(rate, count), "that is half of a 95 % interval: the standard error is one deviation"),
        (2 * Of(rate, count), "that is two deviations: the standard error is one"));

    private static double Of(double rate, int count) => Math.Sqrt(rate * (1 - rate) / count);
}
