using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;
using Attempt = System.Func<
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    double,
    double,
    (MathNet.Numerics.LinearAlgebra.Vector<double> Phi, MathNet.Numerics.LinearAlgebra.Vector<double> M)>;

namespace DeepLearning.Exercises;

/// <summary>Momentum: one step along a moving average of the gradients.</summary>
internal sealed class MomentumStep : Exercise<Attempt>
{
    private static readonly (Vector<double> Phi, Vector<double> M, Vector<double> Gradient, double Rate, double Beta)[] Cases =
    [
        (VectorAnswer.Of(-1.5, 6.5), VectorAnswer.Of(0.3, -0.7), VectorAnswer.Of(1.2, 0.4), 0.6, 0.7),
        (VectorAnswer.Of(1, 2), VectorAnswer.Of(0, 0), VectorAnswer.Of(2, -3), 0.1, 0.9),
    ];

    /// <inheritdoc/>
    public override string Id => "momentum-step";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Two lines, one for each formula; the second uses what the first has just computed.",
        "The new average keeps the share β of the old one and takes the share 1 − β of the gradient.",
        "m = beta * m + (1 - beta) * gradient; return (phi - rate * m, m);",
    ];

    /// <inheritdoc/>
    protected override Attempt Reference => Step;

    /// <inheritdoc/>
    protected override string? Check(Attempt attempt) => Cases.Select(test => Try(attempt, test)).FirstOrDefault(why => why is not null);

    private static (Vector<double> Phi, Vector<double> M) Step(Vector<double> phi, Vector<double> m, Vector<double> gradient, double rate, double beta)
    {
        var average = beta * m + (1 - beta) * gradient;
        return (phi - rate * average, average);
    }

    private static string? Try(Attempt attempt, (Vector<double> Phi, Vector<double> M, Vector<double> Gradient, double Rate, double Beta) test)
    {
        var (phi, m, gradient, rate, beta) = test;
        var actual = attempt(phi.Clone(), m.Clone(), gradient.Clone(), rate, beta);
        var expected = Step(phi, m, gradient, rate, beta);
        var asked = FormattableString.Invariant($"from φ = {Text.Numbers(phi)}, m = {Text.Numbers(m)} with the gradient {Text.Numbers(gradient)}, α = {rate}, β = {beta}");
        return VectorAnswer.Why($"{asked} the new m", actual.M, expected.M,
                (beta * m + gradient, "the factor 1 − β is missing: that is the classic form, which this lesson meets later"),
                ((1 - beta) * m + beta * gradient, "β and 1 − β are swapped: β is the share that is kept"),
                (beta * m - (1 - beta) * gradient, "the gradient is subtracted twice over: m averages gradients, and the step subtracts m"),
                (m, "m came back as it was: return the new average"),
                (rate * expected.M, "that is the step; m is kept without the rate"),
                (beta * m + (1 - beta) * rate * gradient, "the rate is in the average; it belongs to the step alone"))
            ?? VectorAnswer.Why($"{asked} the new φ", actual.Phi, expected.Phi,
                (phi + rate * expected.M, "that goes uphill; subtract"),
                (phi - rate * gradient, "that is a plain step along the gradient; step along the new m"),
                (phi - rate * m, "that is a step along the old m; step along the new one"),
                (phi - expected.M, "the learning rate is missing"),
                (phi, "φ came back as it was"));
    }
}
