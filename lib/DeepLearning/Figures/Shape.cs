namespace DeepLearning.Figures;

/// <summary>A line or a band (Plotly reference, "layout.shapes"). On logarithmic axes too the positions are plain values.</summary>
public sealed record Shape
{
    /// <summary><c>line</c>, <c>rect</c> or <c>circle</c>.</summary>
    public string? Type { get; init; }

    /// <summary>What x is measured by: <c>x</c>, or <c>paper</c> for the figure's width.</summary>
    public string? XRef { get; init; }

    /// <summary>What y is measured by: <c>y</c>, or <c>paper</c> for the figure's height.</summary>
    public string? YRef { get; init; }

    /// <summary>The left end.</summary>
    public double? X0 { get; init; }

    /// <summary>The right end.</summary>
    public double? X1 { get; init; }

    /// <summary>The lower end.</summary>
    public double? Y0 { get; init; }

    /// <summary>The upper end.</summary>
    public double? Y1 { get; init; }

    /// <summary>The outline.</summary>
    public Line? Line { get; init; }

    /// <summary>The fill's colour.</summary>
    public string? FillColor { get; init; }

    /// <summary><c>below</c> or <c>above</c> the traces.</summary>
    public string? Layer { get; init; }

    /// <summary>A word at the shape.</summary>
    public ShapeLabel? Label { get; init; }
}
