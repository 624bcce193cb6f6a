using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;
using Attempt = System.Func<
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    int,
    double,
    double,
    double,
    double,
    (MathNet.Numerics.LinearAlgebra.Vector<double> Phi,
        MathNet.Numerics.LinearAlgebra.Vector<double> M,
        MathNet.Numerics.LinearAlgebra.Vector<double> V)>;

namespace DeepLearning.Exercises;

/// <summary>Adam: one step, with the corrections for the averages' start at zero.</summary>
internal sealed class AdamStep : Exercise<Attempt>
{
    private const double Rate = 0.05, Beta = 0.8, Gamma = 0.9, Epsilon = 0.01;

    private static readonly Vector<double> Phi = VectorAnswer.Of(-0.7, -0.9), M = VectorAnswer.Of(0.1, -0.4);
    private static readonly Vector<double> V = VectorAnswer.Of(0.04, 2), Gradient = VectorAnswer.Of(-0.3, 1.5);

    /// <inheritdoc/>
    public override string Id => "adam-step";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Five lines, one a formula: m, v, m̃, ṽ, φ. Keep the corrected averages in variables of their own.",
        "Return m and v as they are before the correction; only the step uses m / (1 - Math.Pow(beta, t)) and v / (1 - Math.Pow(gamma, t)).",
        "The step is phi - rate * mTilde.PointwiseDivide(vTilde.PointwiseSqrt() + epsilon).",
    ];

    /// <inheritdoc/>
    protected override Attempt Reference => (phi, m, v, gradient, t, rate, beta, gamma, epsilon) =>
    {
        m = beta * m + (1 - beta) * gradient;
        v = gamma * v + (1 - gamma) * gradient.PointwiseMultiply(gradient);
        var step = (m / (1 - Math.Pow(beta, t))).PointwiseDivide((v / (1 - Math.Pow(gamma, t))).PointwiseSqrt() + epsilon);
        return (phi - rate * step, m, v);
    };

    /// <inheritdoc/>
    protected override string? Check(Attempt attempt) => Try(attempt, VectorAnswer.Of(0, 0), VectorAnswer.Of(0, 0), 1) ?? Try(attempt, M, V, 3);

    private string? Try(Attempt attempt, Vector<double> m, Vector<double> v, int t)
    {
        var actual = attempt(Phi.Clone(), m.Clone(), v.Clone(), Gradient.Clone(), t, Rate, Beta, Gamma, Epsilon);
        var expected = Reference(Phi, m, v, Gradient, t, Rate, Beta, Gamma, Epsilon);
        var squares = Gradient.PointwiseMultiply(Gradient);
        var asked = FormattableString.Invariant($"in step {t}, with the gradient {Text.Numbers(Gradient)} from m = {Text.Numbers(m)} and v = {Text.Numbers(v)},");
        var (scaleM, scaleV) = (1 - Math.Pow(Beta, t), 1 - Math.Pow(Gamma, t));
        return VectorAnswer.Why($"{asked} the new m", actual.M, expected.M,
                (expected.M / scaleM, "the corrected m̃ came back; the next step continues from m"),
                (Beta * m + Gradient, "the factor 1 − β is missing"))
            ?? VectorAnswer.Why($"{asked} the new v", actual.V, expected.V,
                (expected.V / scaleV, "the corrected ṽ came back; the next step continues from v"),
                (Gamma * v + (1 - Gamma) * Gradient, "the gradient is not squared"),
                (Gamma * v + squares, "the factor 1 − γ is missing"),
                (Beta * v + (1 - Beta) * squares, "v averages with γ, m with β"))
            ?? VectorAnswer.Why($"{asked} α = {Rate}, β = {Beta}, γ = {Gamma}, ε = {Epsilon}, the new φ", actual.Phi, expected.Phi, Mistakes(expected.M, expected.V, t));
    }

    private static IEnumerable<(Vector<double> Value, string Why)> Mistakes(Vector<double> m, Vector<double> v, int t)
    {
        var (scaleM, scaleV) = (1 - Math.Pow(Beta, t), 1 - Math.Pow(Gamma, t));
        var (fullM, fullV) = (m / scaleM, v / scaleV);
        return
        [
            (Step(-fullM, fullV), "that goes uphill; subtract"),
            (Step(m, v), "neither average is corrected for its start at zero"),
            (Step(fullM, v), "v is not corrected"),
            (Step(m, fullV), "m is not corrected"),
            (Step(fullM, v / scaleM), "v is corrected with β; its weights add up to 1 − γᵗ"),
            (Step(m / (1 - Math.Pow(Beta, t + 1)), v / (1 - Math.Pow(Gamma, t + 1))), "t already counts from 1: the powers are βᵗ and γᵗ"),
            (Step(m / (1 - Math.Pow(Beta, t - 1)), v / (1 - Math.Pow(Gamma, t - 1))), "t counts from 1, so the powers are βᵗ and γᵗ, and nothing is divided by 0"),
            (Step(m / (1 - Beta), v / (1 - Gamma)), "that divides by 1 − β and 1 − γ in every step; the correction is 1 − βᵗ and 1 − γᵗ"),
            (Step(fullM, fullV.PointwiseMultiply(fullV)), "the root is missing: that divides by ṽ"),
            (Step(Gradient, fullV), "the step goes along the gradient; it goes along m̃"),
            (Phi - Rate * fullM.PointwiseDivide((fullV + Epsilon).PointwiseSqrt()), "ε is added under the root; add it after the root"),
        ];
    }

    private static Vector<double> Step(Vector<double> m, Vector<double> v) => Phi - Rate * m.PointwiseDivide(v.PointwiseSqrt() + Epsilon);
}
