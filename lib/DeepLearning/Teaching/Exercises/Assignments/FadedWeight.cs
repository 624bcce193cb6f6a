namespace DeepLearning.Exercises;

/// <summary>BGU 1: what the L2 penalty leaves of a weight on which nothing else pulls.</summary>
internal sealed class FadedWeight : Exercise<Func<double, double, int, double>>
{
    /// <inheritdoc/>
    public override string Id => "faded-weight";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Take one step by hand: the cross-entropy's derivative is 0, the penalty's is 2λw. What is w − α · 2λw, as a share of w?",
        "One step leaves the share 1 − 2αλ. The next step leaves the same share of what is left.",
        "return Math.Pow(1 - 2 * rate * lambda, steps);",
    ];

    /// <inheritdoc/>
    protected override Func<double, double, int, double> Reference => Of;

    /// <inheritdoc/>
    protected override string? Check(Func<double, double, int, double> attempt)
    {
        foreach (var (rate, lambda, steps) in ((double, double, int)[])[(0.1, 0.5, 1), (0.1, 0.5, 3), (0.009, 0.002, 7500), (0.009, 0.002, 0)])
        {
            var why = NumberAnswer.Why(
                $"with a rate of {rate}, λ = {lambda} and {steps} {(steps == 1 ? "step" : "steps")}", attempt(rate, lambda, steps), Of(rate, lambda, steps),
                (Math.Pow(1 - rate * lambda, steps), "the derivative of λw² is 2λw: a factor 2 is missing"),
                (Math.Pow(1 - 2 * lambda, steps), "the rate is missing: a step is the rate times the derivative"),
                (1 - 2 * rate * lambda * steps, "that takes the same amount away each time; each step takes the same share of what is left"),
                (Math.Exp(-2 * rate * lambda * steps), "close, but that is the limit of many tiny steps; these are steps of a fixed rate"),
                (1 - Math.Pow(1 - 2 * rate * lambda, steps), "that is the share that is gone; return what is left"),
                (Math.Pow(1 + 2 * rate * lambda, steps), "the sign: a step goes against the derivative"));
            if (why is not null)
            {
                return why;
            }
        }

        return null;
    }

    private static double Of(double rate, double lambda, int steps) => Math.Pow(1 - 2 * rate * lambda, steps);
}
