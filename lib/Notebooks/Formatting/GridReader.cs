namespace Notebooks.Formatting;

/// <summary>Reads grids: at most 20 × 20 cells, numbers with six significant digits.</summary>
internal static class GridReader
{
    public static Content Read(Grid grid, ContentReader reader)
    {
        if (reader.OnlyALine || grid.RowCount == 0 || grid.ColumnCount == 0)
        {
            return new TextContent(grid.Caption);
        }

        var (rowCount, columnCount) = (Math.Min(grid.RowCount, reader.RowLimit), Math.Min(grid.ColumnCount, reader.ColumnLimit));
        var rounded = false;
        var rows = reader.ReadRows([.. Enumerable.Range(0, rowCount).Select(row => ((Content)TextContent.Index(row), Cells(row)))]);
        return new TableContent(rows, grid.Caption)
        {
            Caption = grid.Caption,
            Headers = ["", .. Enumerable.Range(0, columnCount).Select(column => TextContent.Index(column).Line)],
            Notes =
            [
                .. Words.LeftOut(rowCount, grid.RowCount, "rows"),
                .. Words.LeftOut(columnCount, grid.ColumnCount, "columns"),
                .. rounded ? (string[])["numbers rounded to 6 significant digits"] : [],
            ],
        };

        object?[] Cells(int row) => [.. Enumerable.Range(0, columnCount).Select(column => Cell(row, column))];

        object? Cell(int row, int column)
        {
            var value = grid.At(row, column);
            if (!Scalars.IsNumber(value))
            {
                return value;
            }

            var (text, changed) = Scalars.Rounded(value!);
            rounded |= changed;
            return new TextContent(text, TextKind.Number);
        }
    }
}
