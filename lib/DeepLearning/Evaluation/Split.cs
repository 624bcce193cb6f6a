using DeepLearning.Display;

namespace DeepLearning;

/// <summary>Divides samples at random, by a seed, into parts such as training, validation and test.</summary>
public static class Split
{
    /// <summary>
    /// Divides the numbers 0, 1, …, count − 1 into parts of the given fractions. The ends of the parts lie at the rounded sums of the
    /// fractions: <c>Split.Indices(10, [0.8, 0.1, 0.1], seed: 1)</c> has 8, 1 and 1. What is missing to 1 is left out.
    /// </summary>
    /// <param name="count">How many samples there are.</param>
    /// <param name="fractions">The share of each part, which together are at most 1.</param>
    /// <param name="seed">The seed of the order.</param>
    /// <returns>The parts, disjoint, each in random order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    /// <exception cref="ArgumentException">A fraction is negative or not a number, or together they are more than 1.</exception>
    public static IReadOnlyList<int[]> Indices(int count, IReadOnlyList<double> fractions, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Cut(Shuffled(Enumerable.Range(0, count), seed, stream: 0), fractions);
    }

    /// <summary>Divides samples so that every class has the given fractions, as far as its number of samples allows.</summary>
    /// <inheritdoc cref="Indices(int, IReadOnlyList{double}, int)"/>
    /// <param name="labels">The class of each sample.</param>
    /// <param name="fractions">The share of each part, which together are at most 1.</param>
    /// <param name="seed">The seed of the order.</param>
    public static IReadOnlyList<int[]> Stratified(IReadOnlyList<int> labels, IReadOnlyList<double> fractions, int seed)
    {
        var classes = Enumerable.Range(0, labels.Count).GroupBy(i => labels[i]).OrderBy(members => members.Key)
            .Select((members, stream) => Cut(Shuffled(members, seed, stream + 1), fractions)).ToList();
        CheckFractions(fractions);
        return [.. fractions.Select((_, part) => Shuffled(classes.SelectMany(parts => parts[part]), seed, -1 - part))];
    }

    private static int[] Shuffled(IEnumerable<int> indices, int seed, int stream)
    {
        var order = indices.ToArray();
        new Xoshiro(seed, stream).Shuffle(order);
        return order;
    }

    private static int[][] Cut(int[] order, IReadOnlyList<double> fractions)
    {
        CheckFractions(fractions);
        var (parts, sum, start) = (new int[fractions.Count][], 0.0, 0);
        for (var part = 0; part < parts.Length; part++)
        {
            sum += fractions[part];
            var end = (int)Math.Round(Math.Min(1, sum) * order.Length);
            parts[part] = order[start..end];
            start = end;
        }

        return parts;
    }

    private static void CheckFractions(IReadOnlyList<double> fractions)
    {
        if (!fractions.All(fraction => fraction >= 0) || fractions.Sum() > 1 + 1e-9)
        {
            throw new ArgumentException(
                $"The fractions are {Text.Numbers(fractions)}, expected shares from 0 to 1 that are together at most 1, such as [0.8, 0.1, 0.1].",
                nameof(fractions));
        }
    }
}
