using System.Text.Encodings.Web;

namespace Microsoft.AspNetCore.Html;

/// <summary>A text that is HTML already.</summary>
public sealed class HtmlString(string? value) : IHtmlContent
{
    /// <summary>The HTML.</summary>
    public string? Value { get; } = value;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Value);
    }

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
