using System.Text.Json;
using System.Text.Json.Nodes;

namespace Notebooks.Documents;

/// <summary>Outputs as nbformat 4 stores them. Display ids are not stored: nbformat has no place for them.</summary>
internal static class OutputJson
{
    /// <summary>The output that a notebook's JSON stores.</summary>
    public static Output Read(JsonElement json, NotebookReader reader)
    {
        reader.Expect(json, JsonValueKind.Object, "an output", "an object");
        var type = reader.String(json, "output_type", "an output");
        return type switch
        {
            "stream" => new StreamOutput(
                reader.String(json, "name", "a stream output"),
                reader.Text(reader.Required(json, "text", "a stream output"), "\"text\"")),
            "display_data" => new DisplayOutput(ReadData(json, reader)) { Metadata = ReadMetadata(json, reader) },
            "execute_result" => new ResultOutput(ReadData(json, reader), reader.Count(json, "execution_count")) { Metadata = ReadMetadata(json, reader) },
            "error" => new ErrorOutput(
                reader.String(json, "ename", "an error output"),
                reader.String(json, "evalue", "an error output"),
                [.. reader.List(json, "traceback", "an error output").Select(line => reader.String(line, "each line of \"traceback\""))]),
            _ => throw reader.Error(json, $"\"output_type\" is \"{type}\"; expected stream, display_data, execute_result or error."),
        };
    }

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

    private static MimeBundle ReadData(JsonElement output, NotebookReader reader)
    {
        reader.Required(output, "data", "an output");
        var bundle = new MimeBundle();
        foreach (var form in reader.Object(output, "data").EnumerateObject())
        {
            var data = IsJson(form.Name) || !IsText(form.Value) ? Node(form.Value) : JsonValue.Create(reader.Text(form.Value, form.Name));
            bundle.Set(form.Name, data ?? throw reader.Error(form.Value, $"\"{form.Name}\" must be text or JSON, but is null."));
        }

        return bundle;
    }

    private static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.String
        || (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(line => line.ValueKind == JsonValueKind.String));

    private static JsonNode? Node(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(value),
        JsonValueKind.Array => JsonArray.Create(value),
        _ => JsonValue.Create(value),
    };

    private static JsonObject? ReadMetadata(JsonElement output, NotebookReader reader) =>
        reader.Object(output, "metadata") is { ValueKind: JsonValueKind.Object } metadata ? JsonObject.Create(metadata) : null;

    private static bool IsJson(string mimeType) =>
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
