namespace DeepLearning.Exercises;

/// <summary>Line search: how many steps a given gap takes, since each keeps two thirds of the bracket.</summary>
internal sealed class BracketSteps : Exercise<Func<double, double, int>>
{
    /// <inheritdoc/>
    public override string Id => "bracket-steps";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "After n steps of rule 2 or 3 the gap is the first gap times (2/3)ⁿ.",
        "Solve gap · (2/3)ⁿ ≤ tolerance for n with logarithms; mind that log(2/3) is negative.",
        "n is the smallest whole number that is large enough: Math.Ceiling, not Math.Floor, and 0 where the gap is small enough already.",
    ];

    /// <inheritdoc/>
    protected override Func<double, double, int> Reference =>
        (gap, target) => gap <= target ? 0 : (int)Math.Ceiling(Math.Log(target / gap) / Math.Log(2.0 / 3));

    /// <inheritdoc/>
    protected override string? Check(Func<double, double, int> attempt)
    {
        foreach (var (gap, target) in new[] { (0.33, 1e-4), (1.0, 0.5), (1.0, 1e-6), (0.1, 0.2) })
        {
            var (actual, expected) = (attempt(gap, target), Reference(gap, target));
            if (actual != expected)
            {
                var arguments = FormattableString.Invariant($"from a gap of {gap} to {target}");
                return $"{arguments} expected {expected} steps, got {actual} (no tolerance){Reason(gap, target, actual, expected)}";
            }
        }

        return null;
    }

    private static string Reason(double gap, double target, int actual, int expected) => actual switch
    {
        _ when gap <= target => ": the gap is small enough before the first step",
        _ when actual == expected - 1 => ": after one step fewer the gap is still too large; round up",
        _ when actual == expected + 1 => ": one step fewer is enough",
        < 0 => ": a number of steps cannot be negative; both logarithms are",
        0 or 1 or int.MaxValue => ": in C# 2 / 3 is 0 and 3 / 2 is 1, whole numbers; write 2.0 / 3",
        _ when actual == (int)Math.Ceiling(Math.Log10(gap / target) / Math.Log(1.5)) => ": both logarithms must be of the same kind; Math.Log is the natural one, Math.Log10 is not",
        _ when actual == (int)Math.Ceiling(Math.Log(target / gap) / Math.Log(1.0 / 3)) => ": a step keeps two thirds, not one third",
        _ when actual == (int)Math.Ceiling(Math.Log(target / gap) / Math.Log(0.5)) => ": a step keeps two thirds, not one half",
        _ => "",
    };
}
