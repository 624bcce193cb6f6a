using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace DeepLearning;

/// <summary>Copies a part of a matrix into the order in which the micro-kernel reads it.</summary>
internal static unsafe class Packing<T>
    where T : unmanaged
{
    /// <summary>
    /// Copies <paramref name="depth"/> columns of <paramref name="rows"/> elements one after another, each filled up with zeros
    /// to <paramref name="width"/>. (A panel of B is packed as a panel of its transpose.)
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Pack(View<T> source, int rows, int width, int depth, T* panel)
    {
        if (rows < width)
        {
            new Span<T>(panel, width * depth).Clear();
        }

        if (source.RowStep == 1)
        {
            CopyColumns(source, rows, width, depth, panel);
            return;
        }

        var row = 0;
        if (Avx.IsSupported && source.ColumnStep == 1)
        {
            for (; row + 4 <= rows; row += 4)
            {
                TurnFourRows(source.From(row, 0), width, depth, panel + row);
            }
        }

        for (; row < rows; row++)
        {
            CopyRow(source.From(row, 0), 0, width, depth, panel + row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CopyColumns(View<T> source, int rows, int width, int depth, T* panel)
    {
        var lanes = Vector128<T>.Count;
        var from = source.Data;
        for (; depth > 0; depth--, from += source.ColumnStep, panel += width)
        {
            nint row = 0;
            if (Vector512.IsHardwareAccelerated)
            {
                for (; row + 4 * lanes <= rows; row += 4 * lanes)
                {
                    Vector512.Store(Vector512.Load(from + row), panel + row);
                }
            }

            for (; row + lanes <= rows; row += lanes)
            {
                Vector128.Store(Vector128.Load(from + row), panel + row);
            }

            for (; row < rows; row++)
            {
                panel[row] = from[row];
            }
        }
    }

    private static void CopyRow(View<T> source, int first, int width, int depth, T* panel)
    {
        for (nint column = first; column < depth; column++)
        {
            panel[column * width] = source.Data[column * source.ColumnStep];
        }
    }

    private static void TurnFourRows(View<T> source, int width, int depth, T* panel)
    {
        var done = sizeof(T) == sizeof(double)
            ? TurnDoubles((double*)source.Data, source.RowStep, width, depth, (double*)panel)
            : TurnFloats((float*)source.Data, source.RowStep, width, depth, (float*)panel);
        for (var row = 0; row < 4; row++)
        {
            CopyRow(source.From(row, 0), done, width, depth, panel + row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int TurnDoubles(double* source, nint step, nint width, int depth, double* panel)
    {
        var column = 0;
        for (; column + 4 <= depth; column += 4, source += 4, panel += 4 * width)
        {
            var (a, b) = (Vector256.Load(source), Vector256.Load(source + step));
            var (c, d) = (Vector256.Load(source + 2 * step), Vector256.Load(source + 3 * step));
            var (abEven, abOdd) = (Avx.UnpackLow(a, b), Avx.UnpackHigh(a, b));
            var (cdEven, cdOdd) = (Avx.UnpackLow(c, d), Avx.UnpackHigh(c, d));
            Vector256.Store(Avx.Permute2x128(abEven, cdEven, 0x20), panel);
            Vector256.Store(Avx.Permute2x128(abOdd, cdOdd, 0x20), panel + width);
            Vector256.Store(Avx.Permute2x128(abEven, cdEven, 0x31), panel + 2 * width);
            Vector256.Store(Avx.Permute2x128(abOdd, cdOdd, 0x31), panel + 3 * width);
        }

        return column;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int TurnFloats(float* source, nint step, nint width, int depth, float* panel)
    {
        var column = 0;
        for (; column + 4 <= depth; column += 4, source += 4, panel += 4 * width)
        {
            var (a, b) = (Vector128.Load(source), Vector128.Load(source + step));
            var (c, d) = (Vector128.Load(source + 2 * step), Vector128.Load(source + 3 * step));
            var (abLow, abHigh) = (Sse.UnpackLow(a, b), Sse.UnpackHigh(a, b));
            var (cdLow, cdHigh) = (Sse.UnpackLow(c, d), Sse.UnpackHigh(c, d));
            Vector128.Store(Sse.MoveLowToHigh(abLow, cdLow), panel);
            Vector128.Store(Sse.MoveHighToLow(cdLow, abLow), panel + width);
            Vector128.Store(Sse.MoveLowToHigh(abHigh, cdHigh), panel + 2 * width);
            Vector128.Store(Sse.MoveHighToLow(cdHigh, abHigh), panel + 3 * width);
        }

        return column;
    }
}
