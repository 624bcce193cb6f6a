using DeepLearning.Display;

namespace DeepLearning.Exercises;

/// <summary>Two layers on pictures: numbers to try whose logarithms are uniform.</summary>
internal sealed class LogUniform : Exercise<Func<double, double, int, Random, double[]>>
{
    private const int Seed = 3;

    /// <inheritdoc/>
    public override string Id => "log-uniform";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "One call of random.NextDouble() for each number: it gives u, uniform from 0 to 1.",
        "The exponent is low + (high − low)·u, and the number 10 to that power.",
        "[.. Enumerable.Range(0, count).Select(_ => Math.Pow(10, low + (high - low) * random.NextDouble()))]",
    ];

    /// <inheritdoc/>
    protected override Func<double, double, int, Random, double[]> Reference => Draw;

    /// <inheritdoc/>
    protected override string? Check(Func<double, double, int, Random, double[]> attempt) =>
        new[] { (-5.0, -1.0, 6), (-3.5, -2.5, 3), (-2.0, -2.0, 2) }
            .Select(test => Try(attempt, test.Item1, test.Item2, test.Item3)).FirstOrDefault(why => why is not null);

    private static string? Try(Func<double, double, int, Random, double[]> attempt, double low, double high, int count)
    {
        var actual = attempt(low, high, count, new Xoshiro(Seed));
        var expected = Draw(low, high, count, new Xoshiro(Seed));
        if (IsSame(expected))
        {
            return null;
        }

        return FormattableString.Invariant($"exponents from {low} to {high}, {count} numbers, new Xoshiro({Seed}): expected {Text.Numbers(expected)} (relative tolerance 1e-9), ") +
            $"got {Text.Numbers(actual)}" + (actual.Length != count ? $": {actual.Length} numbers for {count}" : Mistake<double[]>(
                IsSame,
                ([.. expected.Select(Math.Log10)], "those are the exponents; return 10 to their power"),
                ([.. expected.Select(value => Math.Exp(Math.Log10(value)))], "the base is 10, not e: Math.Pow(10, …)"),
                (Each(u => Math.Pow(10, low) + (Math.Pow(10, high) - Math.Pow(10, low)) * u), "the numbers themselves are uniform, so nine in ten lie in the last decade; draw the exponent"),
                ([.. Enumerable.Repeat(expected[0], count)], "it is the same number each time: draw again for each"),
                ([.. expected.Order()], "they are sorted; keep the order in which they were drawn"),
                (Each(u => Math.Pow(10, low + high * u)), "the exponent reaches too far: the way from low is high − low"),
                ([.. Enumerable.Range(0, count).Select(i => Math.Pow(10, low + (high - low) * i / Math.Max(1, count - 1)))], "that is a grid; draw with the random generator that was handed in")));

        bool IsSame(double[] other) => actual.Length == other.Length && actual.Zip(other).All(pair => Math.Abs(pair.First - pair.Second) <= 1e-9 * Math.Abs(pair.Second));

        double[] Each(Func<double, double> number)
        {
            var random = new Xoshiro(Seed);
            return [.. Enumerable.Range(0, count).Select(_ => number(random.NextDouble()))];
        }
    }

    private static double[] Draw(double low, double high, int count, Random random) =>
        [.. Enumerable.Range(0, count).Select(_ => Math.Pow(10, low + (high - low) * random.NextDouble()))];
}
