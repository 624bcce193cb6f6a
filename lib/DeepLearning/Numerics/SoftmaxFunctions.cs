using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>
/// The soft-max and what belongs to it, a column a sample: columns are shifted so that their largest element is 0, after which nothing
/// can overflow (Prince, Understanding Deep Learning, section 5.5). A column that holds NaN or +∞ becomes NaN.
/// </summary>
public static class SoftmaxFunctions
{
    /// <summary>p_k = e^z_k / Σ_j e^z_j in each column: d × n logits in, d × n probabilities out.</summary>
    /// <param name="z">The logits.</param>
    public static Matrix<double> Softmax(this Matrix<double> z)
    {
        var result = DenseStorage.Uninitialized(z.RowCount, z.ColumnCount);
        z.SoftmaxInto(result);
        return result;
    }

    /// <inheritdoc cref="Softmax(Matrix{double})"/>
    /// <param name="z">The logits.</param>
    /// <param name="result">Where the probabilities go, dense and of the same shape; may be <paramref name="z"/> itself.</param>
    public static void SoftmaxInto(this Matrix<double> z, Matrix<double> result)
    {
        var values = DenseStorage.Target(z, result);
        Shift(DenseStorage.Values(z), values, z.RowCount);
        Elementwise.Exp(values, values);
        for (var start = 0; start < values.Length; start += z.RowCount)
        {
            var column = values.AsSpan(start, z.RowCount);
            TensorPrimitives.Divide(column, TensorPrimitives.Sum<double>(column), column);
        }
    }

    /// <summary>p_k = e^z_k / Σ_j e^z_j.</summary>
    /// <param name="z">The logits.</param>
    public static Vector<double> Softmax(this Vector<double> z) => OneColumn(z, Softmax);

    /// <summary>ln p_k = z_k − ln Σ_j e^z_j in each column: d × n logits in, d × n logarithms out.</summary>
    /// <param name="z">The logits.</param>
    public static Matrix<double> LogSoftmax(this Matrix<double> z)
    {
        var result = DenseStorage.Uninitialized(z.RowCount, z.ColumnCount);
        var values = result.AsColumnMajorArray();
        Shift(DenseStorage.Values(z), values, z.RowCount);
        var powers = new double[values.Length];
        Elementwise.Exp(values, powers);
        for (var start = 0; start < values.Length; start += z.RowCount)
        {
            var column = values.AsSpan(start, z.RowCount);
            TensorPrimitives.Subtract(column, Math.Log(TensorPrimitives.Sum<double>(powers.AsSpan(start, z.RowCount))), column);
        }

        return result;
    }

    /// <summary>ln p_k = z_k − ln Σ_j e^z_j.</summary>
    /// <param name="z">The logits.</param>
    public static Vector<double> LogSoftmax(this Vector<double> z) => OneColumn(z, LogSoftmax);

    private static Vector<double> OneColumn(Vector<double> z, Func<Matrix<double>, Matrix<double>> function) =>
        Vector<double>.Build.Dense(DenseStorage.Values(function(Matrix<double>.Build.Dense(z.Count, 1, DenseStorage.Values(z)))));

    private static void Shift(ReadOnlySpan<double> z, Span<double> result, int rows)
    {
        for (var start = 0; start < z.Length; start += rows)
        {
            var column = z.Slice(start, rows);
            TensorPrimitives.Subtract(column, TensorPrimitives.Max(column), result.Slice(start, rows));
        }
    }
}
