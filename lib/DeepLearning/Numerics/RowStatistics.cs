using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>
/// Mean and spread of each row of a d × n matrix: of each dimension over the samples. (The sums are MathNet's RowSums and ColumnSums.)
/// </summary>
public static class RowStatistics
{
    /// <summary>μ_i = 1/n Σ_j X_ij of each row: d × n in, d out; NaN of no samples.</summary>
    /// <param name="x">The matrix, a column a sample.</param>
    public static Vector<double> RowMeans(this Matrix<double> x)
    {
        // Summed as distances from the first sample, so that the mean of a constant is that constant.
        var first = x.ColumnCount == 0 ? Vector<double>.Build.Dense(x.RowCount, double.NaN) : x.Column(0);
        return first + Mean(x, DenseStorage.Values(first), TensorPrimitives.Add);
    }

    /// <summary>
    /// σ²_i = 1/n Σ_j (X_ij − μ_i)² of each row: d × n in, d out; NaN of no samples. It is the population's variance, with 1/n,
    /// as batch normalization and NumPy's var take it.
    /// </summary>
    /// <param name="x">The matrix, a column a sample.</param>
    public static Vector<double> RowVariances(this Matrix<double> x) => Mean(x, DenseStorage.Values(x.RowMeans()), AddSquare);

    /// <summary>σ_i, the root of the population's variance of each row: d × n in, d out; NaN of no samples.</summary>
    /// <param name="x">The matrix, a column a sample.</param>
    public static Vector<double> RowStandardDeviations(this Matrix<double> x) => x.RowVariances().PointwiseSqrt();

    // The average over the samples of what `accumulate` makes of each one's distances from the centre.
    private static Vector<double> Mean(Matrix<double> x, double[] centre, Accumulate accumulate)
    {
        var (values, rows) = (DenseStorage.Values(x), x.RowCount);
        var (sums, distances) = (new double[rows], new double[rows]);
        for (var start = 0; start < values.Length; start += rows)
        {
            TensorPrimitives.Subtract(values.AsSpan(start, rows), centre, distances);
            accumulate(sums, distances, sums);
        }

        return Vector<double>.Build.Dense(sums) / x.ColumnCount;
    }

    private static void AddSquare(ReadOnlySpan<double> sums, ReadOnlySpan<double> x, Span<double> result) =>
        TensorPrimitives.MultiplyAdd(x, x, sums, result);

    private delegate void Accumulate(ReadOnlySpan<double> sums, ReadOnlySpan<double> x, Span<double> result);
}
