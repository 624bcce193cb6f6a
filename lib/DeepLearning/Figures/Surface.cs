namespace DeepLearning.Figures;

/// <summary>A function of two variables in space (Plotly reference, "surface").</summary>
public sealed record Surface : Trace
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

    internal override string Describe() => $"surface{Called} {Z}";
}
