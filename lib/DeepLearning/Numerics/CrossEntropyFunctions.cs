using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>Log-sum-exp and the cross-entropy of logits, which never form a probability that could be rounded to 0.</summary>
public static class CrossEntropyFunctions
{
    /// <summary>ln Σ_k e^z_k, as m + ln Σ_k e^(z_k − m) with the largest element m; −∞ of nothing.</summary>
    /// <param name="z">The vector.</param>
    public static double LogSumExp(this Vector<double> z)
    {
        var (largest, logSum) = Parts(DenseStorage.Values(z), new double[z.Count]);
        return largest + logSum;
    }

    /// <summary>ln Σ_k e^z_k of each column: d × n in, n out.</summary>
    /// <param name="z">The matrix.</param>
    public static Vector<double> ColumnLogSumExps(this Matrix<double> z) => Columns(z, (_, largest, logSum) => largest + logSum);

    /// <summary>
    /// −ln softmax(z)_y = ln Σ_k e^z_k − z_y of each column, y its label (Prince, Understanding Deep Learning, equation 5.24):
    /// d × n logits in, n losses out; their average is the usual training loss.
    /// </summary>
    /// <param name="z">The logits.</param>
    /// <param name="labels">The class of each column, from 0.</param>
    /// <exception cref="ArgumentException">There are not as many labels as columns, or a label is not a row of the logits.</exception>
    public static Vector<double> CrossEntropy(this Matrix<double> z, IReadOnlyList<int> labels)
    {
        if (labels.Count != z.ColumnCount)
        {
            throw new ArgumentException($"There are {labels.Count} labels, expected {z.ColumnCount}, one a column.", nameof(labels));
        }

        return Columns(z, (column, largest, logSum) => largest - z[Checked(labels[column], z.RowCount), column] + logSum);
    }

    private static int Checked(int label, int classes) => label >= 0 && label < classes
        ? label
        : throw new ArgumentException($"A label is {label}, but the logits have {classes} rows: labels count from 0.", "labels");

    private static Vector<double> Columns(Matrix<double> z, Func<int, double, double, double> join)
    {
        var (values, powers) = (DenseStorage.Values(z), new double[z.RowCount]);
        return Vector<double>.Build.Dense(z.ColumnCount, column =>
        {
            var (largest, logSum) = Parts(values.AsSpan(column * z.RowCount, z.RowCount), powers);
            return join(column, largest, logSum);
        });
    }

    // The largest element m, and ln Σ_k e^(z_k − m).
    private static (double Largest, double LogSum) Parts(ReadOnlySpan<double> z, Span<double> powers)
    {
        var largest = z.IsEmpty ? double.NegativeInfinity : TensorPrimitives.Max(z);
        if (double.IsInfinity(largest))
        {
            return (largest, 0);
        }

        TensorPrimitives.Subtract(z, largest, powers);
        Elementwise.Exp(powers, powers);
        return (largest, Math.Log(TensorPrimitives.Sum<double>(powers)));
    }
}
