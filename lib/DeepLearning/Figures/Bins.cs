namespace DeepLearning.Figures;

/// <summary>Where a histogram's bins lie, in units of the values.</summary>
public sealed record Bins
{
    /// <summary>The left end of the first.</summary>
    public double? Start { get; init; }

    /// <summary>The right end of the last.</summary>
    public double? End { get; init; }

    /// <summary>The width of each.</summary>
    public double? Size { get; init; }
}
