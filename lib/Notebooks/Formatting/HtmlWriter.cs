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
    public static string Note(string note) => $"<div class=\"left-out\" style=\"text-align:left;opacity:.7\">{Escape(note)}</div>";

    /// <summary>The text with its markup characters escaped.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;").Replace("\0", "\uFFFD");

    private static void WriteTable(StringBuilder html, TableContent table)
    {
        html.Append("<table class=\"value\" cellpadding=\"4\" style=\"border-collapse:collapse\">");
        if (table.Caption is { } caption)
        {
            html.Append($"<caption style=\"caption-side:top;text-align:left\">{Escape(caption)}</caption>");
        }

        WriteHead(html, table);
        html.Append("<tbody>");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            WriteCell(html, "th", row.Head);
            foreach (var cell in row.Cells)
            {
                WriteCell(html, "td", cell);
            }

            html.Append("</tr>");
        }

        html.Append("</tbody></table>").AppendJoin("", table.Notes.Select(Note));
    }

    private static void WriteHead(StringBuilder html, TableContent table)
    {
        if (table.Headers.Count == 0)
        {
            return;
        }

        html.Append("<thead><tr style=\"border-bottom:1px solid\">");
        for (var column = 0; column < table.Headers.Count; column++)
        {
            var numeric = table.Rows.All(row => IsNumber(column == 0 ? row.Head : row.Cells[column - 1]));
            html.Append($"<th{(numeric ? Right : Left)}>{Escape(Words.Abbreviate(table.Headers[column], 60))}</th>");
        }

        html.Append("</tr></thead>");
    }

    private static void WriteCell(StringBuilder html, string tag, Content cell)
    {
        html.Append($"<{tag}{(IsNumber(cell) ? Right : Left)}>");
        switch (cell)
        {
            case TableContent table:
                WriteTable(html, table);
                break;
            case MarkupContent markup:
                html.Append(markup.Html);
                break;
            default:
                html.Append(Escape(cell is TextContent text ? text.Text : cell.Line));
                break;
        }

        html.Append($"</{tag}>");
    }

    private static bool IsNumber(Content cell) => cell is TextContent { Kind: TextKind.Number };
}
