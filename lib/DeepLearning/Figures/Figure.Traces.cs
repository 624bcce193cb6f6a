using DeepLearning.Figures;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

public sealed partial record Figure
{
    /// <summary>Adds any trace.</summary>
    public Figure Add(Trace trace) => this with { Traces = [.. Traces, trace] };

    /// <summary>Adds a line through points.</summary>
    /// <param name="x">Positions along x.</param>
    /// <param name="y">Positions along y, as many.</param>
    /// <param name="name">What the legend calls it.</param>
    /// <exception cref="ArgumentException">There are more of the one than of the other.</exception>
    public Figure Line(IEnumerable<double> x, IEnumerable<double> y, string? name = null) => Scatter(x, y, "lines", name);

    /// <summary>Adds a line through points.</summary>
    public Figure Line(IEnumerable<(double X, double Y)> points, string? name = null) => Scatter(points, "lines", name);

    /// <summary>Adds a line through values at x = 0, 1, 2, …</summary>
    public Figure Line(IEnumerable<double> y, string? name = null) => Scatter(Numbered(y), "lines", name);

    /// <summary>Adds points.</summary>
    /// <inheritdoc cref="Line(IEnumerable{double}, IEnumerable{double}, string?)"/>
    public Figure Points(IEnumerable<double> x, IEnumerable<double> y, string? name = null) => Scatter(x, y, "markers", name);

    /// <summary>Adds points.</summary>
    public Figure Points(IEnumerable<(double X, double Y)> points, string? name = null) => Scatter(points, "markers", name);

    /// <summary>Adds points at x = 0, 1, 2, …</summary>
    public Figure Points(IEnumerable<double> y, string? name = null) => Scatter(Numbered(y), "markers", name);

    /// <summary>Adds the graph of a function.</summary>
    /// <param name="function">The function.</param>
    /// <param name="from">The left end.</param>
    /// <param name="to">The right end.</param>
    /// <param name="points">At how many places, evenly spaced and both ends included, it is evaluated.</param>
    /// <param name="name">What the legend calls it.</param>
    public Figure Function(Func<double, double> function, double from, double to, int points = 200, string? name = null)
    {
        var x = Spaced.Evenly(from, to, points);
        return Scatter(x, x.Select(function), "lines", name);
    }

    /// <summary>Adds a histogram in front of those that are there, with the same bins; all of them become half transparent.</summary>
    /// <inheritdoc cref="Plot.Histogram"/>
    public Figure Histogram(IEnumerable<double> values, int? bins = null, string? name = null)
    {
        var most = bins ?? Traces.OfType<Histogram>().FirstOrDefault()?.NBinsX;
        var added = Add(DeepLearning.Figures.Histogram.Of(values, most, name));
        var first = added.Traces.First(trace => trace is Histogram);
        return added with
        {
            Traces = [.. added.Traces.Select(trace => trace is Histogram layer
                ? layer with { Opacity = 0.6, BinGroup = "layers", NBinsX = trace == first ? most : null }
                : trace)],
            Layout = added.Layout with { BarMode = "overlay" },
        };
    }

    /// <summary>Says what the colours of a map or a surface stand for.</summary>
    /// <param name="title">What is measured, and its unit.</param>
    public Figure ColorBar(string title)
    {
        var bar = Defaults.ColorBar with { Title = title };
        return this with { Traces = [.. Traces.Select(trace => trace switch
        {
            GridTrace map => map with { ColorBar = bar },
            Scatter { Marker: { ShowScale: true } marker } points => points with { Marker = marker with { ColorBar = bar } },
            _ => trace,
        })] };
    }

    /// <summary>Adds a path of steps: a line with a point at each, a circle at the start and a star at the end.</summary>
    /// <param name="points">The points in their order.</param>
    /// <param name="name">What the legend calls it.</param>
    /// <param name="color">A CSS colour, or none for one that is bright on a map.</param>
    public Figure Path(IEnumerable<(double X, double Y)> points, string? name = null, string? color = null)
    {
        var (x, y) = Columns(points);
        return Add(new Scatter
        {
            X = x,
            Y = y,
            Mode = "lines+markers",
            Name = name,
            HoverTemplate = "step %{pointNumber}<br>(%{x:.4g}, %{y:.4g})<extra></extra>",
        }.AsPath(color));
    }

    /// <summary>Adds a path of steps through vectors of two components.</summary>
    /// <inheritdoc cref="Path(IEnumerable{ValueTuple{double, double}}, string?, string?)"/>
    public Figure Path(IEnumerable<Vector<double>> points, string? name = null, string? color = null) => Path(points.Select(Pair), name, color);

    internal static (double X, double Y) Pair(Vector<double> point) => point.Count == 2
        ? (point[0], point[1])
        : throw new ArgumentException($"A path is drawn through points of two components; this one has {point.Count}.");

    private static IEnumerable<(double X, double Y)> Numbered(IEnumerable<double> y) => y.Select((value, index) => ((double)index, value));

    private static (double[] X, double[] Y) Columns(IEnumerable<(double X, double Y)> points)
    {
        var list = points.ToList();
        return ([.. list.Select(point => point.X)], [.. list.Select(point => point.Y)]);
    }

    private Figure Scatter(IEnumerable<(double X, double Y)> points, string mode, string? name)
    {
        var (x, y) = Columns(points);
        return Scatter(x, y, mode, name);
    }

    private Figure Scatter(IEnumerable<double> x, IEnumerable<double> y, string mode, string? name)
    {
        var (columnX, columnY) = (Values.Of(x), Values.Of(y));
        return columnX.Count == columnY.Count
            ? Add(new Scatter { X = columnX, Y = columnY, Mode = mode, Name = name })
            : throw new ArgumentException($"There are {columnX.Count} x and {columnY.Count} y; each point needs both.");
    }
}
