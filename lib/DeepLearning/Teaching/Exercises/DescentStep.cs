using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;
using Step = System.Func<
    System.Func<MathNet.Numerics.LinearAlgebra.Vector<double>, double>,
    System.Func<MathNet.Numerics.LinearAlgebra.Vector<double>, MathNet.Numerics.LinearAlgebra.Vector<double>>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>>;

namespace DeepLearning.Exercises;

/// <summary>Gradient descent: one step φ − α·∇L, with α from a line search.</summary>
internal sealed class DescentStep : Exercise<Step>
{
    private const double Tolerance = 2e-3;

    /// <inheritdoc/>
    public override string Id => "descent-step";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Compute the gradient once. What remains to be found is a single number, the step size α: what should be smallest at it?",
        "The loss along the line, α ↦ loss(phi − α · gradient), is a function of one number: LineSearch.Minimize takes it, and its Minimum is α.",
        "The bracket to search is that of the step sizes, from 0 to 0.1. Return phi − α · gradient: downhill is against the gradient.",
    ];

    /// <inheritdoc/>
    protected override Step Reference => (loss, gradient, phi) => GradientDescent.Step(loss, gradient, phi);

    /// <inheritdoc/>
    protected override string? Check(Step attempt)
    {
        foreach (var phi in new[] { LineFit.Of(1.6, -0.5), LineFit.Of(1.25560, -0.04125) })
        {
            var start = phi.Clone();
            var actual = attempt(LineFit.Loss, LineFit.Gradient, start);
            var expected = GradientDescent.Step(LineFit.Loss, LineFit.Gradient, phi);
            if (!start.Equals(phi))
            {
                return "the step changed the vector that it was given; return a new one instead";
            }

            if (actual.Count != 2 || !((actual - expected).L2Norm() <= Tolerance))
            {
                return $"from φ = {Text.Numbers(phi)} expected {Text.Numbers(expected)} ± {Text.Number(Tolerance)}, " +
                    $"got {Text.Numbers(actual)}{Reason(phi, actual)}";
            }
        }

        return null;
    }

    private static string Reason(Vector<double> phi, Vector<double> actual)
    {
        if (actual.Count != 2)
        {
            return $": {actual.Count} components, expected 2";
        }

        var gradient = LineFit.Gradient(phi);
        var alpha = (phi - actual).DotProduct(gradient) / gradient.DotProduct(gradient);
        var sideways = (phi - alpha * gradient - actual).L2Norm();
        return alpha switch
        {
            double.NaN => "",
            _ when sideways > Tolerance => ": the step does not go along the gradient",
            _ when Math.Abs(alpha) < 1e-9 => ": nothing has moved",
            < 0 => ": that goes uphill; subtract the gradient",
            _ => FormattableString.Invariant($": the direction is right, but α = {alpha:0.####} is not where the loss along it is smallest"),
        };
    }
}
