using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;
using Attempt = System.Func<
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    double,
    double,
    double,
    (MathNet.Numerics.LinearAlgebra.Vector<double> Phi, MathNet.Numerics.LinearAlgebra.Vector<double> V)>;

namespace DeepLearning.Exercises;

/// <summary>Adam: a step of RMSProp, which divides by the root of a moving average of the squares.</summary>
internal sealed class RmsPropStep : Exercise<Attempt>
{
    private const double Rate = 0.05, Gamma = 0.8, Epsilon = 0.01;

    private static readonly Vector<double> Phi = VectorAnswer.Of(-0.7, -0.9), V = VectorAnswer.Of(0.04, 2), Gradient = VectorAnswer.Of(-0.3, 1.5);

    /// <inheritdoc/>
    public override string Id => "rmsprop-step";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "First the new average of the squares, by the formula that momentum has for the gradients; then the step with it.",
        "The squares are gradient.PointwiseMultiply(gradient). The old average keeps the share γ, they get 1 − γ.",
        "v = gamma * v + (1 - gamma) * squares; return (phi - rate * gradient.PointwiseDivide(v.PointwiseSqrt() + epsilon), v);",
    ];

    /// <inheritdoc/>
    protected override Attempt Reference => (phi, v, gradient, rate, gamma, epsilon) =>
    {
        v = gamma * v + (1 - gamma) * gradient.PointwiseMultiply(gradient);
        return (phi - rate * gradient.PointwiseDivide(v.PointwiseSqrt() + epsilon), v);
    };

    /// <inheritdoc/>
    protected override string? Check(Attempt attempt)
    {
        var actual = attempt(Phi.Clone(), V.Clone(), Gradient.Clone(), Rate, Gamma, Epsilon);
        var expected = Reference(Phi, V, Gradient, Rate, Gamma, Epsilon);
        var squares = Gradient.PointwiseMultiply(Gradient);
        var asked = FormattableString.Invariant(
            $"from φ = {Text.Numbers(Phi)}, v = {Text.Numbers(V)} with the gradient {Text.Numbers(Gradient)}, α = {Rate}, γ = {Gamma}, ε = {Epsilon}");
        return VectorAnswer.Why($"{asked} the new v", actual.V, expected.V,
                (V + squares, "that is AdaGrad's sum, which never forgets; RMSProp keeps the share γ"),
                (Gamma * V + (1 - Gamma) * Gradient, "the gradient is not squared"),
                (Gamma * V + squares, "the factor 1 − γ is missing"),
                ((1 - Gamma) * V + Gamma * squares, "γ and 1 − γ are swapped: γ is the share that is kept"),
                (V, "v came back as it was: return the new average"))
            ?? VectorAnswer.Why($"{asked} the new φ", actual.Phi, expected.Phi,
                (2 * Phi - expected.Phi, "that goes uphill; subtract"),
                (Phi - Rate * Gradient.PointwiseDivide(V.PointwiseSqrt() + Epsilon), "that divides by the old average; use the new one"),
                (Phi - Rate * Gradient.PointwiseDivide(expected.V + Epsilon), "the root is missing: that divides by v"),
                (Phi - Rate * Gradient.PointwiseDivide((expected.V + Epsilon).PointwiseSqrt()), "ε is added under the root; add it after the root"),
                (Phi - Rate * Gradient, "that is a plain step along the gradient"));
    }
}
