namespace DeepLearning.Figures;

/// <summary>A slider through the frames (Plotly reference, "layout.sliders").</summary>
public sealed record Slider
{
    /// <summary>The step that is shown first.</summary>
    public int? Active { get; init; }

    /// <summary>The steps.</summary>
    public IReadOnlyList<Control>? Steps { get; init; }

    /// <summary>What stands above the slider.</summary>
    public CurrentValue? CurrentValue { get; init; }

    /// <summary>Where it begins, from 0 (left) to 1.</summary>
    public double? X { get; init; }

    /// <summary>Its length as a share of the figure's width.</summary>
    public double? Len { get; init; }

    /// <summary>The colour of the slider.</summary>
    public string? BgColor { get; init; }

    /// <summary>The slider's frame.</summary>
    public string? BorderColor { get; init; }

    /// <summary>The colour of the ticks.</summary>
    public string? TickColor { get; init; }

    /// <summary>The room around it, in pixels.</summary>
    public Margin? Pad { get; init; }
}
