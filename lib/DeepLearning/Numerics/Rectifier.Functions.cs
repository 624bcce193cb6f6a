using System.Numerics;
using System.Runtime.CompilerServices;

namespace DeepLearning;

public static partial class Rectifier
{
    private readonly struct ReLUFunction : IVectorFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector<double> Of(Vector<double> x) => Vector.Max(x, default);
    }

    private readonly struct Step : IVectorFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector<double> Of(Vector<double> x)
        {
            var step = Vector.ConditionalSelect(Vector.GreaterThan(x, default), Vector<double>.One, default);
            return Vector.ConditionalSelect(Vector.Equals(x, x), step, x);
        }
    }

    private readonly struct SoftplusFunction : IVectorFunction
    {
        // ln(1 + e) = e · ln(u) / (u − 1) with u = 1 + e rounded: what rounding takes from u, the quotient gives back (Kahan).
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector<double> Of(Vector<double> x)
        {
            var one = Vector<double>.One;
            var e = Vector.Exp(-Vector.Abs(x));
            var u = one + e;
            var log = Vector.ConditionalSelect(Vector.Equals(u, one), e, Vector.Log(u) * (e / (u - one)));
            return Vector.Max(x, default) + log;
        }
    }
}
