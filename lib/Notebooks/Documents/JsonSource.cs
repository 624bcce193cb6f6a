using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Notebooks.Documents;

/// <summary>A JSON file's text, its value, and the place in it where something is wrong.</summary>
internal sealed class JsonSource
{
    private readonly string _name;
    private readonly byte[] _text;

    /// <summary>Parses the text of the file called <paramref name="name"/>.</summary>
    public JsonSource(ReadOnlySpan<byte> utf8, string name)
    {
        var preamble = Encoding.UTF8.Preamble;
        (_name, _text) = (name, utf8[(utf8.StartsWith(preamble) ? preamble.Length : 0)..].ToArray());
        Root = Parse();
        CheckNames(Root);
    }

    /// <summary>The file's value.</summary>
    public JsonElement Root { get; }

    /// <summary>The number of the cell being read, from 1; 0 outside of cells.</summary>
    public int Cell { get; set; }

    /// <summary>The exception for something wrong at that value.</summary>
    public NotebookFormatException Error(JsonElement at, string message)
    {
        JsonMarshal.GetRawUtf8Value(Root).Overlaps(JsonMarshal.GetRawUtf8Value(at), out var offset);
        return Error(_text.Length - _text.AsSpan().TrimStart(" \t\r\n"u8).Length + offset, message);
    }

    private JsonElement Parse()
    {
        if (_text.AsSpan().Trim(" \t\r\n"u8).IsEmpty)
        {
            throw new NotebookFormatException($"{_name} is empty; a notebook is a JSON object.");
        }

        if (!Utf8.IsValid(_text))
        {
            throw Error(FirstInvalidByte(), "the file is not UTF-8; save it as UTF-8.");
        }

        try
        {
            return JsonElement.Parse(_text, new JsonDocumentOptions { MaxDepth = 512 });
        }
        catch (JsonException error)
        {
            var reason = error.Message.Split(" LineNumber:")[0];
            throw Error(Offset(error), $"the JSON is broken: {reason}", error);
        }
    }

    private void CheckNames(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                CheckNames(item);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            var names = new HashSet<string>();
            foreach (var member in value.EnumerateObject())
            {
                if (!names.Add(Name(member)))
                {
                    throw Error(member.Value, $"\"{member.Name}\" stands twice in one object; remove one of the two.");
                }

                CheckNames(member.Value);
            }
        }
    }

    private string Name(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException error)
        {
            throw new NotebookFormatException(Error(member.Value, "the member's name has half a surrogate pair; correct the name.").Message, error);
        }
    }

    private int FirstInvalidByte()
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(_text);
        }
        catch (DecoderFallbackException error)
        {
            return error.Index;
        }
    }

    private int Offset(JsonException error)
    {
        var start = 0;
        for (var line = error.LineNumber ?? 0; line > 0; line--)
        {
            start += _text.AsSpan(start).IndexOf((byte)'\n') + 1;
        }

        return start + (int)(error.BytePositionInLine ?? 0);
    }

    private NotebookFormatException Error(int offset, string message, Exception? inner = null)
    {
        var before = _text.AsSpan(0, Math.Min(offset, _text.Length));
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        var cell = Cell > 0 ? $"cell {Cell}, " : "";
        return new($"{_name}, {cell}line {line}, column {column}: {message}", inner);
    }
}
