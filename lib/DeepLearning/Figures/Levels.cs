namespace DeepLearning.Figures;

/// <summary>The levels of a contour map.</summary>
public sealed record Levels
{
    /// <summary><c>fill</c>, <c>heatmap</c> (smooth colours), <c>lines</c> or <c>none</c>.</summary>
    public string? Coloring { get; init; }

    /// <summary>The lowest level.</summary>
    public double? Start { get; init; }

    /// <summary>The highest level.</summary>
    public double? End { get; init; }

    /// <summary>The distance between levels.</summary>
    public double? Size { get; init; }
}
