using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Notebooks.Documents;

/// <summary>JSON strings as Jupyter reads and writes them.</summary>
internal static partial class JsonStrings
{
    /// <summary>The string's characters; an escaped half of a surrogate pair stays one, where <see cref="JsonElement.GetString"/> throws.</summary>
    public static string Text(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Escape().Replace(value.GetRawText()[1..^1], Unescape);
        }
    }

    /// <summary>The characters of a JSON string; none when the node is something else.</summary>
    public static string? Text(JsonNode? node) => node switch
    {
        JsonValue value when value.GetValueKind() != JsonValueKind.String => null,
        JsonValue value when value.TryGetValue<JsonElement>(out var element) => Text(element),
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        JsonValue other => Text(JsonElement.Parse(other.ToJsonString())),
        _ => null,
    };

    /// <summary>The string between quotes, escaping only what must be: quotes, backslashes, control characters and half surrogate pairs.</summary>
    public static string Quote(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                json.Append(text, i++, 2);
                continue;
            }

            _ = text[i] switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\b' => json.Append("\\b"),
                '\f' => json.Append("\\f"),
                '\n' => json.Append("\\n"),
                '\r' => json.Append("\\r"),
                '\t' => json.Append("\\t"),
                < ' ' or (>= '\ud800' and <= '\udfff') => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}"),
                var plain => json.Append(plain),
            };
        }

        return json.Append('"').ToString();
    }

    /// <summary>The text's lines with their ends, split where Python's <c>str.splitlines</c> splits.</summary>
    public static List<string> Lines(string text)
    {
        var lines = new List<string>();
        var start = 0;
        foreach (var end in LineEnd().EnumerateMatches(text))
        {
            lines.Add(text[start..(start = end.Index + end.Length)]);
        }

        if (start < text.Length)
        {
            lines.Add(text[start..]);
        }

        return lines;
    }

    private static string Unescape(Match escape) => escape.Value[1] switch
    {
        'b' => "\b",
        'f' => "\f",
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        'u' => ((char)Convert.ToUInt16(escape.Value[2..], 16)).ToString(),
        var itself => itself.ToString(),
    };

    [GeneratedRegex(@"\\(?:u[0-9a-fA-F]{4}|.)")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]")]
    private static partial Regex LineEnd();
}
