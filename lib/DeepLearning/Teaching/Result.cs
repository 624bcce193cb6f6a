using System.Text.Json.Nodes;
using DeepLearning.Display;
using DeepLearning.Figures;

namespace DeepLearning;

/// <summary>Named results: the numbers that a lesson produces, recorded so that runs can be compared.</summary>
public static class Result
{
    private const int MostRecorded = 1000;

    /// <summary>Shows and records a number.</summary>
    /// <param name="name">What the number is, with its unit.</param>
    /// <param name="value">The number.</param>
    public static void Record(string name, double value) => Record(name, Text.Number(value), Text.Json(value));

    /// <summary>
    /// Shows and records a series of numbers; of more than twenty the first are shown. Of more than 1,000 the record has 1,000,
    /// evenly chosen with the first and the last among them, and <c>count</c>.
    /// </summary>
    /// <param name="name">What the numbers are, with their unit.</param>
    /// <param name="values">The numbers.</param>
    public static void Record(string name, IEnumerable<double> values)
    {
        var series = values.ToList();
        var recorded = new JsonArray([.. Spaced.Among(series.Count, MostRecorded).Select(i => Text.Json(series[i]))]);
        Record(name, Text.Numbers(series, limit: 20), recorded, series.Count > MostRecorded ? series.Count : null);
    }

    private static void Record(string name, string text, JsonNode? value, int? count = null)
    {
        var record = new JsonObject { ["kind"] = "result", ["name"] = name, ["value"] = value };
        if (count is not null)
        {
            record["count"] = count;
        }

        Host.Show(new Note(Mark.Dot, $"{name}: {text}", record));
    }
}
