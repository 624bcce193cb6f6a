using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>MathNet's matrices and vectors as the plain arrays that they are stored in, a column after the other.</summary>
internal static class DenseStorage
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
    public static double[] Target(Matrix<double> x, Matrix<double> result)
    {
        if ((result.RowCount, result.ColumnCount) != (x.RowCount, x.ColumnCount))
        {
            throw new ArgumentException(
                $"The result is {result.RowCount}×{result.ColumnCount}, expected {x.RowCount}×{x.ColumnCount}, the shape of what goes in.",
                nameof(result));
        }

        return result.AsColumnMajorArray()
            ?? throw new ArgumentException("The result is not dense; make it by Matrix<double>.Build.Dense(rows, columns).", nameof(result));
    }
}
