using System.Runtime.CompilerServices;

namespace DeepLearning;

/// <summary>One column of the micro-kernel's tile: up to three registers of sums. Those that the height does not have are never touched.</summary>
internal unsafe struct TileColumn<TSimd, TVector, T, THeight>
    where TSimd : ISimd<TVector, T>
    where TVector : struct
    where T : unmanaged
    where THeight : IHeight
{
    private TVector _top, _middle, _bottom;

    /// <summary>Adds a · b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(TVector top, TVector middle, TVector bottom, TVector b)
    {
        _top = TSimd.MultiplyAdd(top, b, _top);
        if (THeight.Vectors > 1)
        {
            _middle = TSimd.MultiplyAdd(middle, b, _middle);
        }

        if (THeight.Vectors > 2)
        {
            _bottom = TSimd.MultiplyAdd(bottom, b, _bottom);
        }
    }

    /// <summary>c ← alpha · sums + beta · c.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Update(T* c, TVector alpha, TVector beta, bool read)
    {
        Update(c, _top, alpha, beta, read);
        if (THeight.Vectors > 1)
        {
            Update(c + TSimd.Lanes, _middle, alpha, beta, read);
        }

        if (THeight.Vectors > 2)
        {
            Update(c + 2 * TSimd.Lanes, _bottom, alpha, beta, read);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Update(T* c, TVector sum, TVector alpha, TVector beta, bool read)
    {
        var scaled = TSimd.Multiply(sum, alpha);
        TSimd.Store(read ? TSimd.MultiplyAdd(TSimd.Load(c), beta, scaled) : scaled, c);
    }
}
