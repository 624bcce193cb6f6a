using System.Net;
using System.Text;

namespace DeepLearning.Display;

/// <summary>Small tables, as HTML and as text.</summary>
internal static class Table
{
    /// <summary>As an HTML table.</summary>
    public static string Html(IReadOnlyList<string> head, IReadOnlyList<string[]> rows)
    {
        var html = new StringBuilder("<table><thead>");
        Line(html, "th", head);
        html.Append("</thead><tbody>");
        foreach (var row in rows)
        {
            Line(html, "td", row);
        }

        return html.Append("</tbody></table>").ToString();
    }

    /// <summary>As text, each column as wide as its widest cell.</summary>
    public static string Text(IReadOnlyList<string> head, IReadOnlyList<string[]> rows)
    {
        var lines = rows.Prepend([.. head]).ToList();
        var widths = head.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
        return string.Join('\n', lines.Select(line => string.Join("  ", line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()));
    }

    private static void Line(StringBuilder html, string tag, IEnumerable<string> cells)
    {
        html.Append("<tr>");
        foreach (var cell in cells)
        {
            html.Append($"<{tag}>{WebUtility.HtmlEncode(cell)}</{tag}>");
        }

        html.Append("</tr>");
    }
}
