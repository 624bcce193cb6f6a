using System.Text;

namespace Notebooks.Formatting;

/// <summary>Writes contents as text: tables with aligned columns, at most 120 characters wide, nested values in one line.</summary>
internal static class PlainWriter
{
    private const int Width = 120;
    private const int LongestCell = 32;
    private const int LongestOnlyCell = 90;

    /// <summary>The content as text.</summary>
    public static string Write(Content content) => content switch
    {
        TextContent text => text.Text,
        MarkupContent markup => markup.Text,
        TableContent table => Table(table),
        _ => content.Line,
    };

    private static string Table(TableContent table)
    {
        var longest = table.Rows[0].Cells.Count == 1 ? LongestOnlyCell : LongestCell;
        var columns = Columns(table, longest);
        var widths = columns.Select(column => column.Max(cell => cell.Text.Length)).ToList();
        var fitting = Fitting(widths);
        var lines = Enumerable.Range(0, columns[0].Count).Select(row => Line(columns.Take(fitting).Select(column => column[row]), widths)).ToList();
        if (table.Headers.Count > 0)
        {
            lines.Insert(1, new string('-', lines.Max(line => line.Length)));
        }

        IEnumerable<string> caption = table.Caption is { Length: > 0 } text ? [text] : [];
        IEnumerable<string> narrowed = fitting < columns.Count
            ? [$"… {columns.Count - fitting} columns of the first {columns.Count - 1} are too wide for this text"]
            : [];
        return string.Join('\n', [.. caption, .. lines, .. narrowed, .. table.Notes]);
    }

    private static List<List<(string Text, bool Right)>> Columns(TableContent table, int longest)
    {
        var columns = new List<List<(string Text, bool Right)>>();
        for (var column = 0; column <= table.Rows[0].Cells.Count; column++)
        {
            var cells = table.Rows.Select(row => column == 0 ? row.Head : row.Cells[column - 1]).ToList();
            var numeric = table.IsAlignedRight(column);
            IEnumerable<string> header = table.Headers.Count > 0 ? [table.Headers[column]] : [];
            columns.Add([.. header.Concat(cells.Select(cell => cell.Line)).Select(text => (Words.Abbreviate(text, longest), numeric))]);
        }

        return columns;
    }

    private static int Fitting(List<int> widths)
    {
        var (count, total) = (0, 0);
        while (count < widths.Count && (count < 2 || total + widths[count] <= Width))
        {
            total += widths[count++] + 2;
        }

        return count;
    }

    private static string Line(IEnumerable<(string Text, bool Right)> cells, List<int> widths)
    {
        var line = new StringBuilder();
        foreach (var ((text, right), width) in cells.Zip(widths))
        {
            line.Append(right ? text.PadLeft(width) : text.PadRight(width)).Append("  ");
        }

        return line.ToString().TrimEnd();
    }
}
