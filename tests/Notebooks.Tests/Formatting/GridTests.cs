using MathNet.Numerics.LinearAlgebra;

namespace Notebooks.Tests.Formatting;

public sealed class GridTests
{
    [Fact]
    public void A_two_dimensional_array_is_a_grid()
    {
        double[,] array = { { 1, 2.5 }, { -3, 0 } };
        Assert.Equal([["", "0", "1"], ["0", "1", "2.5"], ["1", "-3", "0"]], Forms.Cells(array));
        Assert.Equal("double[2, 2]", Forms.Page(array).QuerySelector("caption")!.TextContent);
        Assert.Equal("double[2, 2]\n    0    1\n----------\n0   1  2.5\n1  -3    0", Forms.Text(array));
    }

    [Fact]
    public void A_big_grid_shows_20_by_20_and_counts_the_rest()
    {
        var array = new double[50, 3000];
        var cells = Forms.Cells(array);
        Assert.All(cells, row => Assert.Equal(21, row.Length));
        Assert.Equal(21, cells.Length);
        Assert.Equal(["… 30 more rows (50 in all)", "… 2,980 more columns (3,000 in all)"], Forms.Notes(array));
    }

    [Fact]
    public void Jagged_numbers_are_a_grid_with_gaps() =>
        Assert.Equal([["", "0", "1", "2"], ["0", "1", "2", "3"], ["1", "4", "5", ""]], Forms.Cells(new int[][] { [1, 2, 3], [4, 5] }));

    [Fact]
    public void Jagged_numbers_deep_inside_stand_as_their_types() =>
        Assert.Contains("{ B = [int[], int[]] }", Forms.Text(new { A = new { B = new int[][] { [1, 2], [3] } } }));

    [Fact]
    public void Long_numbers_are_rounded_and_it_says_so()
    {
        double[,] array = { { 1 / 3.0, 2 } };
        Assert.Equal(["0", "0.333333", "2"], Forms.Cells(array)[1]);
        Assert.Equal(["numbers rounded to 6 significant digits"], Forms.Notes(array));
        Assert.Empty(Forms.Notes(new double[,] { { 0.5 } }));
    }

    [Fact]
    public void An_integer_is_never_rounded() =>
        Assert.Equal("123456789", Forms.Cells(new long[,] { { 123456789 } })[1][1]);

    [Fact]
    public void A_MathNet_matrix_is_a_grid_under_its_own_name()
    {
        var matrix = Matrix<double>.Build.Dense(50, 3072, (row, column) => row + (column / 10.0));
        Assert.Equal("DenseMatrix 50x3072-Double", Forms.Page(matrix).QuerySelector("caption")!.TextContent);
        Assert.Equal(["3", "3", "3.1", "3.2"], Forms.Cells(matrix)[4][..4]);
        Assert.Equal(["… 30 more rows (50 in all)", "… 3,052 more columns (3,072 in all)"], Forms.Notes(matrix));
    }

    [Fact]
    public void A_MathNet_vector_is_a_sequence_under_its_own_name()
    {
        var vector = Vector<double>.Build.DenseOfArray([1, 2.5]);
        Assert.Equal("DenseVector 2-Double", Forms.Page(vector).QuerySelector("caption")!.TextContent);
        Assert.Equal([["index", "value"], ["0", "1"], ["1", "2.5"]], Forms.Cells(vector));
    }

    [Fact]
    public void A_grid_without_rows_is_its_name() => Assert.Equal("double[0, 3]", Forms.Text(new double[0, 3]));

    [Fact]
    public void Whatever_has_rows_columns_and_an_indexer_is_a_grid()
    {
        Assert.Equal([["", "0", "1"], ["0", "0", "1"], ["1", "10", "11"]], Forms.Cells(new Table()));
        Assert.StartsWith("GridTests.Table, 2 × 2\n", Forms.Text(new Table()));
    }

    [Fact]
    public void A_grid_that_throws_shows_the_error()
    {
        Assert.Equal("InvalidOperationException: no rows", Forms.Text(new BrokenTable()));
        Assert.Equal("InvalidOperationException: no rows", Forms.Cells(new[] { new BrokenTable() })[1][1]);
    }

    private sealed class Table
    {
        public int RowCount => 2;

        public int ColumnCount => 2;

        public int this[int row, int column] => (10 * row) + column;
    }

    private sealed class BrokenTable
    {
        public int RowCount => throw new InvalidOperationException("no rows");

        public int ColumnCount => 2;

        public int this[int row, int column] => row + column;
    }

    [Fact]
    public void Columns_that_are_too_wide_for_text_are_counted()
    {
        var lines = Forms.Text(Matrix<double>.Build.Random(3, 20, seed: 1)).Split('\n');
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 122));
        Assert.Contains(lines, line => line.Contains("columns of the first 20 are too wide for this text"));
    }
}
