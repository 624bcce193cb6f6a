namespace DeepLearning.Figures;

/// <summary>A word at a shape.</summary>
public sealed record ShapeLabel
{
    /// <summary>The word.</summary>
    public string? Text { get; init; }

    /// <summary>For a line: <c>start</c>, <c>middle</c>, <c>end</c>; for a band: <c>top left</c> and its kin.</summary>
    public string? TextPosition { get; init; }

    /// <summary>In degrees; 0 is upright.</summary>
    public double? TextAngle { get; init; }

    /// <summary>In pixels, between the word and the shape.</summary>
    public double? Padding { get; init; }

    /// <summary>Which side of the word touches the shape: <c>left</c>, <c>center</c>, <c>right</c>.</summary>
    public string? XAnchor { get; init; }

    /// <summary>Which side of the word touches the shape: <c>top</c>, <c>middle</c>, <c>bottom</c>.</summary>
    public string? YAnchor { get; init; }
}
