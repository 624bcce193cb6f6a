using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>Linear least squares.</summary>
public static class LeastSquares
{
    /// <summary>
    /// Of all x that make ‖A x − b‖ smallest, the one of smallest norm ‖x‖: x = A⁺ b = Σ_k v_k (u_kᵀ b) / s_k over the singular values
    /// s_k &gt; ε · max(m, n) · s_1, ε = 2⁻⁵², which is where NumPy's lstsq cuts as well
    /// (Golub and Van Loan, Matrix Computations, section 5.5).
    /// </summary>
    /// <param name="a">The matrix A, m × n, of any rank.</param>
    /// <param name="b">The right-hand side, m elements.</param>
    /// <returns>x, n elements; all NaN where A or b holds NaN or ±∞.</returns>
    /// <exception cref="ArgumentException">b has not as many elements as A has rows.</exception>
    public static Vector<double> MinimumNorm(Matrix<double> a, Vector<double> b)
    {
        if (b.Count != a.RowCount)
        {
            throw new ArgumentException($"b has {b.Count} elements, expected {a.RowCount}, one a row of A.", nameof(b));
        }

        var (largestA, largestB) = (Largest(DenseStorage.Values(a)), Largest(DenseStorage.Values(b)));
        if (!double.IsFinite(largestA) || !double.IsFinite(largestB))
        {
            return Vector<double>.Build.Dense(a.ColumnCount, double.NaN);
        }

        if (largestA == 0 || largestB == 0)
        {
            return Vector<double>.Build.Dense(a.ColumnCount);
        }

        // Brought to size 1 by powers of two, which rounds nothing, so that no product on the way overflows or vanishes.
        var (exponentA, exponentB) = (Math.ILogB(largestA), Math.ILogB(largestB));
        var x = Solve(a.Map(value => Math.ScaleB(value, -exponentA)), b.Map(value => Math.ScaleB(value, -exponentB)));
        return x.Map(value => Math.ScaleB(value, exponentB - exponentA));
    }

    private static Vector<double> Solve(Matrix<double> a, Vector<double> b)
    {
        var svd = a.Svd();
        var smallest = Math.ScaleB(Math.Max(a.RowCount, a.ColumnCount), -52) * svd.S[0];
        var x = Vector<double>.Build.Dense(a.ColumnCount);
        for (var k = 0; k < svd.S.Count && svd.S[k] > smallest; k++)
        {
            x += svd.U.Column(k) * b / svd.S[k] * svd.VT.Row(k);
        }

        return x;
    }

    private static double Largest(double[] values) => values.Length == 0 ? 0 : TensorPrimitives.MaxMagnitude<double>(values);
}
