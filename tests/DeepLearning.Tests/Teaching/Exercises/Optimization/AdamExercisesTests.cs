using MathNet.Numerics.LinearAlgebra;
using AdamStep = System.Func<
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
using Normalized = System.Func<
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    double,
    double,
    MathNet.Numerics.LinearAlgebra.Vector<double>>;
using RmsPropStep = System.Func<
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    double,
    double,
    double,
    (MathNet.Numerics.LinearAlgebra.Vector<double> Phi, MathNet.Numerics.LinearAlgebra.Vector<double> V)>;

namespace DeepLearning.Tests.Teaching.Exercises.Optimization;

/// <summary>Wrong answers to the exercises on Adam.</summary>
public sealed class AdamExercisesTests
{
    private delegate Vector<double> Direction(Vector<double> m, Vector<double> v, Vector<double> gradient, int t, double beta, double gamma, double epsilon);

    public static TheoryData<string, Normalized> Normalizations => new()
    {
        { "that goes uphill", (phi, g, rate, epsilon) => phi + rate * g.PointwiseDivide(g.PointwiseAbs() + epsilon) },
        { "the gradient over its length", (phi, g, rate, _) => phi - rate * g / g.L2Norm() },
        { "the root is missing", (phi, g, rate, epsilon) => phi - rate * g.PointwiseDivide(g.PointwiseMultiply(g) + epsilon) },
        { "the sign of the gradient is lost", (phi, _, rate, _) => phi.Subtract(rate) },
        { "a plain step", (phi, g, rate, _) => phi - rate * g },
        { "the learning rate is missing", (phi, g, _, epsilon) => phi - g.PointwiseDivide(g.PointwiseAbs() + epsilon) },
        { "got (-0.78, NaN, 2.08)", (phi, g, rate, _) => phi - rate * g.PointwiseDivide(g.PointwiseAbs()) },
    };

    public static TheoryData<string, RmsPropStep> Averages => new()
    {
        { "AdaGrad's sum", (phi, v, g, rate, _, epsilon) => Divided(phi, v + Squares(g), g, rate, epsilon) },
        { "not squared", (phi, v, g, rate, gamma, epsilon) => Divided(phi, gamma * v + (1 - gamma) * g, g, rate, epsilon) },
        { "the factor 1 − γ is missing", (phi, v, g, rate, gamma, epsilon) => Divided(phi, gamma * v + Squares(g), g, rate, epsilon) },
        { "γ and 1 − γ are swapped", (phi, v, g, rate, gamma, epsilon) => Divided(phi, (1 - gamma) * v + gamma * Squares(g), g, rate, epsilon) },
        { "v came back as it was", (phi, v, g, rate, _, epsilon) => Divided(phi, v, g, rate, epsilon) },
        { "that goes uphill", (phi, v, g, rate, gamma, epsilon) => Divided(phi, gamma * v + (1 - gamma) * Squares(g), g, -rate, epsilon) },
        { "divides by the old average", (phi, v, g, rate, gamma, epsilon) => (Divided(phi, v, g, rate, epsilon).Phi, gamma * v + (1 - gamma) * Squares(g)) },
        { "the root is missing", (phi, v, g, rate, gamma, epsilon) => With(gamma * v + (1 - gamma) * Squares(g), next => (phi - rate * g.PointwiseDivide(next + epsilon), next)) },
        { "ε is added under the root", (phi, v, g, rate, gamma, epsilon) => With(gamma * v + (1 - gamma) * Squares(g), next => (phi - rate * g.PointwiseDivide((next + epsilon).PointwiseSqrt()), next)) },
        { "a plain step", (phi, v, g, rate, gamma, _) => (phi - rate * g, gamma * v + (1 - gamma) * Squares(g)) },
    };

