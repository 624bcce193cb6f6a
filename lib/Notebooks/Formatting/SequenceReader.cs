using System.Collections;

namespace Notebooks.Formatting;

/// <summary>Reads sequences: objects get a column for each property, pairs become key and value, numeric rows a grid.</summary>
internal static class SequenceReader
{
    public static Content Read(IEnumerable sequence, ContentReader reader)
    {
        var head = SequenceHead.Of(sequence, reader.RowLimit);
        return head.Items switch
        {
            [] => Empty(sequence, head, reader),
            var items when items.All(item => item is not null && Pair.Of(item) is not null) => ReadPairs(head, reader),
            _ when reader.OnlyALine => ReadItems(sequence, head, reader),
            var items when items.All(IsNumericRow) => ReadNumericRows(sequence, head, reader),
            var items when items.Any(item => item is not null) && items.All(item => item is null || ObjectReader.HasColumns(item)) => ReadObjects(head, reader),
            _ => ReadItems(sequence, head, reader),
        };
    }

    private static TextContent Empty(IEnumerable sequence, SequenceHead head, ContentReader reader) => reader.Text(
        head.Problem is null && !reader.IsOutermost ? "[]" : $"{TypeNames.Short(sequence.GetType())}: {head.Problem ?? "no items"}");

    /// <summary>A row for each item; inside another table, short texts stand in one line.</summary>
    private static Content ReadItems(IEnumerable sequence, SequenceHead head, ContentReader reader)
    {
        var rows = reader.ReadRows([.. head.Items.Select((item, index) => ((Content)TextContent.Index(index), new[] { item }))]);
        var line = Words.List("[", rows.Select(row => Words.Part(row.Cells[0])), "]", head.Rest);
        if (!reader.IsOutermost && rows.All(row => row.Cells[0] is TextContent))
        {
            return new TextContent(line);
        }

        return new TableContent(rows, line)
        {
            Caption = Grid.OwnCaption(sequence) ?? (sequence is Array { Rank: > 2 } array ? Dimensions(array) : null),
            Headers = ["index", "value"],
            Notes = [.. head.Notes],
        };
    }

    private static TableContent ReadPairs(SequenceHead head, ContentReader reader)
    {
        var pairs = head.Items.Select(item => Pair.Of(item!)!);
        var rows = reader.ReadRows([.. pairs.Select(pair => (reader.Deeper.Deeper.Read(pair.Key), new[] { pair.Value }))]);
        return new TableContent(rows, Words.List("{", rows.Select(row => $"{Words.Part(row.Head)}: {Words.Part(row.Cells[0])}"), "}", head.Rest))
        {
            Headers = ["key", "value"],
            Notes = [.. head.Notes],
        };
    }

    private static TableContent ReadObjects(SequenceHead head, ContentReader reader)
    {
        var all = head.Items.OfType<object>().SelectMany(ObjectReader.Names).Distinct().ToList();
        var names = all.Take(reader.ColumnLimit).ToList();
        var rows = reader.ReadRows([.. head.Items.Select((item, index) => ((Content)TextContent.Index(index), Cells(item, names)))]);
        var lines = rows.Select(row => Words.List("{ ", row.Cells.Select(cell => cell.Line), " }"));
        return new TableContent(rows, Words.List("[", lines, "]", head.Rest))
        {
            Headers = ["", .. names],
            Notes = [.. head.Notes, .. Words.LeftOut(names.Count, all.Count, "columns")],
        };
    }

    private static object?[] Cells(object? item, IReadOnlyList<string> names)
    {
        var missing = new TextContent(item is null ? FormatSettings.NullString : "", TextKind.Absent);
        return [.. names.Select(name => item is not null && ObjectReader.Member(item, name) is { } member ? member.Value(item) : missing)];
    }

    private static TableContent ReadNumericRows(IEnumerable sequence, SequenceHead head, ContentReader reader)
    {
        var arrays = head.Items.Cast<Array>().ToList();
        var caption = TypeNames.Short(sequence.GetType());
        var grid = new Grid(caption, arrays.Count, arrays.Max(array => array.Length), (row, column) =>
            column < arrays[row].Length ? arrays[row].GetValue(column) : new TextContent("", TextKind.Absent));
        var content = (TableContent)GridReader.Read(grid, reader);
        return content with { Notes = [.. head.Notes, .. content.Notes] };
    }

    private static bool IsNumericRow(object? item) =>
        item is Array { Rank: 1, Length: > 0 } array && Scalars.IsNumber(array.GetValue(0)) && array.GetType().GetElementType()!.IsValueType;

    private static string Dimensions(Array array)
    {
        var lengths = Enumerable.Range(0, array.Rank).Select(array.GetLength);
        return $"{TypeNames.Short(array.GetType().GetElementType()!)}[{string.Join(", ", lengths)}], last index fastest";
    }
}
