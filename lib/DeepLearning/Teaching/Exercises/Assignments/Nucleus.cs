using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Exercises;

/// <summary>Character RNN: nucleus sampling's probabilities, those of the fewest most probable symbols that have a given mass.</summary>
internal sealed class Nucleus : Exercise<Func<Vector<double>, double, Vector<double>>>
{
    private static readonly (double[] P, double Mass)[] Cases =
    [
        ([0.05, 0.4, 0.1, 0.3, 0.15], 0.6),
        ([0.05, 0.4, 0.1, 0.3, 0.15], 0.75),
        ([0.2, 0.5, 0.3], 0.4),
        ([0.25, 0.5, 0.25], 1),
        ([0.125, 0.25, 0.5, 0.125], 0.75),
    ];

    /// <inheritdoc/>
    public override string Id => "nucleus";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Go through the symbols from the most probable down: Enumerable.Range(0, p.Count).OrderByDescending(k => p[k]). Add up what you have taken.",
        "Take a symbol as long as what was taken before it is less than the mass. So the one that crosses the line is in, and one is always taken.",
        "Put p[k] of those that were taken into a vector of zeros, and divide it by their sum: kept / kept.Sum().",
    ];

    /// <inheritdoc/>
    protected override Func<Vector<double>, double, Vector<double>> Reference => (p, mass) => Keep(p, Size(p, mass));

    /// <inheritdoc/>
    protected override string? Check(Func<Vector<double>, double, Vector<double>> attempt)
    {
        foreach (var (values, mass) in Cases)
        {
            var p = VectorAnswer.Of(values);
            var size = Size(p, mass);
            var kept = Keep(p, size);
            if (VectorAnswer.Why($"the nucleus of {Text.Numbers(p)} with mass {Text.Number(mass)}", attempt(p.Clone(), mass), kept,
                (p, "nothing was left out"),
                (kept * Total(p, size), "they do not add up to 1: divide by the sum of those that were kept"),
                (Keep(p, Math.Max(1, size - 1)), "the symbol that crosses the line is missing: the kept ones have at least that mass"),
                (Keep(p, Math.Min(p.Count, size + 1)), "that is one too many: stop as soon as the mass is reached"),
                (InOrder(p, mass), "that takes the symbols in the alphabet's order; begin with the most probable")) is { } why)
            {
                return why;
            }
        }

        return null;
    }

    private static int Size(Vector<double> p, double mass)
    {
        var (size, sum) = (0, 0.0);
        foreach (var value in p.OrderDescending().TakeWhile(_ => sum < mass))
        {
            (size, sum) = (size + 1, sum + value);
        }

        return size;
    }

    private static double Total(Vector<double> p, int size) => p.OrderDescending().Take(size).Sum();

    private static Vector<double> Keep(Vector<double> p, int size) =>
        Only(p, [.. Enumerable.Range(0, p.Count).OrderByDescending(k => p[k]).Take(size)]);

    private static Vector<double> InOrder(Vector<double> p, double mass)
    {
        var sum = 0.0;
        return Only(p, [.. Enumerable.Range(0, p.Count).TakeWhile(k => (sum += p[k]) - p[k] < mass)]);
    }

    private static Vector<double> Only(Vector<double> p, HashSet<int> kept)
    {
        var result = Vector<double>.Build.Dense(p.Count, k => kept.Contains(k) ? p[k] : 0);
        return result / result.Sum();
    }
}
