namespace DeepLearning.Figures;

/// <summary>A word with an arrow to a place (Plotly reference, "layout.annotations").</summary>
public sealed record Annotation
{
    /// <summary>The place; on a logarithmic axis, its decimal logarithm.</summary>
    public double? X { get; init; }

    /// <summary>The place; on a logarithmic axis, its decimal logarithm.</summary>
    public double? Y { get; init; }

    /// <summary>The word.</summary>
    public string? Text { get; init; }

    /// <summary>How the word looks.</summary>
    public Font? Font { get; init; }

    /// <summary>Which side of the word is at the place: <c>top</c>, <c>middle</c>, <c>bottom</c>.</summary>
    public string? YAnchor { get; init; }

    /// <summary>Whether there is an arrow.</summary>
    public bool? ShowArrow { get; init; }

    /// <summary>The arrow's colour.</summary>
    public string? ArrowColor { get; init; }

    /// <summary>The arrow's width in pixels.</summary>
    public double? ArrowWidth { get; init; }

    /// <summary>The arrow's tail, in pixels to the right of its head.</summary>
    public double? AX { get; init; }

    /// <summary>The arrow's tail, in pixels below its head.</summary>
    public double? AY { get; init; }
}
