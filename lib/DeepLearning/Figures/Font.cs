namespace DeepLearning.Figures;

/// <summary>How text looks.</summary>
public sealed record Font
{
    /// <summary>A CSS colour.</summary>
    public string? Color { get; init; }

    /// <summary>In pixels.</summary>
    public double? Size { get; init; }
}