    public static TheoryData<string, AdamStep> Steps => new()
    {
        { "neither average is corrected", Of((m, v, _, _, _, _, epsilon) => m.PointwiseDivide(v.PointwiseSqrt() + epsilon)) },
        { "v is not corrected", Of((m, v, _, t, beta, _, epsilon) => Full(m, beta, t).PointwiseDivide(v.PointwiseSqrt() + epsilon)) },
        { "v is corrected with β", Of((m, v, _, t, beta, _, epsilon) => Full(m, beta, t).PointwiseDivide(Full(v, beta, t).PointwiseSqrt() + epsilon)) },
        { "m is not corrected", Of((m, v, _, t, _, gamma, epsilon) => m.PointwiseDivide(Full(v, gamma, t).PointwiseSqrt() + epsilon)) },
        { "t already counts from 1", Of((m, v, _, t, beta, gamma, epsilon) => Full(m, beta, t + 1).PointwiseDivide(Full(v, gamma, t + 1).PointwiseSqrt() + epsilon)) },
        { "divides by 1 − β and 1 − γ in every step", Of((m, v, _, _, beta, gamma, epsilon) => Full(m, beta, 1).PointwiseDivide(Full(v, gamma, 1).PointwiseSqrt() + epsilon)) },
        { "the root is missing", Of((m, v, _, t, beta, gamma, epsilon) => Full(m, beta, t).PointwiseDivide(Full(v, gamma, t) + epsilon)) },
        { "the step goes along the gradient", Of((_, v, g, t, _, gamma, epsilon) => g.PointwiseDivide(Full(v, gamma, t).PointwiseSqrt() + epsilon)) },
        { "ε is added under the root", Of((m, v, _, t, beta, gamma, epsilon) => Full(m, beta, t).PointwiseDivide((Full(v, gamma, t) + epsilon).PointwiseSqrt())) },
        { "that goes uphill", Of((m, v, _, t, beta, gamma, epsilon) => -Full(m, beta, t).PointwiseDivide(Full(v, gamma, t).PointwiseSqrt() + epsilon)) },
        { "got (NaN, NaN)", Of((m, v, _, _, _, _, _) => double.NaN * m) },
        { "the corrected m̃ came back", (phi, m, v, g, t, _, beta, gamma, _) => (phi, Full(beta * m + (1 - beta) * g, beta, t), gamma * v + (1 - gamma) * Squares(g)) },
        { "the corrected ṽ came back", (phi, m, v, g, t, _, beta, gamma, _) => (phi, beta * m + (1 - beta) * g, Full(gamma * v + (1 - gamma) * Squares(g), gamma, t)) },
        { "the gradient is not squared", (phi, m, v, g, _, _, beta, gamma, _) => (phi, beta * m + (1 - beta) * g, gamma * v + (1 - gamma) * g) },
        { "v averages with γ, m with β", (phi, m, v, g, _, _, beta, _, _) => (phi, beta * m + (1 - beta) * g, beta * v + (1 - beta) * Squares(g)) },
    };

    public static TheoryData<string, Func<int, double, double, double>> Lengths => new()
    {
        { "the root is missing", (t, beta, gamma) => (1 - Math.Pow(beta, t)) / (1 - Math.Pow(gamma, t)) },
        { "that is the correction", (t, beta, gamma) => Math.Sqrt(1 - Math.Pow(gamma, t)) / (1 - Math.Pow(beta, t)) },
        { "that is m's part alone", (t, beta, _) => 1 - Math.Pow(beta, t) },
        { "that is the first step", (_, beta, gamma) => (1 - beta) / Math.Sqrt(1 - gamma) },
        { "what is missing from m", (t, beta, gamma) => Math.Pow(beta, t) / Math.Sqrt(Math.Pow(gamma, t)) },
        { "with both corrections", (_, _, _) => 1 },
    };

    [Theory]
    [MemberData(nameof(Normalizations))]
    public void A_wrong_normalized_step_is_told_why(string reason, Normalized attempt) => Wrong.IsToldThat(reason, "normalized-step", attempt);

    [Theory]
    [MemberData(nameof(Averages))]
    public void A_wrong_step_of_RMSProp_is_told_why(string reason, RmsPropStep attempt) => Wrong.IsToldThat(reason, "rmsprop-step", attempt);

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_wrong_step_of_Adam_is_told_why(string reason, AdamStep attempt) => Wrong.IsToldThat(reason, "adam-step", attempt);

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_wrong_length_is_told_why(string reason, Func<int, double, double, double> attempt) => Wrong.IsToldThat(reason, "uncorrected-length", attempt);

    private static AdamStep Of(Direction direction) => (phi, m, v, gradient, t, rate, beta, gamma, epsilon) =>
    {
        m = beta * m + (1 - beta) * gradient;
        v = gamma * v + (1 - gamma) * Squares(gradient);
        return (phi - rate * direction(m, v, gradient, t, beta, gamma, epsilon), m, v);
    };

    private static Vector<double> Full(Vector<double> average, double share, int t) => average / (1 - Math.Pow(share, t));

    private static Vector<double> Squares(Vector<double> gradient) => gradient.PointwiseMultiply(gradient);

    private static (Vector<double> Phi, Vector<double> V) Divided(Vector<double> phi, Vector<double> v, Vector<double> gradient, double rate, double epsilon) =>
        (phi - rate * gradient.PointwiseDivide(v.PointwiseSqrt() + epsilon), v);

    private static TResult With<T, TResult>(T value, Func<T, TResult> use) => use(value);
}
