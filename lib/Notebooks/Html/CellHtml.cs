using System.Net;
using System.Text.RegularExpressions;
using Notebooks.Documents;

namespace Notebooks.Html;

/// <summary>One cell as HTML.</summary>
internal sealed partial class CellHtml(Prose prose, PageOptions options)
{
    private readonly OutputHtml _outputs = new(prose, options);

    /// <summary>The cell as a section; <paramref name="number"/> counts the notebook's cells from 1 and is its anchor, <c>cell-n</c>.</summary>
    public string ToHtml(NotebookCell cell, int number) => cell.Kind switch
    {
        CellKind.Markdown => $"<section class=\"cell prose\" id=\"cell-{number}\">\n{prose.ToHtml(cell.Source, cell.Json.Member("attachments"))}</section>\n",
        CellKind.Raw => $"<section class=\"cell raw\" id=\"cell-{number}\"><pre>{WebUtility.HtmlEncode(cell.Source)}</pre></section>\n",
        _ => Code(cell, number),
    };

    /// <summary>Whether the cell ended in an error.</summary>
    public static bool HasFailed(NotebookCell cell) => cell.Outputs.OfType<ErrorOutput>().Any();

    private string Code(NotebookCell cell, int number)
    {
        var classes = string.Concat(cell.Tags.Contains("exercise") ? " exercise" : "", HasFailed(cell) ? " failed" : "");
        var count = cell.ExecutionCount is { } n ? $"<span class=\"count\" title=\"executed as number {n}\">{n}</span>" : "";
        var source = cell.Source.Length > 0 ? $"<pre class=\"source\" tabindex=\"0\"><code>{Coloured(cell)}</code></pre>" : "";
        return $"""
            <section class="cell code{classes}" id="cell-{number}">
            <div class="input">{count}{source}</div>
            {_outputs.ToHtml(cell.Outputs)}</section>

            """;
    }

    private static string Coloured(NotebookCell cell)
    {
        var isCSharp = cell.Language == "csharp";
        return string.Concat(BeforeLanguageLine().Split(cell.Source).Select(part =>
        {
            isCSharp = LanguageLine().Match(part) is { Success: true } line ? line.Groups["csharp"].Success : isCSharp;
            return isCSharp ? CodeColouring.ToHtml(part) : WebUtility.HtmlEncode(part);
        }));
    }

    [GeneratedRegex("^#!(?:(?<csharp>csharp|c#)|fsharp|f#|html|http|javascript|js|markdown|mermaid|powershell|pwsh|python|sql|value)\\b")]
    private static partial Regex LanguageLine();

    [GeneratedRegex("(?=^#!)", RegexOptions.Multiline)]
    private static partial Regex BeforeLanguageLine();
}
