using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Exercises;

/// <summary>Gradient descent: the gradient of the sum of squared errors of a line, against centred differences.</summary>
internal sealed class LineGradient : Exercise<Func<Vector<double>, Vector<double>>>
{
    private const double Tolerance = 1e-6;

    /// <inheritdoc/>
    public override string Id => "line-gradient";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "With r = φ₀ + φ₁x − y for each point, the loss is the sum of r². Differentiate r² first by φ₀, then by φ₁.",
        "The chain rule gives 2r · ∂r/∂φ, and ∂r/∂φ₀ = 1, ∂r/∂φ₁ = x.",
        "∂L/∂φ₀ = 2 Σ r and ∂L/∂φ₁ = 2 Σ r·x, in that order: Vector<double>.Build.DenseOfArray([2 * r.Sum(), 2 * r.DotProduct(x)]).",
    ];

    /// <inheritdoc/>
    protected override Func<Vector<double>, Vector<double>> Reference => LineFit.Gradient;

    /// <inheritdoc/>
    protected override string? Check(Func<Vector<double>, Vector<double>> attempt)
    {
        foreach (var phi in LineFit.Places)
        {
            var actual = attempt(phi.Clone());
            if (GradientCheck.Compare(LineFit.Loss, actual, phi, new(Tolerance)).Why is { } why)
            {
                var numeric = GradientCheck.Numeric(LineFit.Loss, phi);
                return $"at φ = {Text.Numbers(phi)} expected {Text.Numbers(numeric)} by centred differences " +
                    $"(relative tolerance {Tolerance:0e+0}), got {Text.Numbers(actual)}{Reason(actual, LineFit.Gradient(phi), why)}";
            }
        }

        return null;
    }

    private static string Reason(Vector<double> actual, Vector<double> expected, string why)
    {
        var mistake = Mistake(
            value => actual.Count == value.Count && (value - actual).L2Norm() <= 1e-4 * expected.L2Norm(),
            (-expected, "the sign is flipped: the gradient points uphill"),
            (expected / 2, "the factor 2 of the square's derivative is missing"),
            (expected / LineFit.Count, "that is the gradient of the mean; the loss is the sum"),
            (LineFit.Of(expected[1], expected[0]), "the components are swapped: the intercept comes first"),
            (LineFit.Of(expected[0], expected[0]), "the second component misses its factor x"),
            (LineFit.Of(expected[0], expected[0] * LineFit.X.Sum()), "multiply each residual by its own x before you sum, not the two sums"));
        return mistake.Length > 0 ? mistake : $": {why}";
    }
}
