using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>A dense matrix's numbers, column after column.</summary>
internal static class Dense
{
    /// <exception cref="ArgumentException">The matrix is not dense.</exception>
    public static Span<double> Columns(Matrix<double> matrix) => matrix.AsColumnMajorArray()
        ?? throw new ArgumentException(
            $"A {matrix.RowCount} × {matrix.ColumnCount} {matrix.GetType().Name} was given, but a dense matrix is needed: "
            + "make one with Matrix<double>.Build.DenseOfMatrix.");

    /// <exception cref="ArgumentException">The matrix has another shape, or is not dense.</exception>
    public static Span<double> Columns(Matrix<double> matrix, int rows, int columns) =>
        (matrix.RowCount, matrix.ColumnCount) == (rows, columns) ? Columns(matrix)
        : throw new ArgumentException($"The matrix is {matrix.RowCount} × {matrix.ColumnCount}, but must be {rows} × {columns}.");
}
