namespace DeepLearning.Figures;

/// <summary>A coloured grid (Plotly reference, "heatmap").</summary>
public sealed record Heatmap : Trace
{
    /// <summary>The columns' positions or names.</summary>
    public Values? X { get; init; }

    /// <summary>The rows' positions or names.</summary>
    public Values? Y { get; init; }

    /// <summary>The values: a row for each y, a column for each x.</summary>
    public Grid? Z { get; init; }

    /// <summary>The colours, from the lowest to the highest.</summary>
    public ColorScale? ColorScale { get; init; }

    /// <summary>How the colour bar looks.</summary>
    public ColorBar? ColorBar { get; init; }

    /// <summary>Whether a colour bar is drawn.</summary>
    public bool? ShowScale { get; init; }

    /// <summary>The value of the first colour.</summary>
    public double? ZMin { get; init; }

    /// <summary>The value of the middle colour.</summary>
    public double? ZMid { get; init; }

    /// <summary>The value of the last colour.</summary>
    public double? ZMax { get; init; }

    internal override string Describe() => $"heatmap{Called} {Z}";
}
