using DeepLearning.Figures;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

public static partial class Plot
{
    /// <summary>A map of a function of two variables, dark where it is low, with lines of equal height.</summary>
    /// <param name="function">The function.</param>
    /// <param name="x">Both ends of x, or none for what the path needs, or −1 to 1.</param>
    /// <param name="y">Both ends of y, or none for what the path needs, or −1 to 1.</param>
    /// <param name="path">Points to draw on top in their order, or none.</param>
    /// <param name="points">At how many places along each axis the function is evaluated.</param>
    public static Figure Contour(
        Func<double, double, double> function,
        (double From, double To)? x = null,
        (double From, double To)? y = null,
        IEnumerable<(double X, double Y)>? path = null,
        int points = 100)
    {
        var steps = path?.ToList();
        var columns = Ends(x, steps?.Select(point => point.X), points);
        var rows = Ends(y, steps?.Select(point => point.Y), points);
        var map = Axes("φ₀", "φ₁").Add(Map(Grid.Of(function, columns, rows), columns, rows));
        return steps is null ? map : map.Path(steps);
    }

    /// <summary>A map of a function of two variables with a path of vectors on top.</summary>
    /// <inheritdoc
    /// cref="Contour(Func{double, double, double}, ValueTuple{double, double}?, ValueTuple{double, double}?, IEnumerable{ValueTuple{double, double}}?, int)"/>
    public static Figure Contour(
        Func<double, double, double> function,
        IEnumerable<Vector<double>> path,
        (double From, double To)? x = null,
        (double From, double To)? y = null,
        int points = 100) =>
        Contour(function, x, y, path.Select(Figure.Pair), points);

    /// <summary>A map of a function of a vector of two components, dark where it is low.</summary>
    /// <inheritdoc
    /// cref="Contour(Func{double, double, double}, ValueTuple{double, double}?, ValueTuple{double, double}?, IEnumerable{ValueTuple{double, double}}?, int)"/>
    public static Figure Contour(
        Func<Vector<double>, double> function,
        (double From, double To)? x = null,
        (double From, double To)? y = null,
        IEnumerable<Vector<double>>? path = null,
        int points = 100) =>
        Contour(OfPair(function), x, y, path?.Select(Figure.Pair), points);

    /// <summary>A map of heights that are known already.</summary>
    /// <param name="heights">A row for each y, a column for each x.</param>
    /// <param name="x">The columns' positions.</param>
    /// <param name="y">The rows' positions.</param>
    public static Figure Contour(Matrix<double> heights, IEnumerable<double> x, IEnumerable<double> y) =>
        Axes("φ₀", "φ₁").Add(Map(Grid.Of(heights), [.. x], [.. y]));

    /// <summary>A function of two variables in space.</summary>
    /// <param name="function">The function.</param>
    /// <param name="x">Both ends of x.</param>
    /// <param name="y">Both ends of y.</param>
    /// <param name="points">At how many places along each axis the function is evaluated.</param>
    public static Figure Surface(
        Func<double, double, double> function, (double From, double To) x, (double From, double To) y, int points = 60)
    {
        var (columns, rows) = (Spaced.Evenly(x.From, x.To, points), Spaced.Evenly(y.From, y.To, points));
        var figure = new Figure().Add(new Surface
        {
            X = columns,
            Y = rows,
            Z = Grid.Of(function, columns, rows),
            ColorScale = ColorScale.Copper,
            ColorBar = Defaults.ColorBar,
        });
        var scene = new Scene { XAxis = new() { Title = "φ₀" }, YAxis = new() { Title = "φ₁" }, ZAxis = new() { Title = "loss" } };
        return figure with { Layout = figure.Layout with { Scene = scene, Height = 480 } };
    }

    /// <summary>A function of a vector of two components in space.</summary>
    /// <inheritdoc cref="Surface(Func{double, double, double}, ValueTuple{double, double}, ValueTuple{double, double}, int)"/>
    public static Figure Surface(
        Func<Vector<double>, double> function, (double From, double To) x, (double From, double To) y, int points = 60) =>
        Surface(OfPair(function), x, y, points);

    private static Contour Map(Grid heights, double[] x, double[] y) => heights.Columns == x.Length && heights.Rows == y.Length
        ? new()
        {
            X = x,
            Y = y,
            Z = heights,
            ColorScale = ColorScale.Copper,
            ColorBar = Defaults.ColorBar,
            NContours = 30,
            Contours = new() { Coloring = "heatmap" },
            Line = new() { Color = "rgba(160,160,160,0.6)", Width = 0.5 },
            HoverTemplate = "(%{x:.4g}, %{y:.4g}): %{z:.4g}<extra></extra>",
        }
        : throw new ArgumentException($"There are {heights} heights (x × y), but {x.Length} x and {y.Length} y.");

    private static Func<double, double, double> OfPair(Func<Vector<double>, double> function) =>
        (x, y) => function(Vector<double>.Build.DenseOfArray([x, y]));

    private static double[] Ends((double From, double To)? given, IEnumerable<double>? path, int points)
    {
        var (from, to) = given ?? (path is null ? (-1, 1) : Extent.Of(path, margin: 0.2));
        return Spaced.Evenly(from, to, points);
    }
}
