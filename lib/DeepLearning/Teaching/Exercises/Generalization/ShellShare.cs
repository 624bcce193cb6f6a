using DeepLearning.Display;

namespace DeepLearning.Exercises;

/// <summary>High dimensions: the share of a ball's volume that lies in its outermost shell, 1 − (1 − t)ᴰ.</summary>
internal sealed class ShellShare : Exercise<Func<int, double, double>>
{
    /// <inheritdoc/>
    public override string Id => "shell-share";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "What is left when the shell is peeled off is a ball too, of radius 1 − t times the old one.",
        "A volume goes with the radius to the power D, whatever the other factors are: they cancel in the ratio.",
        "1 - Math.Pow(1 - thickness, dimension)",
    ];

    /// <inheritdoc/>
    protected override Func<int, double, double> Reference => (dimension, thickness) => 1 - Math.Pow(1 - thickness, dimension);

    /// <inheritdoc/>
    protected override string? Check(Func<int, double, double> attempt) => new[] { (3, 0.1), (1, 0.01), (100, 0.01), (300, 0.02) }
        .Select(ball => Why(attempt, ball.Item1, ball.Item2)).FirstOrDefault(why => why is not null);

    private string? Why(Func<int, double, double> attempt, int dimension, double thickness) => NumberAnswer.Why(
        $"for the outer {Text.Number(thickness)} of the radius in {dimension} dimensions", attempt(dimension, thickness), Reference(dimension, thickness),
        (1 - Reference(dimension, thickness), "that is the share of the inner ball; the shell is the rest"),
        (dimension * thickness, "that holds for thin shells only, and exceeds 1 sooner or later"),
        (Math.Pow(thickness, dimension), "that is a small ball of radius t; the one that is left when the shell is off has 1 − t"),
        (1 - Math.Pow(thickness, dimension), "that takes away a ball of radius t; the inner ball's radius is 1 − t"),
        (thickness, "in one dimension, yes; the volume goes with the radius to the power D"),
        (1 - Math.Pow(1 - 2 * thickness, dimension), "the thickness was taken off twice: it is a share of the radius, not of the diameter"),
        (100 * Reference(dimension, thickness), "that is in percent, and a share goes from 0 to 1"));
}
