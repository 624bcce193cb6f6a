using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Exercises;

/// <summary>Gradient descent: the sum of squared errors of a line.</summary>
internal sealed class LineLoss : Exercise<Func<Vector<double>, double>>
{
    private const double Tolerance = 1e-6;

    /// <inheritdoc/>
    public override string Id => "line-loss";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Begin with the residuals, prediction minus truth: x and y are vectors, so one line gives those of all points.",
        "They are phi[0] + phi[1] * x - y. Square each and add the squares up: it is the sum, not the mean.",
        "The sum of the squares of r is r.DotProduct(r).",
    ];

    /// <inheritdoc/>
    protected override Func<Vector<double>, double> Reference => LineFit.Loss;

    /// <inheritdoc/>
    protected override string? Check(Func<Vector<double>, double> attempt)
    {
        foreach (var phi in LineFit.Places)
        {
            var (actual, expected) = (attempt(phi.Clone()), LineFit.Loss(phi));
            if (!(Math.Abs(actual - expected) <= Tolerance))
            {
                return $"at φ = {Text.Numbers(phi)} expected {Text.Number(expected)} ± {Text.Number(Tolerance)}, " +
                    $"got {Text.Number(actual)}{Reason(actual, expected, phi)}";
            }
        }

        return null;
    }

    private static string Reason(double actual, double expected, Vector<double> phi) => Mistake<double>(
        value => Math.Abs(value - actual) <= Tolerance,
        (expected / LineFit.Count, "that is the mean; the loss is the sum"),
        (expected / 2, "that is half of the sum"),
        (Math.Sqrt(expected), "that is the square root of the sum"),
        (LineFit.Residuals(phi).Sum(), "the errors are not squared"),
        (LineFit.Residuals(phi).SumMagnitudes(), "those are the absolute errors, not the squared ones"),
        (LineFit.Loss(LineFit.Of(phi[1], phi[0])), "φ₀ is the intercept and φ₁ the slope: they are swapped"));
}
