using System.Net;
using System.Text.Json.Nodes;

namespace DeepLearning.Display;

/// <summary>One quiet line below a cell, with a record of it for machines.</summary>
/// <param name="mark">What stands in front: a tick, a cross, a circle.</param>
/// <param name="text">The line.</param>
/// <param name="record">The same for machines.</param>
[TypeFormatterSource(typeof(ShownFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text, MimeTypes.Record])]
internal sealed class Note(Mark mark, string text, JsonObject record) : IShown
{
    /// <inheritdoc/>
    public string Form(string mimeType) => mimeType switch
    {
        MimeTypes.Html => $"<div style=\"font-size:90%\"><b style=\"color:{mark.Colour}\">{mark.Sign}</b> {Html(text)}</div>",
        MimeTypes.Record => record.ToJsonString(),
        _ => $"{mark.Sign} {text}",
    };

    /// <inheritdoc/>
    public override string ToString() => Form(MimeTypes.Text);

    private static string Html(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<br>");
}
