using Attempt = System.Func<int, double, double, double>;

namespace DeepLearning.Exercises;

/// <summary>Adam: how many learning rates long a step would be without corrections, when the gradient stays the same.</summary>
internal sealed class UncorrectedLength : Exercise<Attempt>
{
    /// <inheritdoc/>
    public override string Id => "uncorrected-length";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "When the gradient is g at every step, what is m after t steps? The weights of t gradients add up to 1 − βᵗ.",
        "So m = (1 − βᵗ)·g and v = (1 − γᵗ)·g². The step is m/√v.",
        "(1 - Math.Pow(beta, t)) / Math.Sqrt(1 - Math.Pow(gamma, t))",
    ];

    /// <inheritdoc/>
    protected override Attempt Reference => (t, beta, gamma) => (1 - Math.Pow(beta, t)) / Math.Sqrt(1 - Math.Pow(gamma, t));

    /// <inheritdoc/>
    protected override string? Check(Attempt attempt) =>
        Try(attempt, 1, 0.9, 0.999) ?? Try(attempt, 2, 0.9, 0.99) ?? Try(attempt, 13, 0.9, 0.99);

    private string? Try(Attempt attempt, int t, double beta, double gamma)
    {
        var (m, v) = (1 - Math.Pow(beta, t), 1 - Math.Pow(gamma, t));
        return NumberAnswer.Why(
            FormattableString.Invariant($"in step {t} with β = {beta} and γ = {gamma}"),
            attempt(t, beta, gamma),
            Reference(t, beta, gamma),
            (m / v, "the root is missing: the step is divided by √v"),
            (Math.Sqrt(v) / m, "that is the correction; without it the step is m/√v"),
            (m, "that is m's part alone; the step is m/√v, and v is too small as well"),
            ((1 - beta) / Math.Sqrt(1 - gamma), "that is the first step, whatever t; after t steps m = (1 − βᵗ)·g"),
            (Math.Pow(beta, t) / Math.Sqrt(Math.Pow(gamma, t)), "βᵗ is what is missing from m, not what is there"),
            (1, "1 is the length with both corrections"));
    }
}
