using DeepLearning.Display;

namespace DeepLearning.Exercises;

/// <summary>Micrograd: the derivative of an activation's output by its input.</summary>
internal sealed class LocalSlope : Exercise<Func<string, double, double, double>>
{
    private const double Tolerance = 1e-9;

    private static readonly (string Name, Func<double, double> Function, Func<double, double, double> Slope)[] Functions =
    [
        ("exp", Math.Exp, (_, y) => y),
        ("tanh", Math.Tanh, (_, y) => 1 - y * y),
        ("relu", x => Math.Max(0, x), (x, _) => x > 0 ? 1 : 0),
    ];

    /// <inheritdoc/>
    public override string Id => "local-slope";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "A switch expression over the name reads best: operation switch { \"exp\" => …, \"tanh\" => …, \"relu\" => … }.",
        "eˣ is its own derivative, and y is eˣ. The derivative of tanh is 1 − tanh², and y is the tanh. A rectifier is flat, or it is the identity.",
        "exp: y. tanh: 1 - y * y. relu: x > 0 ? 1 : 0.",
    ];

    /// <inheritdoc/>
    protected override Func<string, double, double, double> Reference => (operation, x, y) =>
        Functions.FirstOrDefault(function => function.Name == operation).Slope is { } slope
            ? slope(x, y)
            : throw new ArgumentException($"There is no slope of \"{operation}\": write one of {string.Join(", ", Functions.Select(function => function.Name))}.");

    /// <inheritdoc/>
    protected override string? Check(Func<string, double, double, double> attempt)
    {
        foreach (var (name, function, slope) in Functions)
        {
            foreach (var x in new[] { 0.75, -0.5, 2, 0 })
            {
                var (actual, expected) = (attempt(name, x, function(x)), slope(x, function(x)));
                if (!(Math.Abs(actual - expected) <= Tolerance))
                {
                    return $"{name} at x = {Text.Number(x)}, y = {Text.Number(function(x))}: expected a slope of {Text.Number(expected)} " +
                        $"± {Tolerance:0e+0}, got {Text.Number(actual)}{Reason(name, x, function(x), actual)}";
                }
            }
        }

        return null;
    }

    private static string Reason(string name, double x, double y, double actual) => Mistake(
        value => Math.Abs(value - actual) <= Tolerance,
        name switch
        {
            "exp" => [(Math.Exp(y), "y is eˣ already; no second exponential"), (x * Math.Exp(x - 1), "that is the power rule; here x is the exponent"), (1, "that is the slope at 0 only")],
            "tanh" =>
            [
                (1 - x * x, "the formula takes the output: 1 − y², not 1 − x²"),
                (1 - y, "the output has to be squared: 1 − y²"),
                (1 - Math.Pow(Math.Tanh(y), 2), "y is tanh(x) already; no second tanh"),
                (y * (1 - y), "that is the slope of the logistic sigmoid"),
            ],
            _ => new (double, string)[]
            {
                (y, "that is the rectifier's output; its slope is 0 or 1"),
                (1, x == 0 ? "at 0 itself the course takes 0, as PyTorch does" : "left of 0 the rectifier is flat"),
            },
        });
}
