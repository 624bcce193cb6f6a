namespace DeepLearning.Figures;

/// <summary>How points and bars are drawn. A list gives each point its own.</summary>
public sealed record Marker
{
    /// <summary>CSS colours, or numbers that <see cref="ColorScale"/> colours.</summary>
    public Values? Color { get; init; }

    /// <summary>Diameters in pixels.</summary>
    public Values? Size { get; init; }

    /// <summary>Plotly's symbol names: <c>circle</c>, <c>circle-open</c>, <c>star</c>, <c>x</c>.</summary>
    public Values? Symbol { get; init; }

    /// <summary>From 0 (not seen) to 1.</summary>
    public double? Opacity { get; init; }

    /// <summary>The outline.</summary>
    public Line? Line { get; init; }

    /// <summary>The number of the first colour.</summary>
    public double? CMin { get; init; }

    /// <summary>The number of the last colour.</summary>
    public double? CMax { get; init; }

    /// <summary>How the colour bar looks.</summary>
    public ColorBar? ColorBar { get; init; }

    /// <summary>Whether a colour bar is drawn.</summary>
    public bool? ShowScale { get; init; }

    /// <summary>The colours for numbers in <see cref="Color"/>.</summary>
    public ColorScale? ColorScale { get; init; }
}
