using System.Text.Json.Nodes;

namespace Notebooks.Documents;

/// <summary>
/// One value in several forms, keyed by MIME type (Jupyter messaging protocol, "display_data").
/// A form is text, except where its MIME type ends in <c>json</c>: there it may be any JSON.
/// </summary>
public sealed class MimeBundle
{
    private readonly List<KeyValuePair<string, JsonNode>> _forms = [];

    /// <summary>Creates an empty bundle.</summary>
    public MimeBundle()
    {
    }

    /// <summary>Creates a bundle of text forms.</summary>
    /// <param name="forms">MIME type and text, the richest form first.</param>
    public MimeBundle(params IEnumerable<(string MimeType, string Text)> forms)
    {
        foreach (var (mimeType, text) in forms)
        {
            Set(mimeType, JsonValue.Create(text));
        }
    }

    /// <summary>The MIME types, in the order in which they were added.</summary>
    public IEnumerable<string> MimeTypes => _forms.Select(form => form.Key);

    /// <summary>The forms, in the order in which they were added.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonNode>> Forms => _forms;

    /// <summary>The form of that MIME type, or null when the bundle has none.</summary>
    public JsonNode? this[string mimeType] => _forms.Find(form => form.Key == mimeType).Value;

    /// <summary>Adds a form, or replaces the one of that MIME type.</summary>
    public void Set(string mimeType, JsonNode form)
    {
        var entry = KeyValuePair.Create(mimeType, form);
        var index = _forms.FindIndex(existing => existing.Key == mimeType);
        if (index < 0)
        {
            _forms.Add(entry);
        }
        else
        {
            _forms[index] = entry;
        }
    }

    /// <summary>The text of that MIME type (a list of lines is joined), or null when the bundle has none or it is not text.</summary>
    public string? Text(string mimeType) => this[mimeType] switch
    {
        JsonArray lines when lines.Select(JsonStrings.Text).ToList() is var texts && !texts.Contains(null) => string.Concat(texts),
        var form => JsonStrings.Text(form),
    };
}
