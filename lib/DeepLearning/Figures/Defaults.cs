namespace DeepLearning.Figures;

/// <summary>How the course's figures look unless they say otherwise: right on light and on dark pages.</summary>
internal static class Defaults
{
    /// <summary>Readable on white and on black. A page that knows its own colour replaces it.</summary>
    public const string Grey = "#808080";

    /// <summary>The fill of a band.</summary>
    public const string BandColor = "rgba(128,128,128,0.2)";

    private const string GridColor = "rgba(128,128,128,0.22)";
    private const string ZeroColor = "rgba(128,128,128,0.5)";
    private const string Transparent = "rgba(0,0,0,0)";

    /// <summary>The height of a figure in pixels.</summary>
    public const double Height = 400;

    /// <summary>The width that a colour bar with its numbers takes, in pixels.</summary>
    public const double ColorBarRoom = 72;

    private static readonly Axis Axis = new() { GridColor = GridColor, ZeroLineColor = ZeroColor, AutoMargin = true };
    private static readonly Axis SpaceAxis = new() { GridColor = Grey, ZeroLineColor = Grey };

    /// <summary>A figure as wide as the page, in colours that give way to those of a page with a template of its own.</summary>
    public static Layout Layout { get; } = new()
    {
        Height = Height,
        Template = new(new()
        {
            Title = new(null) { X = 0, XRef = "paper" },
            Font = new() { Color = Grey, Size = 13 },
            PaperColor = Transparent,
            PlotColor = Transparent,
            ColorWay = Palette.Colors,
            HoverMode = "closest",
            XAxis = Axis,
            YAxis = Axis with { Title = new(null) { Standoff = 12 } },
            Scene = new() { XAxis = SpaceAxis, YAxis = SpaceAxis, ZAxis = SpaceAxis },
            ModeBar = new() { BgColor = Transparent, Color = Grey, ActiveColor = Palette.Orange },
            SliderDefaults = new() { BgColor = BandColor, BorderColor = Grey, TickColor = Grey },
            UpdateMenuDefaults = new() { BgColor = BandColor, BorderColor = Grey },
        }),
    };

    /// <summary>A narrow colour bar.</summary>
    public static ColorBar ColorBar { get; } = new() { Thickness = 14, OutlineWidth = 0 };

    /// <summary>A straight line that marks a place.</summary>
    public static Line RuleLine(string? color) => new() { Color = color ?? Grey, Width = 1.5, Dash = color is null ? "dash" : "solid" };

    /// <summary>Dresses a trace as a path: in that colour or bright, each step a point, a circle at the start and a star at the end.</summary>
    public static Scatter AsPath(this Scatter path, string? color)
    {
        var count = path.X?.Count ?? 0;
        var small = count > 100 ? 3.0 : 6.0;
        return path with
        {
            Line = new() { Color = color ?? Palette.Sky, Width = 2 },
            Marker = new()
            {
                Color = Values.Of(Ends(count, "#ffffff", color ?? Palette.Sky, color ?? Palette.Orange)),
                Size = Values.Of(Ends(count, 11, small, 15)),
                Symbol = Values.Of(Ends(count, "circle", "circle", "star")),
                Opacity = 1,
                Line = new() { Color = "#20313d", Width = 1 },
            },
        };
    }

    private static IEnumerable<T> Ends<T>(int count, T first, T middle, T last) =>
        Enumerable.Range(0, count).Select(i => i == 0 ? first : i == count - 1 ? last : middle);
}
