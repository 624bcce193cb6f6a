using System.Numerics;
using System.Runtime.Intrinsics;

namespace DeepLearning;

/// <summary>Our own products of matrices with one kind of register, on the calling thread.</summary>
internal abstract unsafe class Kernel<T>(string name)
    where T : unmanaged, INumber<T>
{
    /// <summary>The fastest one.</summary>
    public static Kernel<T> Best { get; } = Registers.AreWide ? Wide : Registers.HaveAvx2 ? Middle : Portable;

    /// <summary>All that this machine can run.</summary>
    public static IReadOnlyList<Kernel<T>> All =>
        Registers.AreWide ? [Wide, Middle, Portable] : Registers.HaveAvx2 ? [Middle, Portable] : [Portable];

    /// <summary>The kind of register: <c>AVX-512</c>.</summary>
    public string Name => name;

    /// <summary>How many rows and columns of C a tile has in full.</summary>
    public abstract (int Rows, int Columns) Tile { get; }

    /// <summary>C ← alpha · A · B + beta · C for m, n, k ≥ 1 and alpha ≠ 0; for beta = 0, C is not read.</summary>
    public abstract void Multiply(int m, int n, int k, T alpha, View<T> a, View<T> b, T beta, T* c, nint ldc);

    /// <summary>y ← alpha · A · x + beta · y for m, n ≥ 1 and alpha ≠ 0; for beta = 0, y is not read.</summary>
    public abstract void MultiplyVector(int m, int n, T alpha, View<T> a, T* x, T beta, T* y);

    private static Of<Simd512<T>, Vector512<T>> Wide => new(Registers.Wide);

    private static Of<Simd256<T>, Vector256<T>> Middle => new(Registers.Middle);

    private static Of<SimdPortable<T>, Vector<T>> Portable => new(Registers.Portable);

    private sealed class Of<TSimd, TVector>(string name) : Kernel<T>(name)
        where TSimd : ISimd<TVector, T>
        where TVector : struct
    {
        public override (int Rows, int Columns) Tile => (3 * TSimd.Lanes, TSimd.Columns);

        public override void Multiply(int m, int n, int k, T alpha, View<T> a, View<T> b, T beta, T* c, nint ldc) =>
            Gemm<TSimd, TVector, T>.Multiply(m, n, k, alpha, a, b, beta, c, ldc);

        public override void MultiplyVector(int m, int n, T alpha, View<T> a, T* x, T beta, T* y) =>
            Gemv<TSimd, TVector, T>.Multiply(m, n, alpha, a, x, beta, y);
    }
}
