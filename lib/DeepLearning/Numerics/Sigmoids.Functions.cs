using System.Numerics;
using System.Runtime.CompilerServices;

namespace DeepLearning;

public static partial class Sigmoids
{
    private static Vector<double> One => Vector<double>.One;

    // e^−|x| never overflows, and is as precise for x far below 0 as far above.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> Decay(Vector<double> x) => Vector.Exp(-Vector.Abs(x));

    internal readonly struct SigmoidFunction : IVectorFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector<double> Of(Vector<double> x)
        {
            var e = Decay(x);
            return Vector.ConditionalSelect(Vector.GreaterThan(x, default), One, e) / (One + e);
        }
    }

    private readonly struct SigmoidSlope : IVectorFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector<double> Of(Vector<double> x)
        {
            var e = Decay(x);
            return e / ((One + e) * (One + e));
        }
    }

    // 1 − tanh²(x) = 4σ′(2x).
    private readonly struct TanhSlope : IVectorFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector<double> Of(Vector<double> x) => 4 * SigmoidSlope.Of(x + x);
    }

    // Near 0 the rational approximation of Moshier's Cephes library (tanh.c), elsewhere 1 − 2 / (e^2|x| + 1).
    internal readonly struct TanhFunction : IVectorFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector<double> Of(Vector<double> x)
        {
            var size = Vector.Abs(x);
            var far = One - (One + One) / (Vector.Exp(size + size) + One);
            var tanh = Vector.ConditionalSelect(Vector.GreaterThan(size, new(0.625)), far, Near(size));
            return Vector.CopySign(tanh, x);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector<double> Near(Vector<double> x)
        {
            var square = x * x;
            var above = (new Vector<double>(-0.964399179425052238628) * square + new Vector<double>(-99.2877231001918586564)) * square
                + new Vector<double>(-1614.68768441708447952);
            var below = ((square + new Vector<double>(112.811678491632931402)) * square + new Vector<double>(2235.48839060100448583)) * square
                + new Vector<double>(4844.06305325125486048);
            return x + x * square * (above / below);
        }
    }
}
