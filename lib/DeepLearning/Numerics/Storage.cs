using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>MathNet's matrices and vectors as the plain arrays that they are stored in, a column after the other.</summary>
internal static class Storage
{
    public delegate void Function(ReadOnlySpan<double> x, Span<double> result);

    public static Matrix<double> Map(Matrix<double> x, Function function)
    {
        var result = Uninitialized(x.RowCount, x.ColumnCount);
        function(Values(x), result.AsColumnMajorArray());
        return result;
    }

    public static Vector<double> Map(Vector<double> x, Function function)
    {
        var result = new double[x.Count];
        function(Values(x), result);
        return Vector<double>.Build.Dense(result);
    }

    public static void Map(Matrix<double> x, Matrix<double> result, Function function) =>
        function(Values(x), Target(x, result));

    /// <summary>A matrix whose elements have yet to be written, every one.</summary>
    public static Matrix<double> Uninitialized(int rows, int columns) =>
        Matrix<double>.Build.Dense(rows, columns, GC.AllocateUninitializedArray<double>(checked(rows * columns)));

    /// <summary>The elements, in the matrix's own array where it is dense.</summary>
    public static double[] Values(Matrix<double> x) => x.AsColumnMajorArray() ?? x.ToColumnMajorArray();

    /// <summary>The elements, in the vector's own array where it is dense.</summary>
    public static double[] Values(Vector<double> x) => x.AsArray() ?? x.ToArray();

    /// <summary>The array of a result that has to be shaped as <paramref name="x"/> is.</summary>
    public static Span<double> Target(Matrix<double> x, Matrix<double> result) => Columns(result, x.RowCount, x.ColumnCount);

    /// <summary>A dense matrix's own elements.</summary>
    /// <exception cref="ArgumentException">The matrix is not dense.</exception>
    public static Span<double> Columns(Matrix<double> matrix) => matrix.AsColumnMajorArray()
        ?? throw new ArgumentException(
            $"A {Text.Shape(matrix)} {matrix.GetType().Name} was given, but a dense matrix is needed: make one with Matrix<double>.Build.DenseOfMatrix.");

    /// <summary>The own elements of a dense matrix that has to have this shape.</summary>
    /// <exception cref="ArgumentException">The matrix has another shape, or is not dense.</exception>
    public static Span<double> Columns(Matrix<double> matrix, int rows, int columns) => (matrix.RowCount, matrix.ColumnCount) == (rows, columns)
        ? Columns(matrix)
        : throw new ArgumentException($"The matrix is {Text.Shape(matrix)}, but must be {rows}×{columns}.");
}
