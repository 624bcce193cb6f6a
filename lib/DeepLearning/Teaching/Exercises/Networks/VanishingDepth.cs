namespace DeepLearning.Exercises;

/// <summary>Any depth: after how many sigmoids less than a given share of a derivative is left, if each leaves a quarter.</summary>
internal sealed class VanishingDepth : Exercise<Func<double, int>>
{
    /// <inheritdoc/>
    public override string Id => "vanishing-depth";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "After k layers (1/4)ᵏ is left. Which is the first whole k with (1/4)ᵏ < share?",
        "Count: begin with k = 0 and a product of 1, and take quarters as long as the product is not below the share.",
        "var k = 0; for (var left = 1.0; left >= share; left /= 4) k++; return k;",
    ];

    /// <inheritdoc/>
    protected override Func<double, int> Reference => share => Count(share, 0.25);

    /// <inheritdoc/>
    protected override string? Check(Func<double, int> attempt)
    {
        foreach (var share in new[] { 1e-6, 0.01, 0.5, 0.2, 0.0625, 1e-300 })
        {
            if (attempt(share) is var actual && actual != Count(share, 0.25))
            {
                return $"for less than {share:R} expected {Count(share, 0.25)} layers, got {actual}{Reason(share, actual)}";
            }
        }

        return null;
    }

    private static string Reason(double share, int actual) => Mistake(
        wrong => wrong == actual,
        (Count(share, 0.25) - 1, share == 0.0625 ? "there exactly that share is left, and less was asked for" : "after these there is still more left"),
        (Count(share, 0.25) + 1, "one layer earlier there is less left already"),
        (Count(share, 0.5), "that is for a half; the sigmoid's slope is a quarter at most"),
        (Count(share, 1 / Math.E), "that is for 1/e; take the logarithm of base 4"));

    private static int Count(double share, double factor)
    {
        var count = 0;
        for (var left = 1.0; left >= share; left *= factor)
        {
            count++;
        }

        return count;
    }
}
