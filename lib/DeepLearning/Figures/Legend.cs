namespace DeepLearning.Figures;

/// <summary>Where the legend is.</summary>
public sealed record Legend
{
    /// <summary><c>v</c> or <c>h</c>.</summary>
    public string? Orientation { get; init; }

    /// <summary>From 0 (left) to 1 (right).</summary>
    public double? X { get; init; }

    /// <summary>From 0 (bottom) to 1 (top), and above.</summary>
    public double? Y { get; init; }

    /// <summary>Which side of the legend is at <see cref="X"/>.</summary>
    public string? XAnchor { get; init; }

    /// <summary>Which side of the legend is at <see cref="Y"/>.</summary>
    public string? YAnchor { get; init; }
}
