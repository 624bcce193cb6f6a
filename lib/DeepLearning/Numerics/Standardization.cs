using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>Brings each dimension of a data set to mean 0 and standard deviation 1.</summary>
public static class Standardization
{
    /// <summary>(X_ij − μ_i) / σ_i with the rows' own means and standard deviations; a constant row becomes 0.</summary>
    /// <param name="x">The matrix, d × n, a column a sample.</param>
    public static Matrix<double> Standardize(this Matrix<double> x) => x.Standardize(x.RowMeans(), x.RowStandardDeviations());

    /// <summary>
    /// (X_ij − μ_i) / σ_i with given means and standard deviations: those of the training set, for the test set too.
    /// A row whose standard deviation is 0 is only centred.
    /// </summary>
    /// <param name="x">The matrix, d × n, a column a sample.</param>
    /// <param name="means">The mean of each row, d of them.</param>
    /// <param name="standardDeviations">The standard deviation of each row, d of them.</param>
    /// <exception cref="ArgumentException">There are not d means and d standard deviations.</exception>
    public static Matrix<double> Standardize(this Matrix<double> x, Vector<double> means, Vector<double> standardDeviations) =>
        x.SubtractFromEachColumn(means).DivideEachColumnBy(standardDeviations.Map(deviation => deviation == 0 ? 1 : deviation, Zeros.Include));
}
