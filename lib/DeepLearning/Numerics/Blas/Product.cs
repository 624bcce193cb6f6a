using System.Numerics;
using System.Numerics.Tensors;
using MathNet.Numerics.Providers.LinearAlgebra;

namespace DeepLearning;

/// <summary>C ← alpha · op(A) · op(B) + beta · C, column by column in memory as BLAS has it: op(A) is m × k, op(B) k × n, C m × n.</summary>
internal unsafe struct Product<T>
    where T : unmanaged, INumber<T>
{
    public Transpose TransposeA, TransposeB;
    public int M, N, K;
    public T Alpha, Beta;
    public T* A, B, C;
    public int LeadingA, LeadingB, LeadingC;

    public readonly View<T> ViewA => TransposeA == Transpose.DontTranspose ? new(A, 1, LeadingA) : new(A, LeadingA, 1);

    public readonly View<T> ViewB => TransposeB == Transpose.DontTranspose ? new(B, 1, LeadingB) : new(B, LeadingB, 1);

    /// <summary>Whether op(B) is a vector without gaps.</summary>
    public readonly bool HasVector => N == 1 && (K == 1 || ViewB.RowStep == 1);

    /// <summary>Cᵀ ← alpha · op(B)ᵀ · op(A)ᵀ + beta · Cᵀ for a C of one row without gaps: then it is op(A) that may be the vector.</summary>
    public readonly Product<T> Turned => this with
    {
        TransposeA = Turn(TransposeB),
        TransposeB = Turn(TransposeA),
        M = N,
        N = M,
        A = B,
        B = A,
        LeadingA = LeadingB,
        LeadingB = LeadingA,
        LeadingC = N,
    };

    /// <summary>C ← beta · C; for beta = 0, C is not read.</summary>
    public readonly void ScaleC()
    {
        for (var column = 0; column < N; column++)
        {
            var c = new Span<T>(C + column * (nint)LeadingC, M);
            if (Beta == T.Zero)
            {
                c.Clear();
            }
            else
            {
                TensorPrimitives.Multiply(c, Beta, c);
            }
        }
    }

    private static Transpose Turn(Transpose transpose) => transpose == Transpose.DontTranspose ? Transpose.Transpose : Transpose.DontTranspose;
}
