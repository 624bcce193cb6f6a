using MathNet.Numerics.Providers.LinearAlgebra;

namespace DeepLearning;

/// <summary>The matrix products of layers, on columns that lie somewhere in an array.</summary>
internal static class MatrixProduct
{
    /// <summary>C ← C + A B.</summary>
    public static void Add(Columns a, Columns b, Columns c) => Multiply(Transpose.DontTranspose, a, Transpose.DontTranspose, b, a.Count, 1, c);

    /// <summary>C ← A Bᵀ.</summary>
    public static void SetTransposedRight(Columns a, Columns b, Columns c) => Multiply(Transpose.DontTranspose, a, Transpose.Transpose, b, a.Count, 0, c);

    /// <summary>C ← Aᵀ B.</summary>
    public static void SetTransposedLeft(Columns a, Columns b, Columns c) => Multiply(Transpose.Transpose, a, Transpose.DontTranspose, b, a.Rows, 0, c);

    /// <summary>y ← y + A x.</summary>
    public static void AddVector(Columns a, ReadOnlySpan<double> x, Span<double> y) =>
        Blas.MultiplyVector(Transpose.DontTranspose, a.Rows, a.Count, 1, a.Span, a.Rows, x, 1, y);

    /// <summary>y ← y + Aᵀ x.</summary>
    public static void AddTransposedVector(Columns a, ReadOnlySpan<double> x, Span<double> y) =>
        Blas.MultiplyVector(Transpose.Transpose, a.Rows, a.Count, 1, a.Span, a.Rows, x, 1, y);

    private static void Multiply(Transpose transposeA, Columns a, Transpose transposeB, Columns b, int inner, double beta, Columns c) =>
        Blas.Multiply(transposeA, transposeB, c.Rows, c.Count, inner, 1, a.Span, a.Rows, b.Span, b.Rows, beta, c.Span, c.Rows);
}
