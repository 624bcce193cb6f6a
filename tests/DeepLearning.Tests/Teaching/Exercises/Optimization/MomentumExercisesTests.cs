using MathNet.Numerics.LinearAlgebra;
using MomentumStep = System.Func<
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    double,
    double,
    (MathNet.Numerics.LinearAlgebra.Vector<double> Phi, MathNet.Numerics.LinearAlgebra.Vector<double> M)>;
using NesterovStep = System.Func<
    System.Func<MathNet.Numerics.LinearAlgebra.Vector<double>, MathNet.Numerics.LinearAlgebra.Vector<double>>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    double,
    double,
    (MathNet.Numerics.LinearAlgebra.Vector<double> Phi, MathNet.Numerics.LinearAlgebra.Vector<double> M)>;

namespace DeepLearning.Tests.Teaching.Exercises.Optimization;

/// <summary>Wrong answers to the exercises on momentum.</summary>
public sealed class MomentumExercisesTests
{
    public static TheoryData<string, MomentumStep> Steps => new()
    {
        { "the classic form", (phi, m, g, rate, beta) => Moved(phi, beta * m + g, rate) },
        { "β and 1 − β are swapped", (phi, m, g, rate, beta) => Moved(phi, (1 - beta) * m + beta * g, rate) },
        { "m averages gradients", (phi, m, g, rate, beta) => (phi + rate * (beta * m - (1 - beta) * g), beta * m - (1 - beta) * g) },
        { "m came back as it was", (phi, m, g, rate, beta) => (phi - rate * (beta * m + (1 - beta) * g), m) },
        { "m is kept without the rate", (phi, m, g, rate, beta) => (phi - rate * (beta * m + (1 - beta) * g), rate * (beta * m + (1 - beta) * g)) },
        { "it belongs to the step alone", (phi, m, g, rate, beta) => Moved(phi, beta * m + (1 - beta) * rate * g, 1) },
        { "that goes uphill", (phi, m, g, rate, beta) => (phi + rate * (beta * m + (1 - beta) * g), beta * m + (1 - beta) * g) },
        { "step along the new m", (phi, m, g, rate, beta) => (phi - rate * g, beta * m + (1 - beta) * g) },
        { "along the old m", (phi, m, g, rate, beta) => (phi - rate * m, beta * m + (1 - beta) * g) },
        { "the learning rate is missing", (phi, m, g, _, beta) => Moved(phi, beta * m + (1 - beta) * g, 1) },
        { "got (NaN, NaN)", (phi, m, _, _, _) => (phi, double.NaN * m) },
    };

    public static TheoryData<string, NesterovStep> Ahead => new()
    {
        { "which is plain momentum", (gradient, phi, m, rate, beta) => Moved(phi, beta * m + (1 - beta) * gradient(phi), rate) },
        { "the look-ahead is φ − αm", (gradient, phi, m, rate, beta) => Moved(phi, beta * m + (1 - beta) * gradient(phi - rate * m), rate) },
        { "the look-ahead misses the rate", (gradient, phi, m, rate, beta) => Moved(phi, beta * m + (1 - beta) * gradient(phi - beta * m), rate) },
        { "the look-ahead goes back", (gradient, phi, m, rate, beta) => Moved(phi, beta * m + (1 - beta) * gradient(phi + rate * beta * m), rate) },
        { "the step begins at φ", (gradient, phi, m, rate, beta) => Moved(phi - rate * beta * m, beta * m + (1 - beta) * gradient(phi - rate * beta * m), rate) },
        { "the step has a β too many", (gradient, phi, m, rate, beta) => (Moved(phi, beta * m + (1 - beta) * gradient(phi - rate * beta * m), rate * beta).Phi, beta * m + (1 - beta) * gradient(phi - rate * beta * m)) },
        { "the factor 1 − β is missing", (gradient, phi, m, rate, beta) => Moved(phi, beta * m + gradient(phi - rate * beta * m), rate) },
        { "one call of the gradient, got 2", (gradient, phi, m, rate, beta) => Moved(phi, beta * m + (1 - beta) * (gradient(phi - rate * beta * m) + gradient(phi - rate * beta * m)) / 2, rate) },
    };

    public static TheoryData<string, Func<double, double, int>> Memories => new()
    {
        { "round up", (beta, share) => (int)Math.Floor(Math.Log(1 - share) / Math.Log(beta)) },
        { "expected 230 gradients, got 229 (no tolerance): together those have a little less than the share; round up", (beta, share) => (int)Math.Round(Math.Log(1 - share) / Math.Log(beta)) },
        { "βⁿ, is 1 − share", (beta, share) => (int)Math.Ceiling(Math.Log(share) / Math.Log(beta)) },
        { "a rule of thumb", (beta, _) => (int)Math.Ceiling(1 / (1 - beta)) },
        { "one gradient fewer is enough", (beta, share) => (int)Math.Ceiling(Math.Log(1 - share) / Math.Log(beta)) + 1 },
        { "both logarithms are negative", (beta, share) => (int)Math.Floor(-Math.Log(1 - share) / Math.Log(beta)) },
    };

    public static TheoryData<string, Func<double, double, double>> Rates => new()
    {
        { "that is the other way round", (rate, beta) => rate / (1 - beta) },
        { "that is αβ", (rate, beta) => rate * beta },
        { "that is α itself", (rate, _) => rate },
        { "got NaN", (_, _) => double.NaN },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_wrong_step_is_told_why(string reason, MomentumStep attempt) => Wrong.IsToldThat(reason, "momentum-step", attempt);

    [Theory]
    [MemberData(nameof(Ahead))]
    public void A_wrong_look_ahead_is_told_why(string reason, NesterovStep attempt) => Wrong.IsToldThat(reason, "nesterov-step", attempt);

    [Theory]
    [MemberData(nameof(Memories))]
    public void A_wrong_memory_is_told_why(string reason, Func<double, double, int> attempt) => Wrong.IsToldThat(reason, "memory-length", attempt);

    [Theory]
    [MemberData(nameof(Rates))]
    public void A_wrong_rate_is_told_why(string reason, Func<double, double, double> attempt) => Wrong.IsToldThat(reason, "classic-rate", attempt);

    private static (Vector<double> Phi, Vector<double> M) Moved(Vector<double> phi, Vector<double> m, double rate) => (phi - rate * m, m);
}
