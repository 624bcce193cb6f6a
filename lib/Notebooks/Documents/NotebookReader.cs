using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Notebooks.Documents;

/// <summary>Reads JSON values and says where in which file one is not what it must be.</summary>
internal sealed class NotebookReader
{
    private readonly string _name;
    private readonly byte[] _bytes;

    /// <summary>Parses the text of the file called <paramref name="name"/>.</summary>
    public NotebookReader(ReadOnlySpan<byte> utf8, string name)
    {
        _name = name;
        _bytes = utf8.ToArray();
        Root = ParseRoot();
    }

    /// <summary>The file's value.</summary>
    public JsonElement Root { get; }

    /// <summary>The number of the cell being read, from 1; 0 outside of cells.</summary>
    public int Cell { get; set; }

    /// <summary>The exception for something wrong at that value.</summary>
    public NotebookFormatException Error(JsonElement at, string message)
    {
        JsonMarshal.GetRawUtf8Value(Root).Overlaps(JsonMarshal.GetRawUtf8Value(at), out var offset);
        return Error(_bytes.AsSpan().IndexOf((byte)'{') + offset, message);
    }

    /// <summary>The member of that name, or an exception when there is none.</summary>
    public JsonElement Required(JsonElement parent, string name, string what) =>
        parent.TryGetProperty(name, out var value) ? value : throw Error(parent, $"{what} has no \"{name}\".");

    /// <summary>The value itself when it is of that kind.</summary>
    public JsonElement Expect(JsonElement value, JsonValueKind kind, string what, string expected) =>
        value.ValueKind == kind ? value : throw Error(value, $"{what} must be {expected}, but is {Kind(value)}.");

    /// <summary>The member's text.</summary>
    public string String(JsonElement parent, string name, string what) =>
        JsonStrings.Text(Expect(Required(parent, name, what), JsonValueKind.String, $"\"{name}\" of {what}", "text"));

    /// <summary>The value's text: a string, or a list of strings, joined.</summary>
    public string Text(JsonElement value, string what)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            return string.Concat(value.EnumerateArray().Select(line => JsonStrings.Text(Expect(line, JsonValueKind.String, $"each line of {what}", "text"))));
        }
        return JsonStrings.Text(Expect(value, JsonValueKind.String, what, "text or a list of lines"));
    }

    /// <summary>The whole number under that name; none when it is null or absent.</summary>
    public int? Count(JsonElement parent, string name)
    {
        if (!parent.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var count)
            ? count
            : throw Error(value, $"\"{name}\" must be a whole number or null, but is {Kind(value)}.");
    }

    /// <summary>Checks that the member, when there is one, is an object.</summary>
    public void CheckObject(JsonElement parent, string name)
    {
        if (parent.TryGetProperty(name, out var value))
        {
            Expect(value, JsonValueKind.Object, $"\"{name}\"", "an object");
        }
    }

    /// <summary>The output that the value stores.</summary>
    public Output Output(JsonElement value)
    {
        Expect(value, JsonValueKind.Object, "each output", "an object");
        var type = String(value, "output_type", "an output");
        return type switch
        {
            "stream" => new StreamOutput(String(value, "name", "a stream output"), Text(Required(value, "text", "a stream output"), "\"text\"")),
            "display_data" => new DisplayOutput(Data(value)) { Metadata = Metadata(value) },
            "execute_result" => new ResultOutput(Data(value), Count(value, "execution_count")) { Metadata = Metadata(value) },
            "error" => new ErrorOutput(String(value, "ename", "an error output"), String(value, "evalue", "an error output"), Traceback(value)),
            _ => throw Error(value, $"\"output_type\" is \"{type}\"; expected stream, display_data, execute_result or error."),
        };
    }

    private MimeBundle Data(JsonElement output)
    {
        var bundle = new MimeBundle();
        foreach (var form in Expect(Required(output, "data", "an output"), JsonValueKind.Object, "\"data\"", "an object").EnumerateObject())
        {
            bundle.Set(form.Name, OutputJson.IsJson(form.Name) ? JsonSerializer.SerializeToNode(form.Value)! : JsonValue.Create(Text(form.Value, form.Name)));
        }
        return bundle;
    }

    private JsonObject? Metadata(JsonElement output)
    {
        CheckObject(output, "metadata");
        return output.TryGetProperty("metadata", out var metadata) ? JsonObject.Create(metadata) : null;
    }

    private List<string> Traceback(JsonElement output) =>
        [.. Expect(Required(output, "traceback", "an error output"), JsonValueKind.Array, "\"traceback\"", "a list")
            .EnumerateArray().Select(line => JsonStrings.Text(Expect(line, JsonValueKind.String, "each line of \"traceback\"", "text")))];

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => $"the number {value.GetRawText()}",
        _ => value.GetRawText(),
    };

    private JsonElement ParseRoot()
    {
        var text = _bytes.AsSpan();
        var start = text.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        if (text[start..].Trim(" \t\r\n"u8).IsEmpty)
        {
            throw new NotebookFormatException($"{_name} is empty; a notebook is a JSON object.");
        }
        if (!Utf8.IsValid(text))
        {
            throw Error(InvalidUtf8(), "the file is not UTF-8; save it as UTF-8.");
        }
        try
        {
            var root = JsonElement.Parse(text[start..], new JsonDocumentOptions { MaxDepth = 512, AllowDuplicateProperties = false });
            return root.ValueKind == JsonValueKind.Object ? root : throw Error(start, $"a notebook is a JSON object, but this is {Kind(root)}.");
        }
        catch (JsonException error)
        {
            throw Error(Offset(error, start), $"the JSON is broken: {Reason(error)}", error);
        }
    }

    private int InvalidUtf8()
    {
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(_bytes);
            return 0;
        }
        catch (DecoderFallbackException error)
        {
            return error.Index;
        }
    }

    private int Offset(JsonException error, int start)
    {
        for (var line = error.LineNumber ?? 0; line > 0; line--)
        {
            start += _bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
        }
        return Math.Min(start + (int)(error.BytePositionInLine ?? 0), _bytes.Length);
    }

    private static string Reason(JsonException error)
    {
        var end = new[] { " Path:", " LineNumber:" }.Select(mark => error.Message.IndexOf(mark, StringComparison.Ordinal)).Where(at => at >= 0);
        return error.Message[..end.DefaultIfEmpty(error.Message.Length).Min()];
    }

    private NotebookFormatException Error(int offset, string message, Exception? inner = null)
    {
        var before = _bytes.AsSpan(0, offset);
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        var cell = Cell > 0 ? $"cell {Cell}, " : "";
        return new($"{_name}, {cell}line {line}, column {column}: {message}", inner);
    }
}
