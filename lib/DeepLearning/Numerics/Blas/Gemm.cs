using System.Numerics;
using System.Runtime.CompilerServices;

namespace DeepLearning;

/// <summary>
/// C ← alpha · A · B + beta · C on one thread, in blocks: a block of B for the outer caches, a block of A for the second,
/// a panel of B for the first, a tile of C in registers (the references are at <see cref="MicroKernel{TSimd, TVector, T}"/>).
/// </summary>
internal static unsafe class Gemm<TSimd, TVector, T>
    where TSimd : ISimd<TVector, T>
    where TVector : struct
    where T : unmanaged, INumber<T>
{
    // Measured on AMD Zen 5 with 1 MB of second-level cache: a block of A takes about 400 KB, a panel of B 16 KB.
    private const int Depth = 256;

    private const int BytesOfA = 400 * 1024;

    private const int ColumnsOfB = 2048;

    private static int TileRows => 3 * TSimd.Lanes;

    private static int TileColumns => TSimd.Columns;

    private static int RowsOfA => BytesOfA / (Depth * sizeof(T)) / TileRows * TileRows;

    /// <summary>The product for m, n, k ≥ 1 and alpha ≠ 0; for beta = 0, C is written and not read.</summary>
    public static void Multiply(int m, int n, int k, T alpha, View<T> a, View<T> b, T beta, T* c, nint ldc)
    {
        for (var column = 0; column < n; column += ColumnsOfB)
        {
            var columns = Math.Min(ColumnsOfB, n - column);
            for (var depth = 0; depth < k; depth += Depth)
            {
                var slice = Math.Min(Depth, k - depth);
                var keep = depth == 0 ? beta : T.One;
                MultiplySlice(m, columns, slice, alpha, a.From(0, depth), b.From(depth, column), keep, c + column * ldc, ldc);
            }
        }
    }

    // One slice of the inner dimension. What is read often is packed; what is read once or twice is read where it lies.
    private static void MultiplySlice(int m, int n, int k, T alpha, View<T> a, View<T> b, T beta, T* c, nint ldc)
    {
        var packsA = a.RowStep != 1 || n > 8 * TileColumns;
        var packedFrom = m > 4 * TileRows ? 0 : n - n % TileColumns;
        var packedB = Scratch.ForB<T>((n - packedFrom + TileColumns) * k);
        for (var column = packedFrom; column < n; column += TileColumns)
        {
            Packing<T>.Pack(b.From(0, column).Transposed, Math.Min(TileColumns, n - column), TileColumns, k, packedB + (column - packedFrom) * k);
        }

        for (var row = 0; row < m; row += RowsOfA)
        {
            var rows = Math.Min(RowsOfA, m - row);
            var packedA = PackA(rows, k, a.From(row, 0), packsA);
            for (var column = 0; column < n; column += TileColumns)
            {
                var panel = column < packedFrom ? b.From(0, column) : new View<T>(packedB + (column - packedFrom) * k, TileColumns, 1);
                MultiplyPanel(rows, Math.Min(TileColumns, n - column), k, alpha, packsA ? default : a.From(row, 0), packedA, panel, beta, c + row + column * ldc, ldc);
            }
        }
    }

    // A tile is three registers high, the last ones what is left; less than a register is packed and filled up in any case.
    private static int Height(int rows) => rows >= TileRows ? 3 : Math.Max(1, rows / TSimd.Lanes);

    private static T* PackA(int rows, int k, View<T> a, bool all)
    {
        var packed = Scratch.ForA<T>((nint)(rows + TSimd.Lanes) * k);
        for (int row = 0, height; row < rows; row += height)
        {
            height = Height(rows - row) * TSimd.Lanes;
            if (all || height > rows - row)
            {
                Packing<T>.Pack(a.From(row, 0), Math.Min(height, rows - row), height, k, packed + row * (nint)k);
            }
        }

        return packed;
    }

    private static void MultiplyPanel(int m, int n, int k, T alpha, View<T> a, T* packedA, View<T> b, T beta, T* c, nint ldc)
    {
        var read = beta != T.Zero;
        for (int row = 0, height; row < m; row += height * TSimd.Lanes)
        {
            height = Height(m - row);
            var width = height * TSimd.Lanes;
            var whole = width <= m - row;
            var packed = a.Data is null || !whole;
            var tileA = packed ? packedA + row * (nint)k : a.Data + row;
            var step = packed ? width : a.ColumnStep;
            if (whole && n == TileColumns)
            {
                MicroKernel<TSimd, TVector, T>.Run(height, k, tileA, step, b, c + row, ldc, alpha, beta, read);
            }
            else
            {
                MultiplyEdge(height, Math.Min(width, m - row), n, k, alpha, tileA, step, b, beta, c + row, ldc);
            }
        }
    }

    // A tile that C has only a part of: computed whole beside C, then added to the part that is there.
    [SkipLocalsInit]
    private static void MultiplyEdge(int height, int m, int n, int k, T alpha, T* a, nint step, View<T> b, T beta, T* c, nint ldc)
    {
        var tile = stackalloc T[TileRows * TileColumns];
        MicroKernel<TSimd, TVector, T>.Run(height, k, a, step, b, tile, TileRows, alpha, T.Zero, false);
        for (var column = 0; column < n; column++, tile += TileRows, c += ldc)
        {
            if (beta == T.Zero)
            {
                new Span<T>(tile, m).CopyTo(new(c, m));
                continue;
            }

            for (var row = 0; row < m; row++)
            {
                c[row] = beta * c[row] + tile[row];
            }
        }
    }
}
