namespace DeepLearning.Figures;

/// <summary>Lines and points (Plotly reference, "scatter").</summary>
public sealed record Scatter : Trace
{
    /// <summary>Positions along x.</summary>
    public Values? X { get; init; }

    /// <summary>Positions along y.</summary>
    public Values? Y { get; init; }

    /// <summary>The vertical axis: <c>y2</c> for the second panel's.</summary>
    public string? YAxis { get; init; }

    /// <summary>What hovering or the mode <c>text</c> says of each point.</summary>
    public Values? Text { get; init; }

    /// <summary><c>lines</c>, <c>markers</c>, <c>lines+markers</c>, <c>text</c>.</summary>
    public string? Mode { get; init; }

    /// <summary><c>skip</c> where hovering says nothing.</summary>
    public string? HoverInfo { get; init; }

    /// <summary>How the line is drawn.</summary>
    public Line? Line { get; init; }

    /// <summary>How the points are drawn.</summary>
    public Marker? Marker { get; init; }

    /// <summary>What is filled: <c>tozeroy</c>, <c>tonexty</c>.</summary>
    public string? Fill { get; init; }

    /// <summary>The fill's colour.</summary>
    public string? FillColor { get; init; }

    internal override string Describe() => Mode switch
    {
        "markers" => $"{Counted(Y, "point")}{Called}",
        "lines" => $"line{Called} of {Counted(Y, "point")}",
        _ => $"path{Called} of {Counted(Y, "point")}",
    };
}
