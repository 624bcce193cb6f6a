using System.Diagnostics;
using System.Text.Json.Nodes;
using DeepLearning.Display;

namespace DeepLearning;

/// <summary>What claims and checks share: show a line, record it, and fail when it does not hold.</summary>
[StackTraceHidden]
internal static class Assertion
{
    /// <summary>Shows and records; throws when there is a reason why it does not hold.</summary>
    /// <param name="kind">The record's kind.</param>
    /// <param name="text">The line.</param>
    /// <param name="why">Why it does not hold, or null when it does.</param>
    /// <param name="name">The record's name, or none for the line itself.</param>
    /// <param name="details">What the record says beyond its name and whether it holds.</param>
    public static void Settle(string kind, string text, string? why, string? name = null, JsonObject? details = null)
    {
        var record = new JsonObject { ["kind"] = kind, ["name"] = name ?? text, ["holds"] = why is null };
        foreach (var (key, value) in details ?? [])
        {
            record[key] = value?.DeepClone();
        }

        if (why is null)
        {
            Host.Show(new Note(Mark.Tick, text, record));
            return;
        }

        record["why"] = why;
        var message = $"{text}: {why}";
        Host.Show(new Note(Mark.Cross, message, record));
        throw new ClaimFailedException(message);
    }
}
