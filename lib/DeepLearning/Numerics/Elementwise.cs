using System.Runtime.CompilerServices;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>
/// Exponential and logarithm of each element, several at once, within 2 units in the last place of <see cref="Math"/>.
/// (MathNet's PointwiseExp and PointwiseLog take one element after the other.)
/// </summary>
public static class Elementwise
{
    /// <summary>eˣ of each element.</summary>
    /// <param name="x">The matrix, of any shape.</param>
    public static Matrix<double> Exp(this Matrix<double> x) => DenseStorage.Map(x, Exp);

    /// <param name="x">The vector.</param>
    /// <inheritdoc cref="Exp(Matrix{double})"/>
    public static Vector<double> Exp(this Vector<double> x) => DenseStorage.Map(x, Exp);

    /// <summary>ln x of each element: −∞ of 0, NaN of negative ones.</summary>
    /// <param name="x">The matrix, of any shape.</param>
    public static Matrix<double> Log(this Matrix<double> x) => DenseStorage.Map(x, VectorFunction.Map<LogFunction>);

    /// <param name="x">The vector.</param>
    /// <inheritdoc cref="Log(Matrix{double})"/>
    public static Vector<double> Log(this Vector<double> x) => DenseStorage.Map(x, VectorFunction.Map<LogFunction>);

    internal static void Exp(ReadOnlySpan<double> x, Span<double> result) => VectorFunction.Map<ExpFunction>(x, result);

    private readonly struct ExpFunction : IVectorFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static System.Numerics.Vector<double> Of(System.Numerics.Vector<double> x) => System.Numerics.Vector.Exp(x);
    }

    private readonly struct LogFunction : IVectorFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static System.Numerics.Vector<double> Of(System.Numerics.Vector<double> x) => System.Numerics.Vector.Log(x);
    }
}
