using System.Globalization;
using System.Text.Json.Nodes;

namespace Notebooks.Formatting;

/// <summary>A formatter that the default rules step back for.</summary>
/// <param name="Type">The values that it is for: of this type, of a type derived from it, or made of this open generic type.</param>
/// <param name="MimeType">The form that it writes.</param>
/// <param name="Write">Writes the form; false when it declines.</param>
/// <param name="Name">What to call it when it fails.</param>
internal sealed record CustomForm(Type Type, string MimeType, Func<object, TextWriter, bool> Write, string Name)
{
    /// <summary>The form of a value; null, and what went wrong added to the problems, when there is none.</summary>
    public JsonNode? Of(object value, ICollection<string> problems)
    {
        try
        {
            using var writer = new StringWriter(CultureInfo.InvariantCulture);
            if (Write(value, writer))
            {
                return ValueFormatter.Node(MimeType, writer.ToString());
            }

            problems.Add($"{Name} declined to write {MimeType}");
        }
        catch (Exception exception) when (Words.IsShown(exception))
        {
            problems.Add($"{Name} failed to write {MimeType}: {Words.Problem(exception)}");
        }

        return null;
    }
}
