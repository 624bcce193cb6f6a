using System.Text;

namespace Notebooks.Formatting;

/// <summary>
/// Writes contents as HTML. Classes carry the meaning; the little inline style is what Jupyter's and VS Code's pages need
/// (Jupyter aligns every table cell right), and names no colours, so that light and dark pages both fit.
/// </summary>
internal static class HtmlWriter
{
    private const string Left = " style=\"text-align:left\"";
    private const string Right = " style=\"text-align:right\"";

    /// <summary>The content's HTML, which has at most <see cref="FormatSettings.HtmlCharacters"/> characters unless the value brought its own.</summary>
    public static string Write(Content content)
    {
        if (content is MarkupContent markup)
        {
            return markup.Html;
        }

        var html = new StringBuilder();
        if (content is TableContent table)
        {
            WriteTable(html, table);
            if (html.Length <= FormatSettings.HtmlCharacters)
            {
                return html.ToString();
            }
        }

        return Preformatted(PlainWriter.Write(content));
    }

    /// <summary>A text as it stands.</summary>
    public static string Preformatted(string text) => $"<pre class=\"value\">{Escape(text)}</pre>";

    /// <summary>A line that says what was left out or went wrong.</summary>
    public static string Note(string note) => $"<div class=\"left-out\" style=\"text-align:left;font-size:90%;opacity:.7\">{Escape(note)}</div>";

    /// <summary>The text with its markup characters escaped.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;").Replace("\0", "\uFFFD");

    private static void WriteTable(StringBuilder html, TableContent table)
    {
        html.Append("<table class=\"value\" cellpadding=\"4\" style=\"border-collapse:collapse;font-variant-numeric:tabular-nums\">");
        if (table.Caption is { Length: > 0 } caption)
        {
            html.Append($"<caption style=\"caption-side:top;text-align:left\">{Escape(caption)}</caption>");
        }

        var sides = Enumerable.Range(0, 1 + table.Rows[0].Cells.Count).Select(column => table.IsAlignedRight(column) ? Right : Left).ToArray();
        WriteHead(html, table, sides);
        html.Append("<tbody>");
        foreach (var row in table.Rows)
        {
            html.Append(row.Cells.Any(cell => cell is TableContent) ? "<tr style=\"vertical-align:top\">" : "<tr>");
            WriteCell(html, "th", sides[0], row.Head);
            foreach (var (cell, side) in row.Cells.Zip(sides.Skip(1)))
            {
                WriteCell(html, "td", side, cell);
            }

            html.Append("</tr>");
        }

        html.Append("</tbody></table>").AppendJoin("", table.Notes.Select(Note));
    }

    private static void WriteHead(StringBuilder html, TableContent table, string[] sides)
    {
        if (table.Headers.Count == 0)
        {
            return;
        }

        html.Append("<thead><tr style=\"border-bottom:1px solid\">");
        foreach (var (header, side) in table.Headers.Zip(sides))
        {
            html.Append($"<th{side}>{Escape(Words.Abbreviate(header, 60))}</th>");
        }

        html.Append("</tr></thead>");
    }

    private static void WriteCell(StringBuilder html, string tag, string side, Content cell)
    {
        html.Append($"<{tag}{side}>");
        switch (cell)
        {
            case TableContent table:
                WriteTable(html, table);
                break;
            case MarkupContent markup:
                html.Append(markup.Html);
                break;
            default:
                html.Append(Escape(cell.Line));
                break;
        }

        html.Append($"</{tag}>");
    }
}
