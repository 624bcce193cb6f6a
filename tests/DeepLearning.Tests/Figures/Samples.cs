using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Figures;

/// <summary>One figure of each kind.</summary>
internal static class Samples
{
    public static IReadOnlyDictionary<string, Figure> All { get; } = new Dictionary<string, Figure>
    {
        ["line"] = Plot.Line([1, 2, 4], "one").Line([2, 1, 3], "two").Title("Two lines").XAxis("step").YAxis("loss"),
        ["points"] = Plot.Points([1, 2], [3, double.NaN], "data").EqualAspect().XAxis("x", 0, 2).YAxis("y", 0, 2),
        ["one"] = Plot.Points([(1, 2)], "start"),
        ["function"] = Plot.Function(Math.Cos, 0, 6).Band(1, 2, "band").VerticalLine(3, "here").HorizontalLine(0.5, "half").Annotate(2, 0, "zero"),
        ["logarithm"] = Plot.Line([1, 0.1, 0.01]).YAxis("loss", 1e-3, 1).Annotate(1, 0.1, "a tenth").LogY(),
        ["contour"] = Plot.Contour(Bowl, path: [(0.9, 0.9), (0.5, 0.4), (0.1, 0)]).EqualAspect(),
        ["histogram"] = Plot.Histogram([1, 2, 2, 3, 3, 3], bins: 3),
        ["bar"] = Plot.Bar(["SGD", "Adam"], [2, 1]),
        ["heatmap"] = Plot.Heatmap(Matrix<double>.Build.Dense(2, 3, (i, j) => i + j), ["up", "down"], ["a", "b", "c"]),
        ["surface"] = Plot.Surface(Bowl, (-1, 1), (-1, 1), points: 5).XAxis("φ₀").ZAxis("loss"),
        ["image"] = Plot.Image(Matrix<double>.Build.Dense(2, 3, (i, j) => (i + j) / 3.0)),
        ["frames"] = Plot.Frames(Enumerable.Range(0, 3).Select(i => ($"{i}", Slope(i))), "slope "),
        ["board"] = Board(),
        ["layers"] = Plot.Histogram(Normal(500, 0), bins: 30, name: "before").Histogram(Normal(500, 1), bins: 30, name: "after"),
        ["losses"] = Plot.Losses(("SGD", Enumerable.Range(0, 5000).Select(i => 1 / (1 + 0.01 * i))), ("Adam", [1, 0.5, double.NaN, 0.2])).LogY(),
        ["paths"] = Plot.Contour(Valley, Paths).EqualAspect(),
        ["race"] = Plot.Race(Valley, Paths),
        ["samples"] = Plot.Samples(Rings(3)),
        ["boundary"] = Plot.DecisionBoundary((x, y) => 4 * (x * x + y * y - 2.2), Rings(2)),
        ["regions"] = Plot.DecisionBoundary(Distances, Rings(3), points: 40),
        ["epochs"] = Plot.DecisionBoundary(Enumerable.Range(0, 3).Select(i => ($"{i}", Turned(i))), Rings(2), points: 30),
        ["embedding"] = Plot.Embedding(Rings(12).X, Rings(12).Labels, Rings(12).Classes, [.. Enumerable.Range(0, 360).Select(i => $"word {i}")]),
        ["confusion"] = Plot.ConfusionMatrix(Matrix<double>.Build.Dense(3, 3, (i, j) => i == j ? 900 - 50 * i : 3 + i * j), ["cat", "dog", "ship"]),
        ["attention"] = Plot.Attention(Causal(6), ["the", "cat", "sat", "on", "the", "mat"]),
        ["images"] = Plot.Images(Digits(1), 12),
        ["predictions"] = Plot.Images(Digits(3), 10, predictions: [.. Enumerable.Range(0, 40).Select(i => i % 4 == 0 ? 1 : i % 3)]),
        ["columns"] = Plot.Images(Matrix<double>.Build.Dense(64, 5, (i, j) => i % 8 / 7.0), 8, 8).Title("Five gradients"),
        ["filters"] = Plot.Filters(Matrix<double>.Build.Dense(16, 25, Wave), 5, 5),
        ["colour filters"] = Plot.Filters(Matrix<double>.Build.Dense(8, 75, Wave), 5, 5, channels: 3),
        ["channels"] = Plot.Filters(Matrix<double>.Build.Dense(4, 54, Wave), 3, 3, channels: 6),
        ["maps"] = Plot.FeatureMaps(Matrix<double>.Build.Dense(6, 196, (i, j) => Math.Max(0, Wave(i, j))), 14, 14),
    };

    /// <summary>(a·b + c)·(a + a), as micrograd's lecture draws it, and 120 neurons' worth of it.</summary>
    public static IReadOnlyDictionary<string, GraphFigure> Graphs { get; } = new Dictionary<string, GraphFigure>
    {
        ["expression"] = Draw(Expression()),
        ["neuron"] = Draw(Neuron(8)),
        ["large"] = Draw(Network(8, 6)),
    };

    internal sealed record Term(string Label, string Operation, double Data, params Term[] Operands);

