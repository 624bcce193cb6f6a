using DeepLearning.Display;

namespace DeepLearning.Exercises;

/// <summary>Double descent: labels of which a share is drawn anew from the ten digits.</summary>
internal sealed class LabelNoise : Exercise<Func<int[], double, Random, int[]>>
{
    private static readonly int[] Labels = [.. Enumerable.Range(0, 200).Select(i => i * 7 % 10)];

    /// <inheritdoc/>
    public override string Id => "label-noise";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Go through the labels in order. For each, one draw decides whether it is kept; only if it is not, a second one makes the new label.",
        "random.NextDouble() < share happens with probability share. Ten times a uniform number of [0, 1), cut off, is a digit.",
        "labels.Select(label => random.NextDouble() < share ? (int)(10 * random.NextDouble()) : label).ToArray()",
    ];

    /// <inheritdoc/>
    protected override Func<int[], double, Random, int[]> Reference => Redraw;

    /// <inheritdoc/>
    protected override string? Check(Func<int[], double, Random, int[]> attempt)
    {
        foreach (var share in new[] { 0.15, 0.0, 1.0 })
        {
            int[] given = [.. Labels];
            var actual = attempt(given, share, new PythonRandom(1));
            if (!given.SequenceEqual(Labels))
            {
                return "the array that was given has changed, and a new one is expected: the clean labels are needed again";
            }

            var expected = Redraw(Labels, share, new PythonRandom(1));
            if (!actual.SequenceEqual(expected))
            {
                return $"with a share of {Text.Number(share)} and PythonRandom(1) expected {Changed(expected)} of {Labels.Length} labels changed " +
                    $"and the first twelve {First(expected)}, got {Changed(actual)} and {First(actual)}{Reason(actual, share)}";
            }
        }

        return null;
    }

    private static string Reason(int[] actual, double share) => actual.Length != Labels.Length
        ? $": {actual.Length} labels came back for {Labels.Length}"
        : Mistake<Func<double, Random, int, int>>(
            wrong => actual.SequenceEqual(Each(wrong, share)),
            ((p, random, label) => random.NextDouble() > p ? Digit(random) : label, "the comparison is turned round: that share is kept, not redrawn"),
            ((p, random, label) => random.NextDouble() < p ? (int)(9 * random.NextDouble()) : label, "there are ten digits, and 9 is never drawn"),
            ((p, random, label) => random.NextDouble() < p ? (label + 1) % 10 : label, "the new label is no random one: draw it"),
            ((p, random, label) => random.NextDouble() < p ? random.Next(10) : label, "Next draws other digits than (int)(10 * random.NextDouble()), and so other labels than the published ones"),
            (Always, "a digit is drawn for each label, used or not: draw it only where the label is replaced"));

    private static int Always(double share, Random random, int label)
    {
        var (chance, digit) = (random.NextDouble(), Digit(random));
        return chance < share ? digit : label;
    }

    private static int[] Redraw(int[] labels, double share, Random random) =>
        [.. labels.Select(label => random.NextDouble() < share ? Digit(random) : label)];

    private static IEnumerable<int> Each(Func<double, Random, int, int> rule, double share)
    {
        var random = new PythonRandom(1);
        return Labels.Select(label => rule(share, random, label));
    }

    private static int Digit(Random random) => (int)(10 * random.NextDouble());

    private static int Changed(int[] labels) => labels.Zip(Labels).Count(pair => pair.First != pair.Second);

    private static string First(int[] labels) => string.Concat(labels.Take(12));
}
