using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace DeepLearning;

/// <summary>y ← alpha · A · x + beta · y on one thread, four columns or four rows of A at a time.</summary>
internal static unsafe class Gemv<TSimd, TVector, T>
    where TSimd : ISimd<TVector, T>
    where TVector : struct
    where T : unmanaged, INumber<T>
{
    /// <summary>The product for m, n ≥ 1 and alpha ≠ 0; for beta = 0, y is written and not read.</summary>
    public static void Multiply(int m, int n, T alpha, View<T> a, T* x, T beta, T* y)
    {
        if (a.RowStep != 1)
        {
            DotRows(m, n, alpha, a, x, beta, y);
            return;
        }

        if (beta == T.Zero)
        {
            new Span<T>(y, m).Clear();
        }
        else
        {
            TensorPrimitives.Multiply(new(y, m), beta, new(y, m));
        }

        var column = 0;
        for (; column + 4 <= n; column += 4)
        {
            AddFourColumns(m, a.From(0, column), alpha * x[column], alpha * x[column + 1], alpha * x[column + 2], alpha * x[column + 3], y);
        }

        for (; column < n; column++)
        {
            AddColumn(m, a.Data + column * a.ColumnStep, alpha * x[column], y);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddFourColumns(nint m, View<T> a, T x0, T x1, T x2, T x3, T* y)
    {
        T* a0 = a.Data, a1 = a0 + a.ColumnStep, a2 = a1 + a.ColumnStep, a3 = a2 + a.ColumnStep;
        var (b0, b1, b2, b3) = (TSimd.Broadcast(x0), TSimd.Broadcast(x1), TSimd.Broadcast(x2), TSimd.Broadcast(x3));
        nint i = 0;
        for (; i + TSimd.Lanes <= m; i += TSimd.Lanes)
        {
            var even = TSimd.MultiplyAdd(TSimd.Load(a2 + i), b2, TSimd.MultiplyAdd(TSimd.Load(a0 + i), b0, TSimd.Load(y + i)));
            var odd = TSimd.MultiplyAdd(TSimd.Load(a3 + i), b3, TSimd.Multiply(TSimd.Load(a1 + i), b1));
            TSimd.Store(TSimd.Add(even, odd), y + i);
        }

        for (; i < m; i++)
        {
            y[i] += a0[i] * x0 + a2[i] * x2 + (a1[i] * x1 + a3[i] * x3);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddColumn(nint m, T* a, T x, T* y)
    {
        var b = TSimd.Broadcast(x);
        nint i = 0;
        for (; i + TSimd.Lanes <= m; i += TSimd.Lanes)
        {
            TSimd.Store(TSimd.MultiplyAdd(TSimd.Load(a + i), b, TSimd.Load(y + i)), y + i);
        }

        for (; i < m; i++)
        {
            y[i] += a[i] * x;
        }
    }

    private static void DotRows(int m, int n, T alpha, View<T> a, T* x, T beta, T* y)
    {
        var sums = stackalloc T[4];
        for (var row = 0; row < m; row += 4)
        {
            var rows = Math.Min(4, m - row);
            DotFourRows(n, a.From(row, 0), rows, x, sums);
            for (var i = 0; i < rows; i++)
            {
                y[row + i] = beta == T.Zero ? alpha * sums[i] : alpha * sums[i] + beta * y[row + i];
            }
        }
    }

    // Where there are fewer than four rows, the last one is read instead of those that are missing.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void DotFourRows(nint n, View<T> a, int rows, T* x, T* sums)
    {
        T* a0 = a.Data, a1 = a0 + Math.Min(1, rows - 1) * a.RowStep;
        T* a2 = a0 + Math.Min(2, rows - 1) * a.RowStep, a3 = a0 + Math.Min(3, rows - 1) * a.RowStep;
        TVector s0 = default, s1 = default, s2 = default, s3 = default;
        nint i = 0;
        for (; i + TSimd.Lanes <= n; i += TSimd.Lanes)
        {
            var v = TSimd.Load(x + i);
            s0 = TSimd.MultiplyAdd(TSimd.Load(a0 + i), v, s0);
            s1 = TSimd.MultiplyAdd(TSimd.Load(a1 + i), v, s1);
            s2 = TSimd.MultiplyAdd(TSimd.Load(a2 + i), v, s2);
            s3 = TSimd.MultiplyAdd(TSimd.Load(a3 + i), v, s3);
        }

        (sums[0], sums[1], sums[2], sums[3]) = (TSimd.Sum(s0), TSimd.Sum(s1), TSimd.Sum(s2), TSimd.Sum(s3));
        for (; i < n; i++)
        {
            sums[0] += a0[i] * x[i];
            sums[1] += a1[i] * x[i];
            sums[2] += a2[i] * x[i];
            sums[3] += a3[i] * x[i];
        }
    }
}
