using DeepLearning.Figures;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>
/// The front door to figures: <c>Plot.Function(Math.Sin, 0, 6).Title("sine").XAxis("x, radians")</c>.
/// Each method makes a <see cref="Figure"/>, to which its own methods add.
/// </summary>
public static partial class Plot
{
    /// <summary>A line through points.</summary>
    /// <inheritdoc cref="Figure.Line(IEnumerable{double}, IEnumerable{double}, string?)"/>
    public static Figure Line(IEnumerable<double> x, IEnumerable<double> y, string? name = null) => Axes("x", "y").Line(x, y, name);

    /// <summary>A line through points.</summary>
    public static Figure Line(IEnumerable<(double X, double Y)> points, string? name = null) => Axes("x", "y").Line(points, name);

    /// <summary>A line through values at x = 0, 1, 2, …</summary>
    public static Figure Line(IEnumerable<double> y, string? name = null) => Axes("step", "value").Line(y, name);

    /// <summary>Points.</summary>
    /// <inheritdoc cref="Figure.Line(IEnumerable{double}, IEnumerable{double}, string?)"/>
    public static Figure Points(IEnumerable<double> x, IEnumerable<double> y, string? name = null) => Axes("x", "y").Points(x, y, name);

    /// <summary>Points.</summary>
    public static Figure Points(IEnumerable<(double X, double Y)> points, string? name = null) => Axes("x", "y").Points(points, name);

    /// <summary>Points at x = 0, 1, 2, …</summary>
    public static Figure Points(IEnumerable<double> y, string? name = null) => Axes("step", "value").Points(y, name);

    /// <summary>The graph of a function.</summary>
    /// <inheritdoc cref="Figure.Function"/>
    public static Figure Function(Func<double, double> function, double from, double to, int points = 200, string? name = null) =>
        Axes("x", "y").Function(function, from, to, points, name);

    /// <summary>How often values fall into bins.</summary>
    /// <param name="values">The values.</param>
    /// <param name="bins">The largest number of bins, or none to let Plotly choose.</param>
    /// <param name="name">What the legend calls it.</param>
    public static Figure Histogram(IEnumerable<double> values, int? bins = null, string? name = null)
    {
        var figure = Axes("value", "count").Add(DeepLearning.Figures.Histogram.Of(values, bins, name));
        return figure with { Layout = figure.Layout with { BarGap = 0.05 } };
    }

    /// <summary>A bar for each category.</summary>
    /// <param name="categories">The bars' names.</param>
    /// <param name="heights">The bars' heights, as many.</param>
    /// <param name="name">What the legend calls them.</param>
    /// <exception cref="ArgumentException">There are more of the one than of the other.</exception>
    public static Figure Bar(IEnumerable<string> categories, IEnumerable<double> heights, string? name = null)
    {
        var y = Values.Of(heights);
        var figure = new Figure().YAxis("value").Add(new Bar { X = NamesOf(y.Count, "bars", categories), Y = y, Name = name });
        return figure with { Layout = figure.Layout with { XAxis = new() { Type = "category" } } };
    }

    /// <summary>A coloured grid, the matrix's first row on top.</summary>
    /// <param name="matrix">The values.</param>
    /// <param name="rows">The rows' names, or none for their numbers.</param>
    /// <param name="columns">The columns' names, or none for their numbers.</param>
    /// <exception cref="ArgumentException">There are more or fewer names than rows or columns.</exception>
    public static Figure Heatmap(Matrix<double> matrix, IEnumerable<string>? rows = null, IEnumerable<string>? columns = null)
    {
        var figure = Axes("column", "row").Add(new Heatmap
        {
            Z = Grid.Of(matrix),
            X = columns is null ? null : NamesOf(matrix.ColumnCount, "columns", columns),
            Y = rows is null ? null : NamesOf(matrix.RowCount, "rows", rows),
            ColorScale = ColorScale.Copper,
            ColorBar = Defaults.ColorBar,
        });
        return figure with { Layout = figure.Layout with { YAxis = figure.Layout.YAxis! with { AutoRange = "reversed" } } };
    }

    /// <summary>A picture in grey, the matrix's first row on top.</summary>
    /// <param name="grey">From 0 (black) to 1 (white); values beyond are cut off.</param>
    public static Figure Image(Matrix<double> grey) => Image(grey, grey, grey);

    /// <summary>A picture in colour, the first row on top.</summary>
    /// <param name="red">From 0 to 1; values beyond are cut off.</param>
    /// <param name="green">The same for green.</param>
    /// <param name="blue">The same for blue.</param>
    /// <exception cref="ArgumentException">The shapes differ.</exception>
    public static Figure Image(Matrix<double> red, Matrix<double> green, Matrix<double> blue)
    {
        var hidden = new Axis { Visible = false };
        return new Figure { Layout = Defaults.Layout with { XAxis = hidden, YAxis = hidden } }.Add(Raster.Of(red, green, blue).ToImage());
    }

    private static Values NamesOf(int count, string what, IEnumerable<string> names)
    {
        var words = Literal.Of(names);
        return words.Count == count ? words : throw new ArgumentException($"There are {count} {what} and {words.Count} names; each needs its own.");
    }

    private static Figure Axes(string x, string y) => new Figure().XAxis(x).YAxis(y);
}
