namespace DeepLearning.Figures;

/// <summary>Buttons side by side (Plotly reference, "layout.updatemenus").</summary>
public sealed record ButtonRow
{
    /// <summary>Always <c>buttons</c>.</summary>
    public string Type => "buttons";

    /// <summary><c>left</c> for side by side.</summary>
    public string? Direction { get; init; }

    /// <summary>Whether the last one pressed is marked.</summary>
    public bool? ShowActive { get; init; }

    /// <summary>The buttons.</summary>
    public IReadOnlyList<Control>? Buttons { get; init; }

    /// <summary>From 0 (left) to 1.</summary>
    public double? X { get; init; }

    /// <summary>From 0 (bottom) to 1.</summary>
    public double? Y { get; init; }

    /// <summary>Which side is at <see cref="X"/>.</summary>
    public string? XAnchor { get; init; }

    /// <summary>Which side is at <see cref="Y"/>.</summary>
    public string? YAnchor { get; init; }

    /// <summary>The colour behind the buttons.</summary>
    public string? BgColor { get; init; }

    /// <summary>The buttons' frame.</summary>
    public string? BorderColor { get; init; }

    /// <summary>The room around them, in pixels.</summary>
    public Margin? Pad { get; init; }
}
