using System.Numerics;

namespace DeepLearning;

/// <summary>A function of one variable, of several numbers at once.</summary>
internal interface IVectorFunction
{
    static abstract Vector<double> Of(Vector<double> x);
}

/// <summary>Functions of one variable that TensorPrimitives lacks, or takes less precisely than is needed here.</summary>
internal static class VectorFunction
{
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
