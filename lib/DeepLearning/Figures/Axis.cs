namespace DeepLearning.Figures;

/// <summary>An axis (Plotly reference, "layout.xaxis").</summary>
public sealed record Axis
{
    /// <summary>What is measured, and its unit.</summary>
    public Title? Title { get; init; }

    /// <summary><c>linear</c>, <c>log</c> or <c>category</c>.</summary>
    public string? Type { get; init; }

    /// <summary>How powers of ten are written: <c>power</c>, <c>e</c>, <c>SI</c>, <c>none</c>.</summary>
    public string? ExponentFormat { get; init; }

    /// <summary>Both ends; on a logarithmic axis, their decimal logarithms.</summary>
    public Values? Range { get; init; }

    /// <summary><c>reversed</c> turns the axis round.</summary>
    public string? AutoRange { get; init; }

    /// <summary>The axis whose scale this one shares: <c>x</c>.</summary>
    public string? ScaleAnchor { get; init; }

    /// <summary>The part of the figure that the axis takes, both ends from 0 to 1.</summary>
    public Values? Domain { get; init; }

    /// <summary>The axis at which this one stands: <c>y2</c>.</summary>
    public string? Anchor { get; init; }

    /// <summary>Where the ticks are, instead of where Plotly puts them.</summary>
    public Values? TickVals { get; init; }

    /// <summary>What the ticks say.</summary>
    public Values? TickText { get; init; }

    /// <summary>Degrees by which the ticks' words are turned.</summary>
    public double? TickAngle { get; init; }

    /// <summary>What gives way when scales are shared: <c>range</c> or <c>domain</c>.</summary>
    public string? Constrain { get; init; }

    /// <summary>The colour of the grid.</summary>
    public string? GridColor { get; init; }

    /// <summary>Whether the grid is drawn.</summary>
    public bool? ShowGrid { get; init; }

    /// <summary>The colour of the line at zero.</summary>
    public string? ZeroLineColor { get; init; }

    /// <summary>Whether the line at zero is drawn.</summary>
    public bool? ZeroLine { get; init; }

    /// <summary>Whether the ticks have labels.</summary>
    public bool? ShowTickLabels { get; init; }

    /// <summary>Whether the axis is drawn at all.</summary>
    public bool? Visible { get; init; }

    /// <summary>Whether labels and titles make room for themselves.</summary>
    public bool? AutoMargin { get; init; }
}
