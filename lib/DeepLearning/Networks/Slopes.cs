using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DeepLearning;

/// <summary>The derivative of functions that have one slope below 0 and another above.</summary>
internal static class Slopes
{
    /// <summary>gᵢ ← gᵢ where yᵢ &gt; 0, otherwise α gᵢ.</summary>
    public static void Multiply(ReadOnlySpan<double> y, double below, Span<double> gradient)
    {
        var signs = MemoryMarshal.Cast<double, Vector512<double>>(y);
        var vectors = MemoryMarshal.Cast<double, Vector512<double>>(gradient)[..signs.Length];
        for (var i = 0; i < vectors.Length; i++)
        {
            vectors[i] = Vector512.ConditionalSelect(
                Vector512.GreaterThan(signs[i], Vector512<double>.Zero), vectors[i], vectors[i] * below);
        }

        for (var i = vectors.Length * Vector512<double>.Count; i < y.Length; i++)
        {
            gradient[i] = y[i] > 0 ? gradient[i] : gradient[i] * below;
        }
    }
}
