using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Benchmarks;

/// <summary>One product, m × k times k × n, of a kind that MathNet has a method for: plain, the second factor transposed (NT), the first (TN).</summary>
internal sealed record GemmShape(string Kind, int M, int K, int N)
{
    /// <summary>How often a run repeats it, so that a run takes about as long as a timer can tell.</summary>
    public int Repeats => (int)Math.Clamp(1_000_000_000L / ((long)M * K * N), 1, 5000);

    public override string ToString() => $"{Kind}:{M}x{K}x{N}";

    /// <summary>The product into a result that stays, on MathNet's matrices.</summary>
    public Action Product<T>()
        where T : struct, IEquatable<T>, IFormattable
    {
        var a = Matrix<T>.Build.Random(Kind == "TN" ? K : M, Kind == "TN" ? M : K, 1);
        var b = Matrix<T>.Build.Random(Kind == "NT" ? N : K, Kind == "NT" ? K : N, 2);
        var c = Matrix<T>.Build.Dense(M, N);
        var (repeats, x, y) = (Repeats, b.Column(0), c.Column(0));
        Action once = Kind switch
        {
            "TN" => () => a.TransposeThisAndMultiply(b, c),
            "NT" => () => a.TransposeAndMultiply(b, c),
            _ when N == 1 => () => a.Multiply(x, y),
            _ => () => a.Multiply(b, c),
        };
        return () =>
        {
            for (var i = 0; i < repeats; i++)
            {
                once();
            }
        };
    }
}
