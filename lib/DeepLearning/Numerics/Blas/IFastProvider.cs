using System.Numerics;
using System.Numerics.Tensors;
using MathNet.Numerics.Providers.LinearAlgebra;

namespace DeepLearning;

/// <summary>
/// What MathNet asks of a provider for real numbers, made fast where it counts: products by <see cref="Blas"/>, element-wise work
/// and dot products by TensorPrimitives.
/// </summary>
internal interface IFastProvider<T> : IManagedProvider<T>
    where T : unmanaged, INumber<T>, IRootFunctions<T>
{
    void ILinearAlgebraProvider<T>.AddVectorToScaledVector(T[] y, T alpha, T[] x, T[] result)
    {
        if (alpha == T.Zero)
        {
            y.CopyTo(result, 0);
        }
        else
        {
            TensorPrimitives.MultiplyAdd<T>(x, alpha, y, result);
        }
    }

    void ILinearAlgebraProvider<T>.ScaleArray(T alpha, T[] x, T[] result) => TensorPrimitives.Multiply<T>(x, alpha, result);

    T ILinearAlgebraProvider<T>.DotProduct(T[] x, T[] y) => TensorPrimitives.Dot<T>(x, y);

    void ILinearAlgebraProvider<T>.AddArrays(T[] x, T[] y, T[] result) => TensorPrimitives.Add<T>(x, y, result);

    void ILinearAlgebraProvider<T>.SubtractArrays(T[] x, T[] y, T[] result) => TensorPrimitives.Subtract<T>(x, y, result);

    void ILinearAlgebraProvider<T>.PointWiseMultiplyArrays(T[] x, T[] y, T[] result) => TensorPrimitives.Multiply<T>(x, y, result);

    void ILinearAlgebraProvider<T>.PointWiseDivideArrays(T[] x, T[] y, T[] result) => TensorPrimitives.Divide<T>(x, y, result);

    void ILinearAlgebraProvider<T>.MatrixMultiply(T[] x, int rowsX, int columnsX, T[] y, int rowsY, int columnsY, T[] result) =>
        Multiply(Transpose.DontTranspose, Transpose.DontTranspose, T.One, x, rowsX, columnsX, y, rowsY, columnsY, T.Zero, result);

    void ILinearAlgebraProvider<T>.MatrixMultiplyWithUpdate(
        Transpose transposeA, Transpose transposeB, T alpha, T[] a, int rowsA, int columnsA, T[] b, int rowsB, int columnsB, T beta, T[] c) =>
        Multiply(transposeA, transposeB, alpha, a, rowsA, columnsA, b, rowsB, columnsB, beta, c);

    private static void Multiply(
        Transpose transposeA, Transpose transposeB, T alpha, T[] a, int rowsA, int columnsA, T[] b, int rowsB, int columnsB, T beta, T[] c)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        ArgumentNullException.ThrowIfNull(c);
        var (m, k) = transposeA == Transpose.DontTranspose ? (rowsA, columnsA) : (columnsA, rowsA);
        var (inner, n) = transposeB == Transpose.DontTranspose ? (rowsB, columnsB) : (columnsB, rowsB);
        if (k != inner || c.Length != (long)m * n)
        {
            throw new ArgumentException($"{m}×{k} times {inner}×{n} into {c.Length} elements: the inner sides have to be equal, and the result has to have {(long)m * n} elements.");
        }

        // MathNet's own provider takes a result that is one of the factors, too.
        var left = ReferenceEquals(a, c) ? [.. a] : a;
        var right = ReferenceEquals(b, c) ? [.. b] : b;
        Blas.Compute(transposeA, transposeB, m, n, k, alpha, left, Math.Max(1, rowsA), right, Math.Max(1, rowsB), beta, c.AsSpan(), Math.Max(1, m));
    }
}
