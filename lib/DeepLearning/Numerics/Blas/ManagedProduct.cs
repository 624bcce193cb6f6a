using System.Numerics;

namespace DeepLearning;

/// <summary>Our own products on several threads: each takes a part of C's columns or rows, whichever are more.</summary>
internal sealed unsafe class ManagedProduct<T> : IPartedWork
    where T : unmanaged, INumber<T>
{
    // Below this many multiplications and additions a part is done before a thread has woken.
    private const long LeastWork = 250_000;

    // A product of a matrix and a vector waits for memory; a thread more helps once the matrix leaves the caches.
    private const long LeastElements = 200_000;

    // Up to here the plain loop is as fast, and the kernel need not be compiled for it.
    private const long MostOfTiny = 128;

    [ThreadStatic]
    private static ManagedProduct<T>? _mine;

    private Kernel<T> _kernel = Kernel<T>.Best;
    private Product<T> _product;
    private int _parts;

    /// <summary>The product for m, n, k ≥ 1 and alpha ≠ 0.</summary>
    public static void Multiply(Kernel<T> kernel, in Product<T> product, int threads)
    {
        var work = (long)product.M * product.N * product.K;
        if (work <= MostOfTiny)
        {
            MultiplyTiny(product);
            return;
        }

        var mine = _mine ??= new();
        (mine._kernel, mine._product) = (kernel, product);
        var parts = Math.Min(work / (product.N == 1 ? LeastElements : LeastWork), mine.Units);
        mine._parts = (int)Math.Clamp(parts, 1, threads);
        Workers.Run(mine, mine._parts);
    }

    private static void MultiplyTiny(in Product<T> product)
    {
        var (a, b) = (product.ViewA, product.ViewB);
        for (var column = 0; column < product.N; column++)
        {
            for (var row = 0; row < product.M; row++)
            {
                var sum = T.Zero;
                for (var i = 0; i < product.K; i++)
                {
                    sum += *a.From(row, i).Data * *b.From(i, column).Data;
                }

                var c = product.C + row + column * (nint)product.LeadingC;
                *c = product.Alpha * sum + (product.Beta == T.Zero ? T.Zero : product.Beta * *c);
            }
        }
    }

    private bool ByColumns => _product.N >= _product.M;

    private int Unit => ByColumns ? _kernel.Tile.Columns : _kernel.Tile.Rows;

    private int Length => ByColumns ? _product.N : _product.M;

    private int Units => (Length + Unit - 1) / Unit;

    /// <inheritdoc/>
    public void Run(int part)
    {
        var first = (int)((long)Units * part / _parts) * Unit;
        var end = (int)Math.Min((long)Units * (part + 1) / _parts * Unit, Length);
        var p = _product;
        var (m, n, row, column) = ByColumns ? (p.M, end - first, 0, first) : (end - first, p.N, first, 0);
        var (a, b) = (p.ViewA.From(row, 0), p.ViewB.From(0, column));
        var c = p.C + row + (nint)column * p.LeadingC;
        if (p.HasVector)
        {
            _kernel.MultiplyVector(m, p.K, p.Alpha, a, b.Data, p.Beta, c);
        }
        else
        {
            _kernel.Multiply(m, n, p.K, p.Alpha, a, b, p.Beta, c, p.LeadingC);
        }
    }
}
