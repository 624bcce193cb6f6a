using DeepLearning.Figures;

namespace DeepLearning;

public sealed partial record Figure
{
    /// <summary>Gives the figure a title.</summary>
    public Figure Title(string text) => this with { Layout = Layout with { Title = text } };

    /// <summary>Names the horizontal axis (of a surface: the first), and sets its ends where both are given.</summary>
    /// <param name="title">What is measured, and its unit.</param>
    /// <param name="from">The left end.</param>
    /// <param name="to">The right end.</param>
    public Figure XAxis(string title, double? from = null, double? to = null) =>
        this with { Layout = Layout.Scene is { } scene
            ? Layout with { Scene = scene with { XAxis = Named(scene.XAxis, title, from, to) } }
            : Layout with { XAxis = Named(Layout.XAxis, title, from, to) } };

    /// <summary>Names the vertical axis (of a surface: the second), and sets its ends where both are given.</summary>
    /// <param name="title">What is measured, and its unit.</param>
    /// <param name="from">The lower end.</param>
    /// <param name="to">The upper end.</param>
    public Figure YAxis(string title, double? from = null, double? to = null) =>
        this with { Layout = Layout.Scene is { } scene
            ? Layout with { Scene = scene with { YAxis = Named(scene.YAxis, title, from, to) } }
            : Layout with { YAxis = Named(Layout.YAxis, title, from, to) } };

    /// <summary>Names the upright axis of a surface.</summary>
    public Figure ZAxis(string title) =>
        this with { Layout = Layout with { Scene = (Layout.Scene ?? new()) with { ZAxis = Named(Layout.Scene?.ZAxis, title, null, null) } } };

    /// <summary>Shades a vertical band, below everything else.</summary>
    /// <param name="from">The left end.</param>
    /// <param name="to">The right end.</param>
    /// <param name="label">A word in the band.</param>
    public Figure Band(double from, double to, string? label = null) => Add(new Shape
    {
        Type = "rect",
        XRef = "x",
        YRef = "paper",
        X0 = from,
        X1 = to,
        Y0 = 0,
        Y1 = 1,
        FillColor = Defaults.BandColor,
        Line = new() { Width = 0 },
        Layer = "below",
        Label = label is null ? null : new() { Text = label, TextPosition = "top left" },
    });

    /// <summary>Draws a vertical line over the whole height.</summary>
    /// <param name="x">Where.</param>
    /// <param name="label">A word at its upper end.</param>
    /// <param name="color">A CSS colour, or none for a quiet grey.</param>
    public Figure VerticalLine(double x, string? label = null, string? color = null) => Rule(
        new() { XRef = "x", YRef = "paper", X0 = x, X1 = x, Y0 = 0, Y1 = 1 },
        new() { Text = label, TextAngle = 0, XAnchor = "left", YAnchor = "top" },
        color);

    /// <summary>Draws a horizontal line over the whole width.</summary>
    /// <param name="y">Where.</param>
    /// <param name="label">A word at its right end.</param>
    /// <param name="color">A CSS colour, or none for a quiet grey.</param>
    public Figure HorizontalLine(double y, string? label = null, string? color = null) => Rule(
        new() { XRef = "paper", YRef = "y", X0 = 0, X1 = 1, Y0 = y, Y1 = y },
        new() { Text = label, XAnchor = "right", YAnchor = "bottom" },
        color);

    /// <summary>Writes a word with a small arrow to a place.</summary>
    /// <param name="x">Where, along x.</param>
    /// <param name="y">Where, along y.</param>
    /// <param name="text">The word.</param>
    public Figure Annotate(double x, double y, string text)
    {
        var annotation = new Annotation { X = x, Y = y, Text = text, ShowArrow = true, ArrowColor = Defaults.Grey, ArrowWidth = 1, AX = 24, AY = -28 };
        return this with { Layout = Layout with { Annotations = [.. Layout.Annotations ?? [], Placed(annotation)] } };
    }

    /// <summary>Makes a unit of y as long as a unit of x.</summary>
    public Figure EqualAspect() => this with
    {
        Layout = Layout with
        {
            XAxis = (Layout.XAxis ?? new()) with { Constrain = "domain" },
            YAxis = (Layout.YAxis ?? new()) with { ScaleAnchor = "x", Constrain = "domain" },
        },
    };

    /// <summary>Sets the size in pixels; without a width the figure is as wide as the page.</summary>
    public Figure Size(double? width = null, double? height = null) =>
        this with { Layout = Layout with { Width = width ?? Layout.Width, Height = height ?? Layout.Height } };

    /// <summary>Says in words what a reader hears who does not see the figure.</summary>
    public Figure Alt(string text) => this with { Description = text };

    private Figure Rule(Shape place, ShapeLabel label, string? color) => Add(place with
    {
        Type = "line",
        Line = Defaults.RuleLine(color),
        Label = label.Text is null ? null : label with { TextPosition = "end", Padding = 4 },
    });

    private Figure Add(Shape shape) => this with { Layout = Layout with { Shapes = [.. Layout.Shapes ?? [], shape] } };

    private static Axis Named(Axis? axis, string title, double? from, double? to)
    {
        var range = from is { } low && to is { } high ? Values.Of([low, high]) : null;
        var ends = IsLogarithmic(axis) ? Logarithmic(range) : range;
        return (axis ?? new()) with { Title = title, Range = ends ?? axis?.Range };
    }
}
