using DeepLearning.Display;

namespace DeepLearning.Exercises;

/// <summary>The chain rule: the centred difference (f(x + h) − f(x − h)) / 2h.</summary>
internal sealed class CentredSlope : Exercise<Func<Func<double, double>, double, double, double>>
{
    private const double Tolerance = 1e-9;

    private static readonly (string Name, Func<double, double> Function, double X, double H)[] Cases =
        [("x³", x => x * x * x, 1, 0.5), ("eˣ", Math.Exp, 0.5, 0.25), ("3x² − 4x + 5", x => (3 * x - 4) * x + 5, 3, 0.125)];

    /// <inheritdoc/>
    public override string Id => "centred-slope";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Evaluate f twice: once a step h to the right of x, and once a step h to the left.",
        "The slope is rise over run. The rise is f(x + h) − f(x − h). How far apart are the two places?",
        "They are 2h apart: (f(x + h) - f(x - h)) / (2 * h). Without the brackets C# would divide by 2 and multiply by h.",
    ];

    /// <inheritdoc/>
    protected override Func<Func<double, double>, double, double, double> Reference => (f, x, h) => (f(x + h) - f(x - h)) / (2 * h);

    /// <inheritdoc/>
    protected override string? Check(Func<Func<double, double>, double, double, double> attempt)
    {
        foreach (var (name, function, x, h) in Cases)
        {
            var (actual, expected) = (attempt(function, x, h), Reference(function, x, h));
            if (!(Math.Abs(actual - expected) <= Tolerance))
            {
                return $"for {name} at x = {Text.Number(x)} with h = {Text.Number(h)} expected {Text.Number(expected)} ± {Tolerance:0e+0}, " +
                    $"got {Text.Number(actual)}{Reason(actual, function, x, h)}";
            }
        }

        return null;
    }

    private static string Reason(double actual, Func<double, double> f, double x, double h)
    {
        var rise = f(x + h) - f(x - h);
        return Mistake<double>(
            value => Math.Abs(value - actual) <= Tolerance,
            ((f(x + h) - f(x)) / h, "that is the forward difference; the centred one steps to both sides"),
            ((f(x) - f(x - h)) / h, "that is the backward difference; the centred one steps to both sides"),
            (rise / h, "the two places are 2h apart, not h"),
            ((f(x + h / 2) - f(x - h / 2)) / h, "step by the whole h to either side; those are steps of h/2"),
            (6 * x - 4, "that is the slope of the parabola: use the function that is given, f"),
            (rise / 2 * h, "rise / 2 * h divides by 2 and then multiplies by h: put brackets around 2 * h"),
            (-rise / (2 * h), "the sign is flipped: right minus left"),
            (rise, "that is the rise; divide it by the run"));
    }
}
