namespace DeepLearning.Figures;

/// <summary>A map of a function of two variables with lines of equal height (Plotly reference, "contour").</summary>
public sealed record Contour : Trace
{
    /// <summary>The columns' positions.</summary>
    public Values? X { get; init; }

    /// <summary>The rows' positions.</summary>
    public Values? Y { get; init; }

    /// <summary>The heights: a row for each y, a column for each x.</summary>
    public Grid? Z { get; init; }

    /// <summary>The colours, from the lowest to the highest.</summary>
    public ColorScale? ColorScale { get; init; }

    /// <summary>How the colour bar looks.</summary>
    public ColorBar? ColorBar { get; init; }

    /// <summary>Whether a colour bar is drawn.</summary>
    public bool? ShowScale { get; init; }

    /// <summary>Whether Plotly chooses the levels.</summary>
    public bool? AutoContour { get; init; }

    /// <summary>About how many levels.</summary>
    public int? NContours { get; init; }

    /// <summary>The levels, and whether they are filled.</summary>
    public Levels? Contours { get; init; }

    /// <summary>How the lines are drawn.</summary>
    public Line? Line { get; init; }

    internal override string Describe() => $"contour{Called} {Z}";
}
