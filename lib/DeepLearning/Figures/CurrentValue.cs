namespace DeepLearning.Figures;

/// <summary>What stands above a slider.</summary>
public sealed record CurrentValue
{
    /// <summary>What stands before the step's label.</summary>
    public string? Prefix { get; init; }

    /// <summary><c>left</c>, <c>center</c> or <c>right</c>.</summary>
    public string? XAnchor { get; init; }
}
