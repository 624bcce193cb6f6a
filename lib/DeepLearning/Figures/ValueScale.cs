using DeepLearning.Display;

namespace DeepLearning.Figures;

/// <summary>Which value has which colour, in pictures whose pixels are coloured here and not by Plotly.</summary>
/// <param name="Colors">The colours.</param>
/// <param name="Low">The value of the first colour.</param>
/// <param name="High">The value of the last colour; where it is no larger, everything has the middle colour.</param>
/// <param name="What">What the values are.</param>
internal sealed record ValueScale(ColorScale Colors, double Low, double High, string What)
{
    /// <summary>The scale in words.</summary>
    public string Words => $"{What}s from {Text.Number(Low)} to {Text.Number(High)}";

    /// <summary>The colour of a value; none for what is no number.</summary>
    public (byte Red, byte Green, byte Blue)? Color(double value) =>
        double.IsNaN(value) ? null : Colors.At(High > Low ? (value - Low) / (High - Low) : 0.5);

    /// <summary>Adds the colour bar to a figure of pictures.</summary>
    public Figure Explain(Figure figure) => figure with
    {
        Traces = [.. figure.Traces.Select(trace => trace is Scatter points ? points with { Marker = Bar(points) } : trace)],
        Layout = figure.Layout with { Width = figure.Layout.Width + Defaults.ColorBarRoom },
    };

    private Marker Bar(Scatter points) => (points.Marker ?? new()) with
    {
        Color = Values.Of(Enumerable.Repeat(Low, points.X!.Count)),
        CMin = Low,
        CMax = High > Low ? High : Low + 1,
        ColorScale = Colors,
        ColorBar = Defaults.ColorBar with { Title = What },
        ShowScale = true,
    };
}
