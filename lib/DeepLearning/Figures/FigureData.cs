using System.Text.Json.Serialization;

namespace DeepLearning.Figures;

/// <summary>A figure as plotly.js takes it.</summary>
internal sealed record FigureData(IReadOnlyList<Trace> Data, Layout Layout, IReadOnlyList<Frame>? Frames)
{
    /// <summary>How plotly.js behaves.</summary>
    public FigureConfig Config { get; } = new();
}

/// <summary>How plotly.js behaves: it follows the page's width and shows no logo.</summary>
internal sealed record FigureConfig
{
    public bool Responsive => true;

    [JsonPropertyName("displaylogo")]
    public bool DisplayLogo => false;
}
