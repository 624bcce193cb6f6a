using System.Globalization;

namespace Notebooks.Formatting;

/// <summary>What is to be shown of a value, read once from it, before it becomes HTML or text.</summary>
internal abstract record Content
{
    /// <summary>The content in one short line, for a cell of a text table.</summary>
    public abstract string Line { get; }
}

/// <summary>A text.</summary>
internal sealed record TextContent(string Text, TextKind Kind = TextKind.Plain) : Content
{
    public override string Line => Words.OneLine(Text);

    /// <summary>The head of a row or column that has a number.</summary>
    public static TextContent Index(int index) => new(index.ToString(CultureInfo.InvariantCulture), TextKind.Number);
}

/// <summary>HTML that the value brought along, and its text.</summary>
internal sealed record MarkupContent(string Html, string Text) : Content
{
    public override string Line => Words.OneLine(Text);
}

/// <summary>A table.</summary>
/// <param name="Rows">The rows that are shown.</param>
/// <param name="InOneLine">The same in one short line.</param>
internal sealed record TableContent(IReadOnlyList<TableRow> Rows, string InOneLine) : Content
{
    /// <summary>What the table is, above it.</summary>
    public string? Caption { get; init; }

    /// <summary>The heads of the columns, that of the row heads first; none for a table without them.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>What was left out or went wrong, one line each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public override string Line => InOneLine;

    /// <summary>
    /// Whether a column, 0 being that of the row heads, is aligned right: numbers stand right under a column's head,
    /// a property's value stands left, beside its name.
    /// </summary>
    public bool IsAlignedRight(int column)
    {
        var kinds = Rows.Select(row => column == 0 ? row.Head : row.Cells[column - 1]).Select(cell => (cell as TextContent)?.Kind).ToList();
        return Headers.Count > 0 && kinds.Contains(TextKind.Number) && kinds.TrueForAll(kind => kind is TextKind.Number or TextKind.Absent);
    }
}

/// <summary>A row of a table.</summary>
internal sealed record TableRow(Content Head, IReadOnlyList<Content> Cells);

/// <summary>What a text is, as far as showing it depends on that.</summary>
internal enum TextKind
{
    Plain,
    String,
    Number,
    Absent,
}
