namespace DeepLearning.Figures;

/// <summary>The room of a surface (Plotly reference, "layout.scene").</summary>
public sealed record Scene
{
    /// <summary>The first horizontal axis.</summary>
    public Axis? XAxis { get; init; }

    /// <summary>The second horizontal axis.</summary>
    public Axis? YAxis { get; init; }

    /// <summary>The vertical axis.</summary>
    public Axis? ZAxis { get; init; }
}
