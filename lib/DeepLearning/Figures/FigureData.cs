namespace DeepLearning.Figures;

/// <summary>A figure as plotly.js takes it.</summary>
internal sealed record FigureData(IReadOnlyList<Trace> Data, Layout Layout, IReadOnlyList<Frame>? Frames)
{
    /// <summary>How plotly.js behaves.</summary>
    public FigureConfig Config { get; init; } = new();
}
