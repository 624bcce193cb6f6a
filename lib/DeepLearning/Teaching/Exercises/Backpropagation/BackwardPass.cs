using DeepLearning.Display;

namespace DeepLearning.Exercises;

/// <summary>Micrograd: gradients from a graph's edges, which come in the order in which they are to be walked.</summary>
internal sealed class BackwardPass : Exercise<Func<int, (int, int, double)[], double[]>>
{
    private const double Tolerance = 1e-9;

    private static readonly (string Name, int Count, (int, int, double)[] Edges)[] Graphs =
    [
        ("b = 2a", 2, [(0, 1, 2)]),
        ("a chain", 4, [(0, 1, 3), (1, 2, -2), (2, 3, 0.5)]),
        ("b = a · a at a = 3", 2, [(0, 1, 3), (0, 1, 3)]),
        ("f = (ab)(a + b)", 5, [(0, 1, 1), (0, 2, -6), (1, 3, 3), (1, 4, -2), (2, 3, 1), (2, 4, 1)]),
    ];

    /// <inheritdoc/>
    public override string Id => "backward-pass";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Begin with an array of zeros, one for each node. The result's derivative by itself is 1: where does that go?",
        "Walk the edges in the order in which they come. Each hands the gradient of its result, times its slope, to its operand.",
        "gradient[0] = 1, then for each edge: gradient[operand] += slope * gradient[result]. The + in += is the whole point.",
    ];

    /// <inheritdoc/>
    protected override Func<int, (int, int, double)[], double[]> Reference =>
        (count, edges) => Walk(count, edges, (old, handed) => old + handed);

    /// <inheritdoc/>
    protected override string? Check(Func<int, (int, int, double)[], double[]> attempt)
    {
        foreach (var (name, count, edges) in Graphs)
        {
            var (actual, expected) = (attempt(count, [.. edges]), Reference(count, edges));
            if (!IsClose(actual, expected))
            {
                return $"for {name} expected the gradients {Text.Numbers(expected)} ± {Tolerance:0e+0}, " +
                    $"got {Text.Numbers(actual)}{Reason(actual, count, edges)}";
            }
        }

        return null;
    }

    private static double[] Walk(int count, IEnumerable<(int Result, int Operand, double Slope)> edges, Func<double, double, double> take, double seed = 1)
    {
        var gradient = new double[count];
        gradient[0] = seed;
        foreach (var (result, operand, slope) in edges)
        {
            gradient[operand] = take(gradient[operand], slope * gradient[result]);
        }

        return gradient;
    }

    private static bool IsClose(double[] actual, double[] expected) =>
        actual.Length == expected.Length && actual.Zip(expected).All(pair => Math.Abs(pair.First - pair.Second) <= Tolerance);

    private static string Reason(double[] actual, int count, (int Result, int Operand, double Slope)[] edges) => actual.Length != count
        ? $": {actual.Length} gradients, expected one for each of {count} nodes"
        : Mistake(
            value => IsClose(actual, value),
            (new double[count], "nothing started it: the gradient of node 0, the result, is 1"),
            (Walk(count, edges, (_, handed) => handed), "a node that is used twice kept only what came last: add with +="),
            (Walk(count, edges.Reverse(), (old, handed) => old + handed), "the edges were walked from the last to the first: they come in the right order already"),
            (Walk(count, edges.Select(edge => edge with { Slope = 1 }), (old, handed) => old + handed), "the slopes are left out"),
            (Slopes(count, edges), "those are the slopes alone: multiply each by the gradient of its result"));

    private static double[] Slopes(int count, (int Result, int Operand, double Slope)[] edges)
    {
        var gradient = new double[count];
        gradient[0] = 1;
        Array.ForEach(edges, edge => gradient[edge.Operand] += edge.Slope);
        return gradient;
    }
}
