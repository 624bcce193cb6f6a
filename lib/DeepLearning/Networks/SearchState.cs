using System.Net;
using DeepLearning.Display;

namespace DeepLearning;

/// <summary>How far a search is: its table.</summary>
/// <param name="What">What is counted.</param>
/// <param name="Ended">How many runs have ended.</param>
/// <param name="Head">The columns' headings.</param>
/// <param name="Rows">A row for each run.</param>
[TypeFormatterSource(typeof(ShownFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
internal sealed record SearchState(string What, int Ended, IReadOnlyList<string> Head, IReadOnlyList<string[]> Rows) : IShown
{
    private string Caption => Ended == Rows.Count ? $"{Ended} {What}" : $"{Ended} of {Rows.Count} {What}";

    /// <inheritdoc/>
    public string Form(string mimeType) => mimeType == MimeTypes.Html
        ? $"{Table.Html(Head, Rows)}<div style=\"font-size:90%;opacity:.75\">{WebUtility.HtmlEncode(Caption)}</div>"
        : $"{Table.Text(Head, Rows)}\n{Caption}";
}
