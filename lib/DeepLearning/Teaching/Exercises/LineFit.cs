using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Exercises;

/// <summary>The straight line of the lesson on gradient descent: twelve points, y ≈ φ₀ + φ₁x, sum of squared errors.</summary>
internal static class LineFit
{
    /// <summary>The points' inputs.</summary>
    public static readonly Vector<double> X = Of(0.03, 0.19, 0.34, 0.46, 0.78, 0.81, 1.08, 1.18, 1.39, 1.60, 1.65, 1.90);

    private static readonly Vector<double> Y = Of(0.67, 0.85, 1.05, 1.00, 1.40, 1.50, 1.30, 1.54, 1.55, 1.68, 1.73, 1.60);

    /// <summary>How many points there are.</summary>
    public static int Count => X.Count;

    /// <summary>Parameters at which the exercises look; the first is the one whose loss is published, 12.367.</summary>
    public static IReadOnlyList<Vector<double>> Places { get; } = [Of(0.6, -0.2), Of(1.6, -0.5), Of(0, 0), Of(-1, 2)];

    /// <summary>The residuals r = φ₀ + φ₁x − y, one for each point.</summary>
    public static Vector<double> Residuals(Vector<double> phi) => phi[0] + phi[1] * X - Y;

    /// <summary>Σ (φ₀ + φ₁x − y)².</summary>
    public static double Loss(Vector<double> phi) => Residuals(phi).DotProduct(Residuals(phi));

    /// <summary>(2 Σ r, 2 Σ r x) with r = φ₀ + φ₁x − y.</summary>
    public static Vector<double> Gradient(Vector<double> phi) => Of(2 * Residuals(phi).Sum(), 2 * Residuals(phi).DotProduct(X));

    /// <summary>A vector of those numbers.</summary>
    public static Vector<double> Of(params double[] values) => Vector<double>.Build.DenseOfArray(values);
}
