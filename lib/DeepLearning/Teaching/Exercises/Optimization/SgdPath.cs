using MathNet.Numerics.LinearAlgebra;
using Attempt = System.Func<
    System.Func<MathNet.Numerics.LinearAlgebra.Vector<double>, int[], MathNet.Numerics.LinearAlgebra.Vector<double>>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    System.Func<int[]>,
    System.Func<int, double>,
    int,
    System.Collections.Generic.List<MathNet.Numerics.LinearAlgebra.Vector<double>>>;

namespace DeepLearning.Exercises;

/// <summary>Stochastic gradient descent: the whole loop, a batch and a learning rate for each step.</summary>
internal sealed class SgdPath : Exercise<Attempt>
{
    private const int Steps = 4;

    private static readonly Vector<double> Start = VectorAnswer.Of(3.5, 6.5);
    private static readonly int[][] Drawn = [[17, 21, 10, 19, 14], [18, 2, 16, 29, 14], [25, 24, 1, 27, 29], [0, 5, 9, 12, 22], [7, 8, 3, 6, 11]];

    /// <inheritdoc/>
    public override string Id => "sgd-path";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Gradient descent's loop needs two changes: the gradient is asked for a batch, and the rate for the step's number.",
        "path[^1] is where you are. nextBatch() gives another batch each time it is called, so call it once a step, inside of the loop.",
        "In step t: path.Add(path[^1] - rate(t) * gradient(path[^1], nextBatch())). The path begins with the start.",
    ];

    /// <inheritdoc/>
    protected override Attempt Reference => Walk;

    /// <inheritdoc/>
    protected override string? Check(Attempt attempt)
    {
        var drawn = 0;
        var start = Start.Clone();
        var actual = attempt((phi, batch) => GaborFit.Gradient(phi, batch), start, () => Drawn[drawn++ % Drawn.Length], Rate, Steps);
        if (!start.Equals(Start))
        {
            return "the start was changed: expected a path of new vectors, got the vector that was handed in, moved";
        }

        if (actual.Count != Steps + 1)
        {
            return $"for {Steps} steps expected {Steps + 1} points, got {actual.Count}: the path has the start and the point after each step";
        }

        if (ReferenceEquals(actual[1], actual[^1]))
        {
            return "expected a new vector for each point, got the same one again and again: add phi - step, which is a new vector, instead of changing phi";
        }

        var expected = Path((phi, t) => GaborFit.Gradient(phi, Drawn[t]), Rate);
        var mistakes = Mistakes().ToList();
        return Enumerable.Range(0, Steps + 1)
            .Select(t => VectorAnswer.Why($"point {t} of the path", actual[t], expected[t], mistakes.Select(mistake => (mistake.Path[t], mistake.Why))))
            .FirstOrDefault(why => why is not null);
    }

    private static double Rate(int step) => 0.8 / (1 + step);

    private static List<Vector<double>> Walk(
        Func<Vector<double>, int[], Vector<double>> gradient, Vector<double> start, Func<int[]> nextBatch, Func<int, double> rate, int steps)
    {
        List<Vector<double>> path = [start];
        for (var t = 0; t < steps; t++)
        {
            path.Add(path[^1] - rate(t) * gradient(path[^1], nextBatch()));
        }

        return path;
    }

    private static List<Vector<double>> Path(Func<Vector<double>, int, Vector<double>> gradient, Func<int, double> rate)
    {
        var step = 0;
        return Walk((phi, _) => gradient(phi, step++), Start, () => [], rate, Steps);
    }

    private static IEnumerable<(List<Vector<double>> Path, string Why)> Mistakes() =>
    [
        (Path((phi, t) => -GaborFit.Gradient(phi, Drawn[t]), Rate), "that goes uphill; subtract the gradient"),
        (Path((phi, _) => GaborFit.Gradient(phi, Drawn[0]), Rate), "every step sees the same batch; ask for a new one inside of the loop"),
        (Path((_, t) => GaborFit.Gradient(Start, Drawn[t]), Rate), "every step takes the gradient at the start; take it where the path has come to, path[^1]"),
        (Path((phi, t) => GaborFit.Gradient(phi, Drawn[t]), _ => Rate(0)), "every step has the first rate; step t has rate(t)"),
        (Path((phi, t) => GaborFit.Gradient(phi, Drawn[t]), t => Rate(t + 1)), "the rates come one step too early; the first step has rate(0)"),
        (Path((phi, t) => GaborFit.Gradient(phi, Drawn[t + 1]), Rate), "the first batch was drawn and not used"),
    ];
}
