using System.Text.Json.Nodes;
using Notebooks.Running;

namespace Course.Tests.Lessons;

/// <summary>What a lesson recorded while it ran, read from the executed notebook's metadata.</summary>
internal static class RunRecords
{
    /// <summary>All records of a kind: <c>claim</c>, <c>check</c>, <c>exercise</c>, <c>result</c>.</summary>
    public static IReadOnlyList<JsonObject> Records(this RunReport report, string kind) =>
        [.. (report.Document.Metadata["run"]?["records"]?[kind] as JsonArray ?? []).OfType<JsonObject>()];

    /// <summary>A named result's numbers.</summary>
    public static double[] Result(this RunReport report, string name)
    {
        var value = Assert.Single(report.Records("result"), record => (string?)record["name"] == name)["value"];
        return value is JsonArray series ? [.. series.Select(number => (double)number!)] : [(double)value!];
    }

    /// <summary>The verdicts by exercise, with their reasons.</summary>
    public static Dictionary<string, (string Verdict, string? Why)> Verdicts(this RunReport report) =>
        report.Records("exercise").ToDictionary(record => (string)record["name"]!, record => ((string)record["verdict"]!, (string?)record["why"]));

    /// <summary>Fails with the cell, the error and the lines around it when the run did not come to its end.</summary>
    public static void RanToItsEnd(this RunReport report) => Assert.True(report.Failure is null,
        $"cell {report.Failure?.Cell}: {string.Join('\n', report.Failure?.Traceback ?? [])}\n{string.Join('\n', report.Failure?.Excerpt() ?? [])}");
}
