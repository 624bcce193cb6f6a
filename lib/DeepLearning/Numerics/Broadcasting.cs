using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>
/// A vector with every column, or with every row, of a matrix. The columns can also be reached by operators, which read like the
/// formula (W * X + b, (X - mean) / deviation); they need C# 14, so that on .NET Interactive the methods stand in.
/// </summary>
public static class Broadcasting
{
    private delegate void Pointwise(ReadOnlySpan<double> column, ReadOnlySpan<double> vector, Span<double> result);

    private delegate void Scaling(ReadOnlySpan<double> column, double number, Span<double> result);

    extension(Matrix<double>)
    {
        /// <inheritdoc cref="AddToEachColumn"/>
        public static Matrix<double> operator +(Matrix<double> matrix, Vector<double> column) => matrix.AddToEachColumn(column);

        /// <inheritdoc cref="SubtractFromEachColumn"/>
        public static Matrix<double> operator -(Matrix<double> matrix, Vector<double> column) => matrix.SubtractFromEachColumn(column);

        /// <inheritdoc cref="DivideEachColumnBy"/>
        public static Matrix<double> operator /(Matrix<double> matrix, Vector<double> column) => matrix.DivideEachColumnBy(column);
    }

    /// <summary>M_ij + v_i: the vector is added to each column of a d × n matrix.</summary>
    /// <param name="matrix">The matrix, d × n.</param>
    /// <param name="column">The vector, of d elements.</param>
    /// <exception cref="ArgumentException">The vector has another length.</exception>
    public static Matrix<double> AddToEachColumn(this Matrix<double> matrix, Vector<double> column) =>
        Columns(matrix, column, TensorPrimitives.Add);

    /// <summary>M_ij − v_i: the vector is subtracted from each column of a d × n matrix.</summary>
    /// <inheritdoc cref="AddToEachColumn"/>
    public static Matrix<double> SubtractFromEachColumn(this Matrix<double> matrix, Vector<double> column) =>
        Columns(matrix, column, TensorPrimitives.Subtract);

    /// <summary>M_ij v_i: each column of a d × n matrix is multiplied with the vector, element by element; diag(v) M.</summary>
    /// <inheritdoc cref="AddToEachColumn"/>
    public static Matrix<double> MultiplyEachColumnBy(this Matrix<double> matrix, Vector<double> column) =>
        Columns(matrix, column, TensorPrimitives.Multiply);

    /// <summary>M_ij / v_i: each column of a d × n matrix is divided by the vector, element by element.</summary>
    /// <inheritdoc cref="AddToEachColumn"/>
    public static Matrix<double> DivideEachColumnBy(this Matrix<double> matrix, Vector<double> column) =>
        Columns(matrix, column, TensorPrimitives.Divide);

    /// <summary>M_ij + v_j: the vector is added to each row of a d × n matrix.</summary>
    /// <param name="matrix">The matrix, d × n.</param>
    /// <param name="row">The vector, of n elements.</param>
    /// <exception cref="ArgumentException">The vector has another length.</exception>
    public static Matrix<double> AddToEachRow(this Matrix<double> matrix, Vector<double> row) => Rows(matrix, row, TensorPrimitives.Add);

    /// <summary>M_ij − v_j: the vector is subtracted from each row of a d × n matrix.</summary>
    /// <inheritdoc cref="AddToEachRow"/>
    public static Matrix<double> SubtractFromEachRow(this Matrix<double> matrix, Vector<double> row) =>
        Rows(matrix, row, TensorPrimitives.Subtract);

    /// <summary>M_ij v_j: each row of a d × n matrix is multiplied with the vector, element by element; M diag(v).</summary>
    /// <inheritdoc cref="AddToEachRow"/>
    public static Matrix<double> MultiplyEachRowBy(this Matrix<double> matrix, Vector<double> row) =>
        Rows(matrix, row, TensorPrimitives.Multiply);

    /// <summary>M_ij / v_j: each row of a d × n matrix is divided by the vector, element by element.</summary>
    /// <inheritdoc cref="AddToEachRow"/>
    public static Matrix<double> DivideEachRowBy(this Matrix<double> matrix, Vector<double> row) =>
        Rows(matrix, row, TensorPrimitives.Divide);

    private static Matrix<double> Columns(Matrix<double> matrix, Vector<double> column, Pointwise pointwise)
    {
        var (rows, vector) = (matrix.RowCount, Checked(column, matrix.RowCount, "a row"));
        return DenseStorage.Map(matrix, (x, result) =>
        {
            for (var start = 0; start < x.Length; start += rows)
            {
                pointwise(x.Slice(start, rows), vector, result.Slice(start, rows));
            }
        });
    }

    private static Matrix<double> Rows(Matrix<double> matrix, Vector<double> row, Scaling scaling)
    {
        var (rows, vector) = (matrix.RowCount, Checked(row, matrix.ColumnCount, "a column"));
        return DenseStorage.Map(matrix, (x, result) =>
        {
            for (var column = 0; column < vector.Length; column++)
            {
                scaling(x.Slice(column * rows, rows), vector[column], result.Slice(column * rows, rows));
            }
        });
    }

    private static double[] Checked(Vector<double> vector, int expected, string one) => vector.Count == expected
        ? DenseStorage.Values(vector)
        : throw new ArgumentException($"The vector has {vector.Count} elements, expected {expected}, one {one} of the matrix.", nameof(vector));
}
