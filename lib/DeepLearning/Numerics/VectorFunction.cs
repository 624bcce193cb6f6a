using System.Numerics;
using System.Runtime.CompilerServices;

namespace DeepLearning;

/// <summary>A function of one variable, of several numbers at once.</summary>
internal interface IVectorFunction
{
    static abstract Vector<double> Of(Vector<double> x);
}

/// <summary>
/// Functions of one variable over an array: those that TensorPrimitives lacks, takes less precisely than is needed here,
/// or runs a hundred times more slowly in its first calls.
/// </summary>
internal static class VectorFunction
{
    // Optimised from the first call on: a cell that calls it once should not wait for the runtime to find out that it is worth it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Map<T>(ReadOnlySpan<double> x, Span<double> result)
        where T : struct, IVectorFunction
    {
        for (; x.Length >= Vector<double>.Count; x = x[Vector<double>.Count..], result = result[Vector<double>.Count..])
        {
            T.Of(new(x)).CopyTo(result);
        }

        if (!x.IsEmpty)
        {
            Span<double> rest = stackalloc double[Vector<double>.Count];
            rest.Clear();
            x.CopyTo(rest);
            T.Of(new(rest)).CopyTo(rest);
            rest[..x.Length].CopyTo(result);
        }
    }
}
