using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>
/// Consecutive columns of a column-major matrix, rows × count: samples, or the values of a parameter. It copies nothing,
/// so a batch of consecutive samples is a slice of the samples' own array.
/// </summary>
internal readonly struct Columns(double[] array, int offset, int rows, int count)
{
    /// <summary>How many rows there are.</summary>
    public int Rows => rows;

    /// <summary>How many columns there are.</summary>
    public int Count => count;

    /// <summary>All the values, column after column.</summary>
    public Span<double> Span => array.AsSpan(offset, rows * count);

    /// <summary>The same, to be kept.</summary>
    public Memory<double> Memory => array.AsMemory(offset, rows * count);

    /// <summary>One column.</summary>
    public Span<double> this[int column] => array.AsSpan(offset + column * rows, rows);

    /// <summary>The columns of a matrix: the matrix's own values where it is dense, otherwise a copy.</summary>
    public static Columns Of(Matrix<double> matrix) =>
        new(matrix.AsColumnMajorArray() ?? matrix.ToColumnMajorArray(), 0, matrix.RowCount, matrix.ColumnCount);

    /// <summary>Some of the columns.</summary>
    public Columns Slice(int first, int columns) => new(array, offset + first * rows, rows, columns);

    /// <summary>A copy.</summary>
    public Matrix<double> ToMatrix() => Matrix<double>.Build.Dense(rows, count, Span.ToArray());

    /// <summary>Sets every column to this one.</summary>
    public void Repeat(Columns column)
    {
        for (var i = 0; i < count; i++)
        {
            column.Span.CopyTo(this[i]);
        }
    }

    /// <summary>The sum of the columns, as long as a column.</summary>
    public void SumTo(Span<double> sum)
    {
        sum.Clear();
        for (var column = 0; column < count; column++)
        {
            TensorPrimitives.Add(sum, this[column], sum);
        }
    }
}
