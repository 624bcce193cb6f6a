using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

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

        var (valuesA, valuesB) = (Storage.Values(a), Storage.Values(b));
        var (largestA, largestB) = (Largest(valuesA), Largest(valuesB));
        if (!double.IsFinite(largestA) || !double.IsFinite(largestB))
        {
            return Vector<double>.Build.Dense(a.ColumnCount, double.NaN);
        }

        if (largestA == 0 || largestB == 0)
        {
            return Vector<double>.Build.Dense(a.ColumnCount);
        }

        // Brought to size 1 by powers of two, so that no product on the way overflows or vanishes.
        var (exponentA, exponentB) = (Math.ILogB(largestA), Math.ILogB(largestB));
        var scaledA = Matrix<double>.Build.Dense(a.RowCount, a.ColumnCount, Scaled(valuesA, -exponentA));
        var scaledB = Vector<double>.Build.Dense(Scaled(valuesB, -exponentB));
        var cut = Math.ScaleB(Math.Max(a.RowCount, a.ColumnCount), -52);
        return Vector<double>.Build.Dense(Scaled(Storage.Values(Solve(scaledA, scaledB, cut)), exponentB - exponentA));
    }

    // By A = QR of the longer side first: the singular vectors are then no longer than the shorter one.
    private static Vector<double> Solve(Matrix<double> a, Vector<double> b, double cut)
    {
        if (a.RowCount > a.ColumnCount)
        {
            var tall = a.QR(QRMethod.Thin);
            return SolveSquare(tall.R, tall.Q.TransposeThisAndMultiply(b), cut);
        }

        if (a.ColumnCount > a.RowCount)
        {
            var wide = a.Transpose().QR(QRMethod.Thin);
            return wide.Q * SolveSquare(wide.R.Transpose(), b, cut);
        }

        return SolveSquare(a, b, cut);
    }

    private static Vector<double> SolveSquare(Matrix<double> a, Vector<double> b, double cut)
    {
        var svd = a.Svd();
        var x = Vector<double>.Build.Dense(a.ColumnCount);
        for (var k = 0; k < svd.S.Count && svd.S[k] > cut * svd.S[0]; k++)
        {
            x += svd.U.Column(k) * b / svd.S[k] * svd.VT.Row(k);
        }

        return x;
    }

    private static double[] Scaled(double[] values, int exponent) => [.. values.Select(value => Math.ScaleB(value, exponent))];

    private static double Largest(double[] values) => values.Length == 0 ? 0 : TensorPrimitives.MaxMagnitude<double>(values);
}
