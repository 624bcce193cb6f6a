using System.Text.Encodings.Web;

namespace Microsoft.AspNetCore.Html;

/// <summary>Something that writes itself as HTML.</summary>
public interface IHtmlContent
{
    /// <summary>Writes the HTML.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="encoder">What escapes texts in it.</param>
    void WriteTo(TextWriter writer, HtmlEncoder encoder);
}
