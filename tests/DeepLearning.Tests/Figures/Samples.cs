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
    };

    private static Figure Slope(int slope) => Plot.Function(x => x * slope, 0, 1).Title($"slope {slope}").VerticalLine(slope / 2.0);

    private static double Bowl(double x, double y) => x * x + 4 * y * y;
}
