using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Numerics;

public sealed class BroadcastingTests
{
    private static readonly Matrix<double> M = Matrix<double>.Build.Dense(2, 3, [1, 2, 3, 4, 5, 6]);
    private static readonly Vector<double> Column = Vector<double>.Build.Dense([10.0, 20]), Row = Vector<double>.Build.Dense([10.0, 20, 40]);

    [Fact]
    public void Each_column_meets_the_whole_vector()
    {
        Assert.Equal([11, 22, 13, 24, 15, 26], M.AddToEachColumn(Column).ToColumnMajorArray());
        Assert.Equal([-9, -18, -7, -16, -5, -14], M.SubtractFromEachColumn(Column).ToColumnMajorArray());
        Assert.Equal([10, 40, 30, 80, 50, 120], M.MultiplyEachColumnBy(Column).ToColumnMajorArray());
        Assert.Equal([.1, .1, .3, .2, .5, .3], M.DivideEachColumnBy(Column).ToColumnMajorArray());
    }

    [Fact]
    public void Each_row_meets_the_whole_vector()
    {
        Assert.Equal([11, 12, 23, 24, 45, 46], M.AddToEachRow(Row).ToColumnMajorArray());
        Assert.Equal([-9, -8, -17, -16, -35, -34], M.SubtractFromEachRow(Row).ToColumnMajorArray());
        Assert.Equal([10, 20, 60, 80, 200, 240], M.MultiplyEachRowBy(Row).ToColumnMajorArray());
        Assert.Equal([.1, .2, .15, .2, .125, .15], M.DivideEachRowBy(Row).ToColumnMajorArray());
    }

    [Fact]
    public void Operators_read_like_the_formula()
    {
        var w = Matrix<double>.Build.Dense(2, 2, [1, 2, 3, 4]);

        Assert.Equal((w * M).AddToEachColumn(Column), w * M + Column);
        Assert.Equal(M.SubtractFromEachColumn(Column).DivideEachColumnBy(Column), (M - Column) / Column);
        Assert.Equal(M.Add(M), M + M);
        Assert.Equal(M.Add(1), M + 1);
    }

    [Fact]
    public void Products_with_diagonal_matrices_are_the_second_opinion() => Prop.ForAll<int>(seed =>
    {
        var random = new Xoshiro(seed);
        var m = random.NormalMatrix(random.Next(1, 9), random.Next(1, 9));
        var (column, row) = (random.NormalMatrix(m.RowCount, 1).Column(0), random.NormalMatrix(m.ColumnCount, 1).Column(0));
        var (ones, others) = (Vector<double>.Build.Dense(m.ColumnCount, 1), Vector<double>.Build.Dense(m.RowCount, 1));

        Assert.Equal(Matrix<double>.Build.DenseOfDiagonalVector(column) * m, m.MultiplyEachColumnBy(column));
        Assert.Equal(m * Matrix<double>.Build.DenseOfDiagonalVector(row), m.MultiplyEachRowBy(row));
        Assert.Equal(m + column.OuterProduct(ones), m.AddToEachColumn(column));
        Assert.Equal(m + others.OuterProduct(row), m.AddToEachRow(row));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void NaN_stays_in_its_row_and_division_by_zero_is_infinite() =>
        Assert.Equal(
            [double.PositiveInfinity, double.NaN, double.PositiveInfinity, double.NaN, double.PositiveInfinity, double.NaN],
            (M / Vector<double>.Build.Dense([0.0, double.NaN])).ToColumnMajorArray());

    [Fact]
    public void A_vector_of_the_wrong_length_is_refused_in_words()
    {
        Assert.StartsWith("The vector has 3 elements, expected 2, one a row", Assert.Throws<ArgumentException>(() => M + Row).Message);
        Assert.StartsWith("The vector has 2 elements, expected 3, one a column", Assert.Throws<ArgumentException>(() => M.AddToEachRow(Column)).Message);
    }

    [Fact]
    public void Nothing_plus_nothing_is_nothing()
    {
        Assert.Equal(0, (Matrix<double>.Build.Dense(2, 0) + Column).ColumnCount);
        Assert.Equal(3, Matrix<double>.Build.Dense(0, 3).AddToEachRow(Row).ColumnCount);
    }
}
