using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Notebooks.Documents;

/// <summary>The layout of a JSON file: what new values are written with, so that they look like their neighbours.</summary>
/// <param name="NewLine">The line end, or nothing when the whole file is one line.</param>
/// <param name="Indent">The white space of one level.</param>
/// <param name="Comma">What stands between two members.</param>
/// <param name="Colon">What stands between a name and its value.</param>
internal sealed record JsonStyle(string NewLine, string Indent, string Comma, string Colon)
{
    /// <summary>Reads the style off the first member of an object that has one.</summary>
    public static JsonStyle Of(JsonElement root)
    {
        var first = root.EnumerateObject().First();
        var text = JsonMarshal.GetRawUtf8Value(root);
        var nameStart = text.IndexOf((byte)'"');
        var nameEnd = nameStart + 2 + JsonMarshal.GetRawUtf8PropertyName(first).Length;
        text.Overlaps(JsonMarshal.GetRawUtf8Value(first.Value), out var valueStart);

        var lead = Encoding.ASCII.GetString(text[1..nameStart]);
        var colon = Encoding.ASCII.GetString(text[nameEnd..valueStart]);
        var lineEnd = lead.LastIndexOf('\n');
        return lineEnd < 0
            ? new("", "", colon.EndsWith(' ') ? ", " : ",", colon)
            : new(lead.Contains("\r\n") ? "\r\n" : "\n", lead[(lineEnd + 1)..], ",", colon);
    }
}
