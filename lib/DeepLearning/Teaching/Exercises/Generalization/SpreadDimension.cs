using DeepLearning.Display;

namespace DeepLearning.Exercises;

/// <summary>High dimensions: in how many dimensions normal points have distances of that relative spread, s = 1/√(2D).</summary>
internal sealed class SpreadDimension : Exercise<Func<double, double>>
{
    /// <inheritdoc/>
    public override string Id => "spread-dimension";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Write the spread down first: the standard deviation of the distances, divided by their mean.",
        "That is s = 1/√(2D). Square it, and solve for D.",
        "1 / (2 * spread * spread)",
    ];

    /// <inheritdoc/>
    protected override Func<double, double> Reference => spread => 1 / (2 * spread * spread);

    /// <inheritdoc/>
    protected override string? Check(Func<double, double> attempt) => new[] { 0.1, 0.03, 0.5 }
        .Select(spread => NumberAnswer.Why($"for a relative spread of {Text.Number(spread)}", attempt(spread), Reference(spread),
            (1 / (spread * spread), "the mean distance is √(2D), not √D: a factor 2"),
            (2 / (spread * spread), "the 2 belongs to D, into the denominator"),
            (1 / (4 * spread * spread), "2D stands under one root: square once"),
            (1 / (2 * spread), "square the spread: D stands under a root"),
            (1 / Math.Sqrt(2 * spread), "that is the spread for that many dimensions; solve for D")))
        .FirstOrDefault(why => why is not null);
}
