using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DeepLearning;

/// <summary>
/// Sums of squares, added up in an order that depends on the length alone (TensorPrimitives' depends on where the array lies as well),
/// so that a run can be repeated bit for bit.
/// </summary>
internal static class Squares
{
    /// <summary>Σ x².</summary>
    public static double Sum(ReadOnlySpan<double> values)
    {
        var (even, odd) = (Vector512<double>.Zero, Vector512<double>.Zero);
        var vectors = MemoryMarshal.Cast<double, Vector512<double>>(values);
        for (var i = 0; i + 1 < vectors.Length; i += 2)
        {
            even += vectors[i] * vectors[i];
            odd += vectors[i + 1] * vectors[i + 1];
        }

        var sum = Vector512.Sum(even + odd);
        foreach (var value in values[(vectors.Length / 2 * 16)..])
        {
            sum += value * value;
        }

        return sum;
    }

    /// <summary>gᵢ ← gᵢ + factor · xᵢ.</summary>
    /// <returns>Σ x², as <see cref="Sum"/> adds it up, in the same pass.</returns>
    public static double SumAndAdd(ReadOnlySpan<double> values, double factor, Span<double> gradient)
    {
        var (even, odd) = (Vector512<double>.Zero, Vector512<double>.Zero);
        var vectors = MemoryMarshal.Cast<double, Vector512<double>>(values);
        var slopes = MemoryMarshal.Cast<double, Vector512<double>>(gradient)[..vectors.Length];
        for (var i = 0; i + 1 < vectors.Length; i += 2)
        {
            even += vectors[i] * vectors[i];
            odd += vectors[i + 1] * vectors[i + 1];
            slopes[i] += factor * vectors[i];
            slopes[i + 1] += factor * vectors[i + 1];
        }

        var sum = Vector512.Sum(even + odd);
        for (var i = vectors.Length / 2 * 16; i < values.Length; i++)
        {
            sum += values[i] * values[i];
            gradient[i] += factor * values[i];
        }

        return sum;
    }
}
