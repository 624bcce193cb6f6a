namespace DeepLearning.Figures;

/// <summary>A map of a function of two variables with lines of equal height (Plotly reference, "contour").</summary>
public sealed record Contour : GridTrace
{
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
