using System.Numerics;
using MathNet.Numerics.Providers.LinearAlgebra;

namespace DeepLearning;

/// <summary>The C interface's product of matrices and product of a matrix and a vector, in one precision.</summary>
internal sealed unsafe class OpenBlasRoutines<T>(nint gemm, nint gemv)
    where T : unmanaged, INumber<T>
{
    private const int ColumnMajor = 102;

    private readonly delegate* unmanaged[Cdecl]<int, int, int, int, int, int, T, T*, int, T*, int, T, T*, int, void> _gemm =
        (delegate* unmanaged[Cdecl]<int, int, int, int, int, int, T, T*, int, T*, int, T, T*, int, void>)gemm;

    private readonly delegate* unmanaged[Cdecl]<int, int, int, int, T, T*, int, T*, int, T, T*, int, void> _gemv =
        (delegate* unmanaged[Cdecl]<int, int, int, int, T, T*, int, T*, int, T, T*, int, void>)gemv;

    /// <summary>The product for m, n, k ≥ 1 and alpha ≠ 0; for beta = 0, C is not read.</summary>
    public void Multiply(in Product<T> p)
    {
        var (transposeA, transposeB) = ((int)p.TransposeA, (int)p.TransposeB);
        if (!p.HasVector)
        {
            _gemm(ColumnMajor, transposeA, transposeB, p.M, p.N, p.K, p.Alpha, p.A, p.LeadingA, p.B, p.LeadingB, p.Beta, p.C, p.LeadingC);
            return;
        }

        // Not every version's gemv leaves y unread for beta = 0.
        if (p.Beta == T.Zero)
        {
            new Span<T>(p.C, p.M).Clear();
        }

        var (rows, columns) = p.TransposeA == Transpose.DontTranspose ? (p.M, p.K) : (p.K, p.M);
        _gemv(ColumnMajor, transposeA, rows, columns, p.Alpha, p.A, p.LeadingA, p.B, 1, p.Beta, p.C, 1);
    }
}
