using System.Text.Json.Serialization;

namespace DeepLearning.Figures;

/// <summary>
/// How plotly.js behaves: it follows the page's width, shows no logo, offers to send nothing anywhere, and has few enough
/// buttons to leave a narrow figure's title alone; pictures, which reach up to them, have none.
/// </summary>
internal sealed record FigureConfig
{
    public bool Responsive => true;

    [JsonPropertyName("displayModeBar")]
    public bool? DisplayModeBar { get; init; }

    [JsonPropertyName("displaylogo")]
    public bool DisplayLogo => false;

    [JsonPropertyName("showSendToCloud")]
    public bool ShowSendToCloud => false;

    [JsonPropertyName("modeBarButtonsToRemove")]
    public IReadOnlyList<string> ModeBarButtonsToRemove { get; } = ["select2d", "lasso2d", "autoScale2d", "zoomIn2d", "zoomOut2d"];
}
