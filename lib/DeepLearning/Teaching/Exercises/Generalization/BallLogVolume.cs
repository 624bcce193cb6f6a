using DeepLearning.Display;

namespace DeepLearning.Exercises;

/// <summary>High dimensions: the logarithm of a ball's volume, ln V = D ln r + (D/2) ln π − ln Γ(D/2 + 1).</summary>
internal sealed class BallLogVolume : Exercise<Func<int, double, double>>
{
    /// <inheritdoc/>
    public override string Id => "ball-log-volume";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "The logarithm of a product is a sum, and a power comes down as a factor.",
        "ln V = D ln r + (D/2) ln π − ln Γ(D/2 + 1). D is an int: D / 2 would cut off the half.",
        "dimension * Math.Log(radius) + dimension / 2.0 * Math.Log(Math.PI) - Special.LogGamma(dimension / 2.0 + 1)",
    ];

    /// <inheritdoc/>
    protected override Func<int, double, double> Reference => (dimension, radius) => Of(dimension, Math.Log(radius), dimension / 2.0, dimension / 2.0 + 1);

    /// <inheritdoc/>
    protected override string? Check(Func<int, double, double> attempt) => new[] { (3, 0.5), (2, 1.7), (7, 0.5), (1000, 0.5) }
        .Select(ball => Why(attempt, ball.Item1, ball.Item2)).FirstOrDefault(why => why is not null);

    private string? Why(Func<int, double, double> attempt, int dimension, double radius)
    {
        var (actual, expected, half, log) = (attempt(dimension, radius), Reference(dimension, radius), dimension / 2.0, Math.Log(radius));
        var where = $"ln V in {dimension} dimensions, radius {Text.Number(radius)}";
        return !double.IsFinite(actual)
            ? $"{where}: expected {Text.Number(expected)}, got {Text.Number(actual)}: V or Γ(D/2 + 1) leaves the range of a double, so add logarithms"
            : NumberAnswer.Why(where, actual, expected,
                (Math.Exp(expected), "that is V: its logarithm is asked for"),
                (Of(dimension, log, dimension / 2, dimension / 2 + 1), "dimension / 2 is a division of whole numbers: divide by 2.0"),
                (Of(dimension, log, half, dimension / 2 + 1), "in Γ the division is one of whole numbers: divide by 2.0"),
                (Of(dimension, log, half, half), "Γ(D/2 + 1) is meant; that is Γ(D/2)"),
                (Of(dimension, log - Math.Log(2), half, half + 1), "the radius was halved, as if it were a diameter"),
                (Of(dimension, log + Math.Log(2), half, half + 1), "the radius was doubled to a diameter"),
                (Of(1, log, half, half + 1), "the radius is multiplied D times: D ln r"),
                (Of(dimension, log, dimension, half + 1), "π has the exponent D/2"),
                (Of(dimension, log, half, half + 1, 1), "ln Γ is added, and Γ stands in the denominator"),
                (expected / Math.Log(10), "that is the logarithm to base 10: the natural one is asked for"));
    }

    private static double Of(int power, double logRadius, double powerOfPi, double gamma, int sign = -1) =>
        power * logRadius + powerOfPi * Math.Log(Math.PI) + sign * Special.LogGamma(gamma);
}
