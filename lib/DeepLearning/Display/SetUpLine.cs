using System.Net;

namespace DeepLearning.Display;

/// <summary>The one line below a lesson's first cell.</summary>
[TypeFormatterSource(typeof(ShownFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
internal sealed class SetUpLine(string text) : IShown
{
    /// <inheritdoc/>
    public string Form(string mimeType) => mimeType == MimeTypes.Html
        ? $"<div style=\"font-size:90%;opacity:.75\">{WebUtility.HtmlEncode(text)}</div>"
        : text;
}
