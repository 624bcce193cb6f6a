using Attempt = System.Func<int, int, System.Random, System.Collections.Generic.List<int[]>>;

namespace DeepLearning.Exercises;

/// <summary>Stochastic gradient descent: the batches of an epoch, in which every point comes once.</summary>
internal sealed class EpochBatches : Exercise<Attempt>
{
    /// <inheritdoc/>
    public override string Id => "epoch-batches";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "First put all the numbers 0 … count − 1 into a random order, once; then cut that order into pieces.",
        "int[] order = [.. Enumerable.Range(0, count)]; random.Shuffle(order); puts them into a random order.",
        "order.Chunk(size) cuts; the last piece is what is left. Return [.. order.Chunk(size)].",
    ];

    /// <inheritdoc/>
    protected override Attempt Reference => (count, size, random) =>
    {
        int[] order = [.. Enumerable.Range(0, count)];
        random.Shuffle(order);
        return [.. order.Chunk(size)];
    };

    /// <inheritdoc/>
    protected override string? Check(Attempt attempt) => Try(attempt, 30, 5) ?? Try(attempt, 32, 5);

    private static string? Try(Attempt attempt, int count, int size)
    {
        var random = new Xoshiro(1);
        var epochs = new[] { attempt(count, size, random), attempt(count, size, random) };
        var why = epochs.Select(batches => Members(batches, count) ?? Sizes(batches, count, size)).FirstOrDefault(why => why is not null)
            ?? Order([.. epochs.Select(batches => batches.SelectMany(batch => batch).ToArray())], count);
        return why is null ? null : $"{count} points in batches of {size}: {why}";
    }

    private static string? Members(List<int[]> batches, int count)
    {
        var drawn = batches.SelectMany(batch => batch).ToLookup(i => i);
        var twice = drawn.FirstOrDefault(group => group.Count() > 1);
        var missing = Enumerable.Range(0, count).Where(i => !drawn.Contains(i)).ToList();
        return (twice, missing) switch
        {
            _ when drawn.FirstOrDefault(group => group.Key < 0 || group.Key >= count) is { } stranger =>
                $"expected the numbers 0 to {count - 1}, got {stranger.Key}",
            ({ } again, _) => $"expected every point once, got point {again.Key} {again.Count()} times" +
                (missing.Count > 0 ? $" and point {missing[0]} never: shuffle all of them once and cut, instead of drawing each batch anew" : ""),
            (_, { Count: > 0 }) => $"expected every point once, got point {missing[0]} never ({missing.Count} are missing): is the last batch there, which may be smaller?",
            _ => null,
        };
    }

    private static string? Sizes(List<int[]> batches, int count, int size)
    {
        var expected = Enumerable.Range(0, (count + size - 1) / size).Select(batch => Math.Min(size, count - batch * size)).ToList();
        var actual = batches.Select(batch => batch.Length).ToList();
        return actual.SequenceEqual(expected)
            ? null
            : $"expected batches of {string.Join(", ", expected)}, got {string.Join(", ", actual)}: the second argument is the size of a batch, not their number";
    }

    private static string? Order(int[][] epochs, int count) =>
        epochs[0].SequenceEqual(Enumerable.Range(0, count)) ? "expected a random order, got 0, 1, 2, …: shuffle before you cut"
        : epochs[0].SequenceEqual(epochs[1]) ? "expected another order in the next epoch, got the same one: use the random generator that was handed in"
        : null;
}
