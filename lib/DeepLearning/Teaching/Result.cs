using System.Text.Json.Nodes;
using DeepLearning.Display;

namespace DeepLearning;

/// <summary>Named results: the numbers that a lesson produces, recorded so that runs can be compared.</summary>
public static class Result
{
    /// <summary>Shows and records a number.</summary>
    /// <param name="name">What the number is, with its unit.</param>
    /// <param name="value">The number.</param>
    public static void Record(string name, double value) => Record(name, Text.Number(value), Text.Json(value));

    /// <summary>Shows and records a series of numbers; of more than twenty the first are shown, and all are recorded.</summary>
    /// <param name="name">What the numbers are, with their unit.</param>
    /// <param name="values">The numbers.</param>
    public static void Record(string name, IEnumerable<double> values)
    {
        var series = values.ToList();
        Record(name, Text.Numbers(series, limit: 20), new JsonArray([.. series.Select(Text.Json)]));
    }

    private static void Record(string name, string text, JsonNode? value) => Host.Show(new Note(
        Mark.Dot,
        $"{name}: {text}",
        new JsonObject { ["kind"] = "result", ["name"] = name, ["value"] = value }));
}
