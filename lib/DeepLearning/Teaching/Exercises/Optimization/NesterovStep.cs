using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;
using Attempt = System.Func<
    System.Func<MathNet.Numerics.LinearAlgebra.Vector<double>, MathNet.Numerics.LinearAlgebra.Vector<double>>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    double,
    double,
    (MathNet.Numerics.LinearAlgebra.Vector<double> Phi, MathNet.Numerics.LinearAlgebra.Vector<double> M)>;

namespace DeepLearning.Exercises;

/// <summary>Momentum: one of Nesterov's steps, which takes the gradient where the momentum is about to lead.</summary>
internal sealed class NesterovStep : Exercise<Attempt>
{
    private const double Rate = 0.6, Beta = 0.7;

    private static readonly Vector<double> Phi = VectorAnswer.Of(-1.5, 6.5), M = VectorAnswer.Of(0.3, -0.7);

    /// <inheritdoc/>
    public override string Id => "nesterov-step";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Only one thing differs from the step with momentum: the point at which the gradient is asked for.",
        "That point is phi - rate * beta * m, where the old average alone would lead. The step itself still begins at phi.",
        "m = beta * m + (1 - beta) * gradient(phi - rate * beta * m); return (phi - rate * m, m);",
    ];

    /// <inheritdoc/>
    protected override Attempt Reference => (gradient, phi, m, rate, beta) => Step(gradient(phi - rate * beta * m), phi, m, rate, beta);

    /// <inheritdoc/>
    protected override string? Check(Attempt attempt)
    {
        var calls = 0;
        var actual = attempt(
            phi =>
            {
                calls++;
                return GaborFit.Gradient(phi);
            },
            Phi.Clone(), M.Clone(), Rate, Beta);
        var asked = FormattableString.Invariant($"from φ = {Text.Numbers(Phi)}, m = {Text.Numbers(M)} with α = {Rate}, β = {Beta}");
        var ahead = Step(GaborFit.Gradient(Phi - Rate * Beta * M), Phi, M, Rate, Beta);
        return VectorAnswer.Why($"{asked} the new m", actual.M, ahead.M, Mistakes().Select(mistake => (mistake.Answer.M, mistake.Why)))
            ?? VectorAnswer.Why($"{asked} the new φ", actual.Phi, ahead.Phi, Mistakes().Select(mistake => (mistake.Answer.Phi, mistake.Why)))
            ?? (calls > 1 ? $"in one step expected one call of the gradient, got {calls}: with batches, each call would see other points" : null);
    }

    private static (Vector<double> Phi, Vector<double> M) Step(Vector<double> gradient, Vector<double> phi, Vector<double> m, double rate, double beta)
    {
        var average = beta * m + (1 - beta) * gradient;
        return (phi - rate * average, average);
    }

    private static IEnumerable<((Vector<double> Phi, Vector<double> M) Answer, string Why)> Mistakes()
    {
        var ahead = Phi - Rate * Beta * M;
        return
        [
            (At(Phi), "the gradient is taken at φ, which is plain momentum; look ahead to φ − αβm"),
            (At(Phi - Rate * M), "the look-ahead is φ − αm; only the share β of m is kept, so it is φ − αβm"),
            (At(Phi - Beta * M), "the look-ahead misses the rate: it is φ − αβm"),
            (At(Phi + Rate * Beta * M), "the look-ahead goes back; the step will subtract m, so look at φ − αβm"),
            (Step(GaborFit.Gradient(ahead), ahead, M, Rate, Beta), "the step begins at the point ahead; only the gradient is taken there, the step begins at φ"),
            ((Phi, Beta * M + GaborFit.Gradient(ahead)), "the factor 1 − β is missing"),
            ((Phi - Rate * Beta * At(ahead).M, At(ahead).M), "the step has a β too many: β belongs to the look-ahead alone, the step is αm"),
        ];
    }

    private static (Vector<double> Phi, Vector<double> M) At(Vector<double> place) => Step(GaborFit.Gradient(place), Phi, M, Rate, Beta);
}
