using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace DeepLearning;

/// <summary>The vector registers of this machine.</summary>
internal static class Registers
{
    /// <summary>Whether it has AVX-512.</summary>
    public static bool AreWide => Vector512.IsHardwareAccelerated;

    /// <summary>Whether it has AVX2 and a fused multiply-add.</summary>
    public static bool HaveAvx2 => Avx2.IsSupported && Fma.IsSupported;

    /// <summary>The widest ones: <c>AVX-512</c>, <c>AVX2</c>, <c>128-bit SIMD</c>.</summary>
    public static string Widest => AreWide ? Wide : HaveAvx2 ? Middle : Portable;

    public static string Wide => "AVX-512";

    public static string Middle => "AVX2";

    public static string Portable => $"{Vector<byte>.Count * 8}-bit SIMD";
}
