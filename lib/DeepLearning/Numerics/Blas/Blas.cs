using System.Numerics;
using System.Runtime.CompilerServices;
using MathNet.Numerics.Providers.LinearAlgebra;

namespace DeepLearning;

/// <summary>Products over memory, column by column as BLAS has it, by what is in force (<see cref="FastMatrices"/>); they allocate nothing.</summary>
internal static unsafe class Blas
{
    private static BlasEngine? _engine;

    /// <summary>What is in force; what <c>COURSE_BLAS</c> chooses until something else is set.</summary>
    /// <exception cref="InvalidOperationException"><c>COURSE_BLAS</c> is nonsense, or what it asks for is not here.</exception>
    public static BlasEngine Engine
    {
        get => Volatile.Read(ref _engine) ?? Interlocked.CompareExchange(ref _engine, new(BlasChoice.OfEnvironment), null) ?? _engine;
        set => Volatile.Write(ref _engine, value);
    }

    /// <summary>C ← alpha · op(A) · op(B) + beta · C. For beta = 0, C is not read: NaN in it does not survive.</summary>
    /// <param name="a">Whether op(A) is A or Aᵀ.</param>
    /// <param name="b">Whether op(B) is B or Bᵀ.</param>
    /// <param name="m">The rows of op(A) and C.</param>
    /// <param name="n">The columns of op(B) and C.</param>
    /// <param name="k">The columns of op(A), the rows of op(B).</param>
    /// <param name="alpha">The factor of the product; when it is 0, A and B are not read.</param>
    /// <param name="A">A, as it lies in memory.</param>
    /// <param name="lda">From a column of A to the next.</param>
    /// <param name="B">B, as it lies in memory.</param>
    /// <param name="ldb">From a column of B to the next.</param>
    /// <param name="beta">The factor of what C holds.</param>
    /// <param name="C">C; it may not overlap A or B.</param>
    /// <param name="ldc">From a column of C to the next.</param>
    /// <exception cref="ArgumentException">A span is too short for its shape, or C overlaps.</exception>
    public static void Multiply(
        Transpose a, Transpose b, int m, int n, int k, double alpha, ReadOnlySpan<double> A, int lda, ReadOnlySpan<double> B, int ldb, double beta, Span<double> C, int ldc) =>
        Compute(a, b, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc);

    /// <inheritdoc cref="Multiply(Transpose, Transpose, int, int, int, double, ReadOnlySpan{double}, int, ReadOnlySpan{double}, int, double, Span{double}, int)"/>
    public static void Multiply(
        Transpose a, Transpose b, int m, int n, int k, float alpha, ReadOnlySpan<float> A, int lda, ReadOnlySpan<float> B, int ldb, float beta, Span<float> C, int ldc) =>
        Compute(a, b, m, n, k, alpha, A, lda, B, ldb, beta, C, ldc);

    /// <summary>y ← alpha · op(A) · x + beta · y, where A has m rows and n columns in memory. For beta = 0, y is not read.</summary>
    public static void MultiplyVector(Transpose a, int m, int n, double alpha, ReadOnlySpan<double> A, int lda, ReadOnlySpan<double> x, double beta, Span<double> y) =>
        ComputeVector(a, m, n, alpha, A, lda, x, beta, y);

    /// <inheritdoc cref="MultiplyVector(Transpose, int, int, double, ReadOnlySpan{double}, int, ReadOnlySpan{double}, double, Span{double})"/>
    public static void MultiplyVector(Transpose a, int m, int n, float alpha, ReadOnlySpan<float> A, int lda, ReadOnlySpan<float> x, float beta, Span<float> y) =>
        ComputeVector(a, m, n, alpha, A, lda, x, beta, y);

    /// <summary>The same for either precision.</summary>
    internal static void Compute<T>(
        Transpose a, Transpose b, int m, int n, int k, T alpha, ReadOnlySpan<T> A, int lda, ReadOnlySpan<T> B, int ldb, T beta, Span<T> C, int ldc)
        where T : unmanaged, INumber<T>
    {
        Require(A, a, m, k, lda);
        Require(B, b, k, n, ldb);
        Require<T>(C, Transpose.DontTranspose, m, n, ldc);
        if (C.Overlaps(A) || C.Overlaps(B))
        {
            throw new ArgumentException("C overlaps A or B. Let the product go to memory of its own.", nameof(C));
        }

        fixed (T* dataA = A, dataB = B, dataC = C)
        {
            Engine.Multiply(new Product<T>
            {
                TransposeA = a,
                TransposeB = b,
                M = m,
                N = n,
                K = k,
                Alpha = alpha,
                Beta = beta,
                A = dataA,
                B = dataB,
                C = dataC,
                LeadingA = lda,
                LeadingB = ldb,
                LeadingC = ldc,
            });
        }
    }

    private static void ComputeVector<T>(Transpose a, int m, int n, T alpha, ReadOnlySpan<T> A, int lda, ReadOnlySpan<T> x, T beta, Span<T> y)
        where T : unmanaged, INumber<T>
    {
        var (rows, columns) = a == Transpose.DontTranspose ? (m, n) : (n, m);
        Compute(a, Transpose.DontTranspose, rows, 1, columns, alpha, A, lda, x, Math.Max(1, columns), beta, y, Math.Max(1, rows));
    }

    private static void Require<T>(ReadOnlySpan<T> span, Transpose transpose, int rows, int columns, int leading, [CallerArgumentExpression(nameof(span))] string name = "")
    {
        (rows, columns) = transpose == Transpose.DontTranspose ? (rows, columns) : (columns, rows);
        ArgumentOutOfRangeException.ThrowIfNegative(rows, name);
        ArgumentOutOfRangeException.ThrowIfNegative(columns, name);
        var needed = rows == 0 || columns == 0 ? 0 : (columns - 1L) * leading + rows;
        if (leading < Math.Max(1, rows) || span.Length < needed)
        {
            throw new ArgumentException($"{name} has {span.Length} elements and {leading} from column to column; {rows}×{columns} needs {needed} and at least {rows}.", name);
        }
    }
}
