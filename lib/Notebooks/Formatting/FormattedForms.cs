using System.Text.Json.Nodes;
using Notebooks.Documents;

namespace Notebooks.Formatting;

/// <summary>The forms of one value while they are being made: the value is read once for all of them.</summary>
internal sealed class FormattedForms
{
    private readonly object? _value;
    private readonly Lazy<Content> _content;
    private readonly Lazy<string?> _customText;
    private readonly List<string> _problems = [];

    public FormattedForms(object? value)
    {
        _value = value;
        _content = new Lazy<Content>(() => ContentReader.ReadValue(value));
        _customText = new Lazy<string?>(() => Custom(FormatSettings.Plain)?.GetValue<string>());
    }

    /// <summary>Makes the forms of these MIME types, and says in the text and the HTML what went wrong on the way.</summary>
    public MimeBundle Bundle(IEnumerable<string> mimeTypes)
    {
        var forms = mimeTypes.Select(mimeType => (mimeType, Form: Form(mimeType))).Where(form => form.Form is not null).ToList();
        if (forms.Count == 0)
        {
            forms.Add((FormatSettings.Plain, Form(FormatSettings.Plain)));
        }

        var bundle = new MimeBundle();
        foreach (var (mimeType, form) in forms)
        {
            bundle.Set(mimeType, WithProblems(mimeType, form!));
        }

        return bundle;
    }

    private JsonNode? Form(string mimeType) => mimeType switch
    {
        FormatSettings.Plain => JsonValue.Create(_customText.Value ?? PlainWriter.Write(_content.Value)),
        FormatSettings.Html => Custom(mimeType)
            ?? JsonValue.Create(_customText.Value is { } text ? HtmlWriter.Preformatted(text) : HtmlWriter.Write(_content.Value)),
        _ => Custom(mimeType) ?? Other(mimeType),
    };

    private JsonNode? Custom(string mimeType) => CustomForms.Write(_value, mimeType, _problems);

    /// <summary>A form that has no default rules: JSON is serialized, a string is taken to be what its reader says it is.</summary>
    private JsonNode? Other(string mimeType)
    {
        try
        {
            if (_value is string text)
            {
                return ValueFormatter.Node(mimeType, text);
            }

            if (mimeType == "application/json")
            {
                return JsonForm.Of(_value);
            }

            _problems.Add($"there is no {mimeType} form of {(_value is null ? "null" : TypeNames.Short(_value.GetType()))}");
        }
        catch (Exception exception) when (Words.IsShown(exception))
        {
            _problems.Add($"there is no {mimeType} form of this value: {Words.Problem(exception)}");
        }

        return null;
    }

    private JsonNode WithProblems(string mimeType, JsonNode form) => mimeType switch
    {
        _ when _problems.Count == 0 => form,
        FormatSettings.Plain => JsonValue.Create(string.Join('\n', [form.GetValue<string>(), .. _problems.Distinct().Select(problem => $"({problem})")])),
        FormatSettings.Html => JsonValue.Create(form.GetValue<string>() + string.Concat(_problems.Distinct().Select(HtmlWriter.Note))),
        _ => form,
    };
}
