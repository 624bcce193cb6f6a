using System.Diagnostics;
using System.Text.Json.Nodes;
using DeepLearning.Display;

namespace DeepLearning;

/// <summary>
/// What a lesson claims, asserted. A claim shows as one quiet line with a tick and is recorded;
/// a claim that does not hold fails the cell.
/// </summary>
[StackTraceHidden]
public static class Claim
{
    /// <summary>Claims that something holds.</summary>
    /// <param name="claim">The claim in words.</param>
    /// <param name="holds">Whether it holds.</param>
    /// <exception cref="ClaimFailedException">It does not.</exception>
    public static void That(string claim, bool holds) =>
        Assertion.Settle("claim", claim, holds ? null : "it does not hold");

    /// <summary>Claims that low ≤ value ≤ high. NaN lies nowhere, and nothing lies in a band that has it for an end.</summary>
    /// <param name="name">What the value is.</param>
    /// <param name="value">The value.</param>
    /// <param name="low">The lower end of the band.</param>
    /// <param name="high">The upper end of the band.</param>
    /// <exception cref="ClaimFailedException">The value lies outside.</exception>
    public static void Within(string name, double value, double low, double high)
    {
        var text = $"{name}: {Text.Number(value)}, expected within [{Text.Number(low)}, {Text.Number(high)}]";
        Assertion.Settle("claim", text, Outside(value, low, high), name, new JsonObject
        {
            ["value"] = Text.Json(value),
            ["low"] = Text.Json(low),
            ["high"] = Text.Json(high),
        });
    }

    /// <summary>
    /// Claims that something holds whatever the seed: of the seeds 1, 2, …, n, (number for which it holds) / n ≥ <paramref name="atLeast"/>.
    /// </summary>
    /// <param name="claim">The claim in words.</param>
    /// <param name="seeds">How many seeds are tried, n.</param>
    /// <param name="holds">Whether it holds for a seed.</param>
    /// <param name="atLeast">The share of the seeds for which it has to hold, from 0 to 1.</param>
    /// <exception cref="ClaimFailedException">It holds for fewer.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No seed is to be tried.</exception>
    public static void AcrossSeeds(string claim, int seeds, Func<int, bool> holds, double atLeast = 1.0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(seeds, 1);
        var failing = Enumerable.Range(1, seeds).Where(seed => !holds(seed)).ToList();
        var share = (double)(seeds - failing.Count) / seeds;
        var needed = atLeast < 1 ? $", at least {atLeast:P0} expected" : "";
        var text = $"{claim} ({seeds - failing.Count} of {seeds} seeds{needed})";
        var why = share >= atLeast ? null : $"it does not hold for seed {string.Join(", ", failing.Take(5))}{(failing.Count > 5 ? ", …" : "")}";
        Assertion.Settle("claim", text, why, claim, new JsonObject { ["value"] = share, ["low"] = atLeast, ["high"] = 1.0 });
    }

    private static string? Outside(double value, double low, double high) => value switch
    {
        double.NaN => "the value is not a number",
        _ when value < low => $"{Text.Number(low - value)} too low",
        _ when value > high => $"{Text.Number(value - high)} too high",
        _ when double.IsNaN(low) || double.IsNaN(high) => "an end of the band is not a number",
        _ => null,
    };
}
