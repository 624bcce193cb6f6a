using System.Text.Json;
using System.Text.Json.Nodes;
using Notebooks.Documents;
using Notebooks.Execution;

namespace Notebooks.Running;

/// <summary>
/// What the host and a session's process say to each other: one JSON array a line, its first item naming the message.
/// Written by hand on the JSON reader and writer, because a serialiser would cost a session's start 40 ms of compilation.
/// </summary>
internal static class SessionMessages
{
    /// <summary>To the session: run a cell.</summary>
    public static string Run(int cell, string code, string name, string language) =>
        Line("run", writer =>
        {
            writer.WriteNumberValue(cell);
            writer.WriteStringValue(code);
            writer.WriteStringValue(name);
            writer.WriteStringValue(language);
        });

    /// <summary>To the session: interrupt the running cell.</summary>
    public static string Interrupt() => Line("interrupt", _ => { });

    /// <summary>To the host, first of all: the process can run cells.</summary>
    public static string Ready() => Line("ready", _ => { });

    /// <summary>To the host: an output of a cell.</summary>
    public static string Output(int cell, Output output) => output switch
    {
        StreamOutput stream => Line("stream", writer =>
        {
            writer.WriteNumberValue(cell);
            writer.WriteStringValue(stream.Name);
            writer.WriteStringValue(stream.Text);
        }),
        DisplayOutput display => Value("display", cell, display.DisplayId, display.Data),
        ResultOutput result => Value("result", cell, result.DisplayId, result.Data),
        ErrorOutput error => Line("error", writer =>
        {
            writer.WriteNumberValue(cell);
            writer.WriteStringValue(error.Name);
            writer.WriteStringValue(error.Value);
            Write(writer, error.Traceback);
        }),
        _ => throw new ArgumentException($"{output.GetType().Name} cannot be sent.", nameof(output)),
    };

    /// <summary>To the host: what is shown under a display id has changed.</summary>
    public static string Update(int cell, string displayId, MimeBundle data) => Value("update", cell, displayId, data);

    /// <summary>To the host: what a cell has shown is taken away.</summary>
    public static string Clear(int cell, bool wait) => Line("clear", writer =>
    {
        writer.WriteNumberValue(cell);
        writer.WriteBooleanValue(wait);
    });

    /// <summary>To the host: a cell has ended.</summary>
    public static string End(int cell, CellResult result) => Line("end", writer =>
    {
        writer.WriteNumberValue(cell);
        writer.WriteNumberValue((int)result.Status);
        writer.WriteNumberValue(result.Duration.Ticks);
        if (result.Failure is { } failure)
        {
            writer.WriteStringValue(failure.Name);
            writer.WriteStringValue(failure.Message);
            writer.WriteNumberValue(failure.Line ?? 0);
            Write(writer, failure.Traceback);
        }
    });

    /// <summary>A received message's parts; the first is its name.</summary>
    public static JsonElement[] Parts(string line)
    {
        using var message = JsonDocument.Parse(line);
        return [.. message.RootElement.Clone().EnumerateArray()];
    }

    /// <summary>The output in a received message named <c>stream</c>, <c>display</c>, <c>result</c> or <c>error</c>.</summary>
    public static Output Output(JsonElement[] parts) => parts[0].GetString() switch
    {
        "stream" => new StreamOutput(parts[2].GetString()!, parts[3].GetString()!),
        "display" => new DisplayOutput(Forms(parts), parts[2].GetString()),
        "result" => new ResultOutput(Forms(parts), null) { DisplayId = parts[2].GetString() },
        "error" => new ErrorOutput(parts[2].GetString()!, parts[3].GetString()!, Lines(parts[4])),
        var name => throw new InvalidDataException($"A session sent an unknown message, '{name}'."),
    };

    /// <summary>The forms in a received message that shows a value.</summary>
    public static MimeBundle Forms(JsonElement[] parts)
    {
        var bundle = new MimeBundle();
        foreach (var form in parts[3].EnumerateObject())
        {
            bundle.Set(form.Name, Node(form.Value)!);
        }

        return bundle;
    }

    /// <summary>The result in a received message named <c>end</c>.</summary>
    public static CellResult Result(JsonElement[] parts)
    {
        var failure = parts.Length == 4
            ? null
            : new CellFailure(parts[4].GetString()!, parts[5].GetString()!, parts[6].GetInt32() is var line and > 0 ? line : null, Lines(parts[7]));
        return new((CellStatus)parts[2].GetInt32(), failure, new TimeSpan(parts[3].GetInt64()));
    }

    private static string Value(string name, int cell, string? displayId, MimeBundle data) => Line(name, writer =>
    {
        writer.WriteNumberValue(cell);
        writer.WriteStringValue(displayId);
        writer.WriteStartObject();
        foreach (var (mimeType, form) in data.Forms)
        {
            writer.WritePropertyName(mimeType);
            form.WriteTo(writer);
        }

        writer.WriteEndObject();
    });

    private static JsonNode? Node(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(value),
        JsonValueKind.Array => JsonArray.Create(value),
        _ => JsonValue.Create(value),
    };

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<string> lines)
    {
        writer.WriteStartArray();
        foreach (var line in lines)
        {
            writer.WriteStringValue(line);
        }

        writer.WriteEndArray();
    }

    private static List<string> Lines(JsonElement lines)
    {
        var read = new List<string>();
        foreach (var line in lines.EnumerateArray())
        {
            read.Add(line.GetString()!);
        }

        return read;
    }

    private static string Line(string name, Action<Utf8JsonWriter> parts)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text))
        {
            writer.WriteStartArray();
            writer.WriteStringValue(name);
            parts(writer);
            writer.WriteEndArray();
        }

        return System.Text.Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }
}
