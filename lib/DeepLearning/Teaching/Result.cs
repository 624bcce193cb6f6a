using System.Text.Json.Nodes;
using DeepLearning.Display;

namespace DeepLearning;

/// <summary>Named results: the numbers that a lesson produces, recorded so that runs can be compared.</summary>
public static class Result
{
    /// <summary>Shows and records a number.</summary>
    /// <param name="name">What the number is, with its unit.</param>
    /// <param name="value">The number.</param>
    public static void Record(string name, double value) => Host.Show(new Note(
        Mark.Dot,
        $"{name}: {Text.Number(value)}",
        new JsonObject { ["kind"] = "result", ["name"] = name, ["value"] = Text.Json(value) }));
}
