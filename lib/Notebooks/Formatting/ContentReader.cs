using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;

namespace Notebooks.Formatting;

/// <summary>
/// Reads what is to be shown of a value: once, and no more than is shown. The reader of a table's cells is one level deeper;
/// past <see cref="FormatSettings.RecursionLimit"/>, or when enough was read already, values become single lines.
/// </summary>
internal sealed class ContentReader
{
    private const int CellOverhead = 45;
    private const int LongestMarkupInACell = 4_000;

    private readonly int _level;
    private readonly StrongBox<int> _budget;

    private ContentReader(int level, StrongBox<int> budget)
    {
        _level = level;
        _budget = budget;
    }

    /// <summary>The reader of a table's cells.</summary>
    public ContentReader Deeper => new(_level + 1, _budget);

    /// <summary>Whether only the line of a table will be shown.</summary>
    public bool OnlyALine => !IsOutermost && (_level >= FormatSettings.RecursionLimit || _budget.Value <= 0);

    /// <summary>Whether the value is the one to be shown, and not a part of it.</summary>
    public bool IsOutermost => _level == 0;

    /// <summary>The most rows that are read.</summary>
    public int RowLimit => Math.Max(1, Math.Min(FormatSettings.ListExpansionLimit, OnlyALine ? 5 : IsOutermost ? int.MaxValue : 10));

    /// <summary>The most columns that are read.</summary>
    public int ColumnLimit => OnlyALine ? 5 : IsOutermost ? 20 : 10;

    private int TextLimit => IsOutermost ? FormatSettings.TextCharacters : _budget.Value <= 0 ? 20 : 200;

    /// <summary>Reads a value by the default rules.</summary>
    public static Content ReadValue(object? value) =>
        new ContentReader(0, new StrongBox<int>(FormatSettings.HtmlCharacters * 3 / 4)).Read(value, ValueShapes.Of);

    /// <summary>Reads a part of the value.</summary>
    public Content Read(object? value)
    {
        if (value is Content content)
        {
            return content;
        }

        content = Read(value, ValueShapes.OfNested);
        if (OnlyALine && content is TableContent table)
        {
            content = new TextContent(table.Line);
        }

        _budget.Value -= CellOverhead + content switch
        {
            TextContent text => text.Text.Length,
            MarkupContent markup => markup.Html.Length,
            _ => 0,
        };
        return content;
    }

    /// <summary>Reads rows of parts: those that are short texts first, so that big parts leave room for all of them.</summary>
    public IReadOnlyList<TableRow> ReadRows(IReadOnlyList<(Content Head, object?[] Cells)> rows)
    {
        var contents = rows.Select(row => new Content?[row.Cells.Length]).ToArray();
        var cells = Deeper;
        foreach (var textsOnly in (bool[])[true, false])
        {
            for (var row = 0; row < contents.Length; row++)
            {
                for (var column = 0; column < contents[row].Length; column++)
                {
                    var value = rows[row].Cells[column];
                    if (!textsOnly || value is Content || Scalars.Is(value))
                    {
                        contents[row][column] ??= cells.Read(value);
                    }
                }
            }
        }

        return [.. rows.Zip(contents, (row, content) => new TableRow(row.Head, content!))];
    }

    private Content Read(object? value, Func<object?, ValueShape> shapeOf)
    {
        try
        {
            return shapeOf(value) switch
            {
                ValueShape.Custom => ReadCustom(value!),
                ValueShape.Text => ReadText(value),
                ValueShape.Markup => ReadMarkup(value!),
                _ when _level > FormatSettings.RecursionLimit => new TextContent(TypeNames.Short(value!.GetType())),
                ValueShape.Grid => GridReader.Read(Grid.Of(value!), this),
                ValueShape.Sequence => SequenceReader.Read((IEnumerable)value!, this),
                _ => ObjectReader.Read(value!, this),
            };
        }
        catch (Exception exception) when (Words.IsShown(exception))
        {
            return new TextContent(Words.Problem(exception));
        }
    }

    private TextContent ReadText(object? value)
    {
        var text = Scalars.Text(value, inOneLine: !IsOutermost);
        return Text(text, value switch
        {
            null => TextKind.Absent,
            string or char => TextKind.String,
            _ => Scalars.IsNumber(value) ? TextKind.Number : TextKind.Plain,
        });
    }

    /// <summary>A text, shortened to what fits in this place.</summary>
    public TextContent Text(string text, TextKind kind = TextKind.Plain) =>
        new(Words.Cut(text, TextLimit, IsOutermost ? "\n" : ""), kind);

    private Content ReadMarkup(object value)
    {
        using var writer = new StringWriter();
        ValueShapes.MarkupWriter(value)!.Invoke(value, BindingFlags.DoNotWrapExceptions, null, [writer, HtmlEncoder.Default], null);
        var html = writer.ToString();
        return IsOutermost || FitsInCell(html) ? new MarkupContent(html, Text(html).Text) : Text(html);
    }

    /// <summary>A part that has formatters of its own: its HTML where that is short, otherwise its text.</summary>
    private Content ReadCustom(object value)
    {
        var problems = new List<string>();
        var html = CustomForms.Write(value, FormatSettings.Html, problems)?.GetValue<string>();
        var text = CustomForms.Write(value, FormatSettings.Plain, problems)?.GetValue<string>();
        var content = text is null ? Read(value, ValueShapes.Of) : Text(text);
        return content switch
        {
            _ when FitsInCell(html) => new MarkupContent(html + string.Concat(problems.Select(HtmlWriter.Note)), content.Line),
            _ when problems.Count == 0 => content,
            TableContent table => table with { Notes = [.. table.Notes, .. problems] },
            _ => new TextContent(string.Join('\n', [content.Line, .. problems])),
        };
    }

    private bool FitsInCell(string? html) => html?.Length <= LongestMarkupInACell && !OnlyALine;
}
