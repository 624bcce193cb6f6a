using DeepLearning.Display;
using Rule = System.Func<System.Collections.Generic.IReadOnlyList<double>, int, bool>;

namespace DeepLearning.Exercises;

/// <summary>BGU 1: whether the last measurements brought no new low.</summary>
internal sealed class EarlyStopping : Exercise<Rule>
{
    private static readonly (double[] Costs, int Patience, string About)[] Cases =
    [
        ([3, 2, 1], 4, "fewer measurements than the patience stop nothing"),
        ([3, 2.5, 2.6, 2.7], 4, "as many measurements as the patience have none before them to compare with"),
        ([3, 2, 2.5, 2.4], 2, "the last two rose above the low of 2"),
        ([3, 2, 2.5, 1.9], 2, "the last one is a new low"),
        ([3, 2, 1.9, 2.4], 2, "a new low is among the last two"),
        ([3, 2, 2.5, 2.4, 2.3], 3, "falling again is not yet a new low"),
        ([1, 5, 4, 3], 2, "the low of all before counts, not the measurement just before"),
        ([3, 2, 2, 2], 2, "as low as before is not lower"),
        ([5, 4, 3, 2, 1], 2, "each is a new low"),
        ([2, 3], 1, "a patience of one does not forgive a rise"),
    ];

    /// <inheritdoc/>
    public override string Id => "early-stopping";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Cut the list in two: the last `patience` measurements, and all before them. Compare the lowest of each.",
        "costs.TakeLast(patience).Min() is the lowest of the last; costs.SkipLast(patience).Min() that of all before. With none before, Min() throws.",
        "return costs.Count > patience && costs.TakeLast(patience).Min() >= costs.SkipLast(patience).Min();",
    ];

    /// <inheritdoc/>
    protected override Rule Reference => Of;

    /// <inheritdoc/>
    protected override string? Check(Rule attempt)
    {
        foreach (var (costs, patience, about) in Cases)
        {
            var expected = Of(costs, patience);
            if (attempt([.. costs], patience) != expected)
            {
                return $"for the costs {Text.Numbers(costs)} and a patience of {patience} expected {Word(expected)}, got {Word(!expected)}: {about}";
            }
        }

        return null;
    }

    private static string Word(bool value) => value ? "true" : "false";

    private static bool Of(IReadOnlyList<double> costs, int patience) =>
        costs.Count > patience && costs.TakeLast(patience).Min() >= costs.SkipLast(patience).Min();
}
