using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Exercises;

/// <summary>Gradient descent: the learning rate below which a fixed step is stable, 2 / λmax of the Hessian.</summary>
internal sealed class LargestRate : Exercise<Func<Matrix<double>, double>>
{
    private static readonly Matrix<double>[] Hessians =
    [
        Matrix<double>.Build.DenseOfArray(new[,] { { 24.0, 22.82 }, { 22.82, 30.0242 } }),
        Matrix<double>.Build.DenseOfArray(new[,] { { 5.0, 2 }, { 2, 2 } }),
        Matrix<double>.Build.DenseOfDiagonalArray([0.25, 4, 1]),
    ];

    /// <inheritdoc/>
    public override string Id => "largest-rate";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "In the direction of an eigenvector with eigenvalue λ, a step multiplies the distance from the minimum by 1 − αλ.",
        "That shrinks as long as |1 − αλ| < 1, that is α < 2/λ; the largest eigenvalue is the strictest.",
        "hessian.Evd().EigenValues holds the eigenvalues as complex numbers; a symmetric matrix has real ones: .Real.",
    ];

    /// <inheritdoc/>
    protected override Func<Matrix<double>, double> Reference => hessian => 2 / Eigenvalues(hessian).Max();

    /// <inheritdoc/>
    protected override string? Check(Func<Matrix<double>, double> attempt)
    {
        foreach (var hessian in Hessians)
        {
            var (actual, expected) = (attempt(hessian.Clone()), Reference(hessian));
            if (!(Math.Abs(actual / expected - 1) <= 1e-6))
            {
                var rows = string.Join(", ", hessian.EnumerateRows().Select(row => Text.Numbers(row)));
                return $"for the Hessian [{rows}] expected {Text.Number(expected)} (relative tolerance 1e-6), " +
                    $"got {Text.Number(actual)}{Reason(hessian, actual)}";
            }
        }

        return null;
    }

    private static string Reason(Matrix<double> hessian, double actual)
    {
        var (largest, smallest) = (Eigenvalues(hessian).Max(), Eigenvalues(hessian).Min());
        return Mistake(
            value => Math.Abs(value / actual - 1) <= 1e-6,
            (2 / smallest, "that is 2 over the smallest eigenvalue; the steepest direction diverges first"),
            (1 / largest, "that is 1/λ, where a step lands on the minimum; it is stable up to twice as much"),
            (largest, "that is the largest eigenvalue itself"),
            (2 / hessian.Diagonal().Maximum(), "that is 2 over the largest diagonal element, which is no eigenvalue unless the matrix is diagonal"),
            (2 / hessian.Trace(), "that is 2 over the sum of the eigenvalues"));
    }

    private static IEnumerable<double> Eigenvalues(Matrix<double> hessian) =>
        hessian.Evd(Symmetricity.Symmetric).EigenValues.Select(value => value.Real);
}
