using System.Text.Json;
using System.Text.Json.Nodes;
using Notebooks.Documents;

namespace Notebooks.Formatting;

/// <summary>
/// Turns values into the forms that a notebook shows. What the notebook registered comes first, then the formatters that
/// the value's type brings along, then short default forms: scalars as text, sequences and objects as tables.
/// </summary>
public static class ValueFormatter
{
    /// <summary>
    /// Formats a value, without ever failing because of it: a formatter, property or sequence that throws is named in the output.
    /// </summary>
    /// <param name="value">Any value, null too.</param>
    /// <param name="mimeTypes">The forms wanted; none for the value's preferred ones, which always have HTML and text among them
    /// unless the notebook chose otherwise for the type.</param>
    /// <returns>The forms, the richest first. Default forms are at most 64 kB of HTML and 8 kB of text.</returns>
    public static MimeBundle Format(object? value, params string[] mimeTypes)
    {
        ArgumentNullException.ThrowIfNull(mimeTypes);
        var wanted = mimeTypes.Length > 0 ? mimeTypes : CustomForms.PreferredMimeTypes(value?.GetType());
        return new FormattedForms(value).Bundle(wanted.Distinct());
    }

    /// <summary>A form's text as it stands in a bundle: parsed when its MIME type is a kind of JSON.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    internal static JsonNode Node(string mimeType, string text) => IsJson(mimeType)
        ? JsonNode.Parse(text) ?? throw new JsonException("the JSON is null, which a notebook cannot show")
        : JsonValue.Create(text);

    /// <summary>The text of a form that stands in a bundle.</summary>
    internal static string Text(string mimeType, JsonNode form) => IsJson(mimeType) ? form.ToJsonString() : form.GetValue<string>();

    private static bool IsJson(string mimeType) => mimeType.EndsWith("json", StringComparison.Ordinal);
}
