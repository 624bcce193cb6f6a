using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;
using Attempt = System.Func<
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    double,
    double,
    MathNet.Numerics.LinearAlgebra.Vector<double>>;

namespace DeepLearning.Exercises;

/// <summary>Adam: a step of the same length along each axis, φ − α·g / (√(g²) + ε).</summary>
internal sealed class NormalizedStep : Exercise<Attempt>
{
    private const double Rate = 0.08, Epsilon = 1e-12;

    private static readonly Vector<double> Phi = VectorAnswer.Of(-0.7, -0.9, 2);

    /// <inheritdoc/>
    public override string Id => "normalized-step";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Everything happens component by component: v = gradient.PointwiseMultiply(gradient) has the squares.",
        "v.PointwiseSqrt() + epsilon is the denominator, and PointwiseDivide divides by it.",
        "return phi - rate * gradient.PointwiseDivide(v.PointwiseSqrt() + epsilon);",
    ];

    /// <inheritdoc/>
    protected override Attempt Reference => (phi, gradient, rate, epsilon) =>
        phi - rate * gradient.PointwiseDivide(gradient.PointwiseMultiply(gradient).PointwiseSqrt() + epsilon);

    /// <inheritdoc/>
    protected override string? Check(Attempt attempt) =>
        Try(attempt, VectorAnswer.Of(-0.054, -0.558, 3)) ?? Try(attempt, VectorAnswer.Of(0.2, 0, -1));

    private string? Try(Attempt attempt, Vector<double> gradient)
    {
        var expected = Reference(Phi, gradient, Rate, Epsilon);
        return VectorAnswer.Why(
            FormattableString.Invariant($"from φ = {Text.Numbers(Phi)} with the gradient {Text.Numbers(gradient)}, α = {Rate}"),
            attempt(Phi.Clone(), gradient.Clone(), Rate, Epsilon),
            expected,
            (2 * Phi - expected, "that goes uphill; subtract"),
            (Phi - Rate * gradient / gradient.L2Norm(), "that is the gradient over its length; each component is divided by its own size"),
            (Phi - Rate * gradient.PointwiseDivide(gradient.PointwiseMultiply(gradient) + Epsilon), "the root is missing: that divides by g²"),
            (Phi.Subtract(Rate), "the sign of the gradient is lost"),
            (Phi - Rate * gradient, "that is a plain step along the gradient"),
            (Phi - gradient.PointwiseDivide(gradient.PointwiseAbs() + Epsilon), "the learning rate is missing"),
            (Phi - Rate * gradient.PointwiseDivide(gradient.PointwiseAbs()), "0/0: the component with gradient 0 stays where it is because ε is added to the denominator"));
    }
}
