using Attempt = System.Func<double, double, int>;

namespace DeepLearning.Exercises;

/// <summary>Momentum: how many of the latest gradients carry a given share of the weight.</summary>
internal sealed class MemoryLength : Exercise<Attempt>
{
    /// <inheritdoc/>
    public override string Id => "memory-length";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "The latest n gradients together have the weight (1 − β)(1 + β + … + βⁿ⁻¹), a geometric sum.",
        "It is 1 − βⁿ. Solve 1 − βⁿ ≥ share for n with logarithms; mind that log β is negative.",
        "(int)Math.Ceiling(Math.Log(1 - share) / Math.Log(beta))",
    ];

    /// <inheritdoc/>
    protected override Attempt Reference => (beta, share) => (int)Math.Ceiling(Math.Log(1 - share) / Math.Log(beta));

    /// <inheritdoc/>
    protected override string? Check(Attempt attempt)
    {
        foreach (var (beta, share) in new[] { (0.6, 0.9), (0.9, 0.9), (0.99, 0.9) })
        {
            var (actual, expected) = (attempt(beta, share), Reference(beta, share));
            if (actual != expected)
            {
                return FormattableString.Invariant($"for β = {beta} and a share of {share} expected {expected} gradients, got {actual} (no tolerance)") + Mistake(
                    value => value == actual,
                    (expected - 1, "together those have a little less than the share; round up"),
                    ((int)Math.Ceiling(Math.Log(share) / Math.Log(beta)), "that is where βⁿ has fallen to the share; what is left over, βⁿ, is 1 − share"),
                    ((int)Math.Ceiling(1 / (1 - beta)), "1/(1 − β) is a rule of thumb, whatever the share; the exact number follows from 1 − βⁿ ≥ share"),
                    (expected + 1, "one gradient fewer is enough"),
                    (-expected, "the sign is flipped: both logarithms are negative"));
            }
        }

        return null;
    }
}
