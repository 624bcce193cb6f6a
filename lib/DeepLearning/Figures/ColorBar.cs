namespace DeepLearning.Figures;

/// <summary>The bar that says which colour is which value.</summary>
public sealed record ColorBar
{
    /// <summary>What the values are.</summary>
    public Title? Title { get; init; }

    /// <summary>Its width in pixels.</summary>
    public double? Thickness { get; init; }

    /// <summary>The width of its frame in pixels.</summary>
    public double? OutlineWidth { get; init; }
}
