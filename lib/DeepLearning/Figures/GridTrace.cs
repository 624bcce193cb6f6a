namespace DeepLearning.Figures;

/// <summary>A trace of values over a grid, shown by colours: what contours, heatmaps and surfaces have in common.</summary>
public abstract record GridTrace : Trace
{
    /// <summary>The columns' positions; of a heatmap also their names.</summary>
    public Values? X { get; init; }

    /// <summary>The rows' positions; of a heatmap also their names.</summary>
    public Values? Y { get; init; }

    /// <summary>The values: a row for each y, a column for each x.</summary>
    public Grid? Z { get; init; }

    /// <summary>The colours, from the lowest to the highest.</summary>
    public ColorScale? ColorScale { get; init; }

    /// <summary>How the colour bar looks.</summary>
    public ColorBar? ColorBar { get; init; }

    /// <summary>Whether a colour bar is drawn.</summary>
    public bool? ShowScale { get; init; }
}
