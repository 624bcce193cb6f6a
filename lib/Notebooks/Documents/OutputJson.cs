using System.Text.Json.Nodes;

namespace Notebooks.Documents;

/// <summary>Outputs as nbformat 4 stores them. Display ids are not stored: nbformat has no place for them.</summary>
internal static class OutputJson
{
    /// <summary>The output's JSON, as Jupyter writes it.</summary>
    public static JsonNode Write(Output output) => output switch
    {
        StreamOutput stream => new JsonObject
        {
            ["name"] = stream.Name,
            ["output_type"] = "stream",
            ["text"] = Lines(stream.Text),
        },
        DisplayOutput display => new JsonObject
        {
            ["data"] = Data(display.Data),
            ["metadata"] = display.Metadata?.DeepClone() ?? new JsonObject(),
            ["output_type"] = "display_data",
        },
        ResultOutput result => new JsonObject
        {
            ["data"] = Data(result.Data),
            ["execution_count"] = result.ExecutionCount,
            ["metadata"] = result.Metadata?.DeepClone() ?? new JsonObject(),
            ["output_type"] = "execute_result",
        },
        ErrorOutput error => new JsonObject
        {
            ["ename"] = error.Name,
            ["evalue"] = error.Value,
            ["output_type"] = "error",
            ["traceback"] = new JsonArray([.. error.Traceback.Select(line => JsonValue.Create(line))]),
        },
        _ => throw new ArgumentException($"{output.GetType().Name} is not an output of nbformat 4.", nameof(output)),
    };

    /// <summary>Text as a list of lines.</summary>
    public static JsonArray Lines(string text) => [.. JsonStrings.Lines(text).Select(line => JsonValue.Create(line))];

    /// <summary>Whether forms of that MIME type are JSON rather than text.</summary>
    public static bool IsJson(string mimeType) =>
        mimeType == "application/json" || (mimeType.StartsWith("application/") && mimeType.EndsWith("+json"));

    private static JsonObject Data(MimeBundle bundle)
    {
        var data = new JsonObject();
        foreach (var (mimeType, form) in bundle.Forms)
        {
            data[mimeType] = IsSplit(mimeType) && bundle.Text(mimeType) is { } text ? Lines(text) : form.DeepClone();
        }
        return data;
    }

    private static bool IsSplit(string mimeType) =>
        mimeType.StartsWith("text/") || mimeType is "application/javascript" or "image/svg+xml";
}