    internal static GraphFigure Draw(Term term) => Plot.Graph(term, value => value.Operands, value => new(value.Label, value.Operation, value.Data, 1));

    private static Term Expression()
    {
        Term a = new("a", "", 2), b = new("b", "", -3), c = new("c", "", 10);
        var e = new Term("e", "*", -6, a, b);
        return new("L", "*", 16, new Term("d", "+", 4, e, c), new Term("f", "+", 4, a, a));
    }

    private static Term Neuron(int inputs)
    {
        var sum = new Term("b", "", 0.5);
        for (var i = 0; i < inputs; i++)
        {
            sum = new("", "+", 1, sum, new Term("", "*", 0.1 * i, new Term($"x{i}", "", i), new Term($"w{i}", "", 1e-5 * i)));
        }

        return new("out", "tanh", 0.9, sum);
    }

    private static Term Network(int width, int depth)
    {
        var layer = Enumerable.Range(0, width).Select(i => new Term($"x{i}", "", i)).ToArray();
        for (var d = 0; d < depth; d++)
        {
            layer = [.. layer.Select((_, i) => new Term("", "ReLU", i, new Term("", "+", i, layer[i], layer[(i + 1) % width], layer[(i + 3) % width])))];
        }

        return new("loss", "sum", 1, layer);
    }

    private static Figure Board()
    {
        using var board = new TrainingBoard("epoch");
        for (var i = 0; i < 40; i++)
        {
            board.Add(i, loss: Math.Exp(-i / 10.0), accuracy: 1 - Math.Exp(-i / 10.0), validationLoss: 0.1 + Math.Exp(-i / 12.0));
            board.Add(i, "gradient norm", 1 + Math.Sin(i));
        }

        return board.Figure;
    }

    private static IEnumerable<(string, IEnumerable<Vector<double>>)> Paths =>
    [
        ("SGD", Enumerable.Range(0, 60).Select(i => Vector(-1.5 + 0.04 * i, Math.Cos(i) / (1 + 0.1 * i)))),
        ("Adam", Enumerable.Range(0, 30).Select(i => Vector(-1.5 + 0.09 * i, 1 - 0.03 * i))),
    ];

    private static double Valley(Vector<double> phi) => 0.2 * Math.Pow(phi[0] - 1, 2) + 2 * phi[1] * phi[1];

    private static Vector<double> Vector(params double[] values) => Vector<double>.Build.DenseOfArray(values);

    private static IEnumerable<double> Normal(int count, int seed)
    {
        var random = new Xoshiro(seed + 1, 0);
        return Enumerable.Range(0, count).Select(_ => seed + Enumerable.Range(0, 12).Sum(_ => random.NextDouble()) - 6).ToList();
    }

    internal static global::DeepLearning.Samples Rings(int classes)
    {
        var random = new Xoshiro(1, 0);
        var n = 30 * classes;
        var labels = Enumerable.Range(0, n).Select(i => i % classes).ToArray();
        var angles = labels.Select(_ => 2 * Math.PI * random.NextDouble()).ToArray();
        var radii = labels.Select(label => 1 + label + 0.3 * random.NextDouble()).ToArray();
        return new(Matrix<double>.Build.Dense(2, n, (row, i) => radii[i] * (row == 0 ? Math.Cos(angles[i]) : Math.Sin(angles[i]))), labels,
            [.. Enumerable.Range(0, classes).Select(k => $"ring {k}")]);
    }

    private static Matrix<double> Distances(Matrix<double> x) =>
        Matrix<double>.Build.Dense(3, x.ColumnCount, (k, i) => -5 * Math.Abs(x.Column(i).L2Norm() - 1.15 - k));

    private static Func<Matrix<double>, Matrix<double>> Turned(int step) =>
        x => Matrix<double>.Build.Dense(1, x.ColumnCount, (_, i) => Math.Cos(step) * x[0, i] + Math.Sin(step) * x[1, i]);

    private static Matrix<double> Causal(int n) => Matrix<double>.Build.Dense(n, n, (i, j) => j > i ? 0 : (1 + (i * j) % 3.0) / (i + 1) / 3);

    private static double Wave(int i, int j) => Math.Sin(0.7 * j + i) * (1 + i) / 16;

    internal static Images Digits(int channels)
    {
        var pixels = new byte[40 * channels * 784];
        for (var i = 0; i < pixels.Length; i++)
        {
            var (picture, row, column) = (i / (channels * 784), i % 784 / 28, i % 28);
            var distance = Math.Abs(Math.Sqrt(Math.Pow(row - 14, 2) + Math.Pow(column - 14, 2)) - 4 - picture % 3 * 3);
            pixels[i] = (byte)(distance < 1.5 ? 255 - 60 * (i / 784 % channels) : 0);
        }

        return new(pixels, [.. Enumerable.Range(0, 40).Select(i => (byte)(i % 3))], ["small", "middle", "large"], channels, 28, 28);
    }

    private static Figure Slope(int slope) => Plot.Function(x => x * slope, 0, 1).Title($"slope {slope}").VerticalLine(slope / 2.0);

    private static double Bowl(double x, double y) => x * x + 4 * y * y;
}
