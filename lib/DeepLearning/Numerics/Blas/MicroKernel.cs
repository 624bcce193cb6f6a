using System.Runtime.CompilerServices;

namespace DeepLearning;

/// <summary>
/// The innermost loop of a product of matrices: a tile of C, up to three registers high and <c>TSimd.Columns</c> wide, stays in
/// registers while columns of A and rows of B stream past (Goto and van de Geijn, Anatomy of High-Performance Matrix
/// Multiplication, ACM TOMS 34(3), 2008; Van Zee and van de Geijn, BLIS, ACM TOMS 41(3), 2015).
/// </summary>
internal static unsafe class MicroKernel<TSimd, TVector, T>
    where TSimd : ISimd<TVector, T>
    where TVector : struct
    where T : unmanaged
{
    /// <summary>C ← alpha · A · B + beta · C for one tile of the given height; <paramref name="read"/> is false for beta = 0.</summary>
    public static void Run(int height, nint depth, T* a, nint aStep, View<T> b, T* c, nint ldc, T alpha, T beta, bool read)
    {
        switch (height)
        {
            case 3:
                Run<IHeight.Three>(depth, a, aStep, b.Data, b.RowStep, b.ColumnStep, c, ldc, alpha, beta, read);
                break;
            case 2:
                Run<IHeight.Two>(depth, a, aStep, b.Data, b.RowStep, b.ColumnStep, c, ldc, alpha, beta, read);
                break;
            default:
                Run<IHeight.One>(depth, a, aStep, b.Data, b.RowStep, b.ColumnStep, c, ldc, alpha, beta, read);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Run<THeight>(nint depth, T* a, nint aStep, T* b, nint bStep, nint bColumn, T* c, nint ldc, T alpha, T beta, bool read)
        where THeight : IHeight
    {
        TileColumn<TSimd, TVector, T, THeight> c0 = default, c1 = default, c2 = default, c3 = default;
        TileColumn<TSimd, TVector, T, THeight> c4 = default, c5 = default, c6 = default, c7 = default;
        var b4 = b + 4 * bColumn;
        var (two, three) = (2 * bColumn, 3 * bColumn);
        for (; depth > 0; depth--, a += aStep, b += bStep, b4 += bStep)
        {
            var top = TSimd.Load(a);
            var middle = THeight.Vectors > 1 ? TSimd.Load(a + TSimd.Lanes) : default;
            var bottom = THeight.Vectors > 2 ? TSimd.Load(a + 2 * TSimd.Lanes) : default;
            c0.Add(top, middle, bottom, TSimd.Broadcast(b[0]));
            c1.Add(top, middle, bottom, TSimd.Broadcast(b[bColumn]));
            c2.Add(top, middle, bottom, TSimd.Broadcast(b[two]));
            c3.Add(top, middle, bottom, TSimd.Broadcast(b[three]));
            if (TSimd.Columns == 8)
            {
                c4.Add(top, middle, bottom, TSimd.Broadcast(b4[0]));
                c5.Add(top, middle, bottom, TSimd.Broadcast(b4[bColumn]));
                c6.Add(top, middle, bottom, TSimd.Broadcast(b4[two]));
                c7.Add(top, middle, bottom, TSimd.Broadcast(b4[three]));
            }
        }

        var (scale, keep) = (TSimd.Broadcast(alpha), TSimd.Broadcast(beta));
        c0.Update(c, scale, keep, read);
        c1.Update(c + ldc, scale, keep, read);
        c2.Update(c + 2 * ldc, scale, keep, read);
        c3.Update(c + 3 * ldc, scale, keep, read);
        if (TSimd.Columns == 8)
        {
            c4.Update(c + 4 * ldc, scale, keep, read);
            c5.Update(c + 5 * ldc, scale, keep, read);
            c6.Update(c + 6 * ldc, scale, keep, read);
            c7.Update(c + 7 * ldc, scale, keep, read);
        }
    }
}
