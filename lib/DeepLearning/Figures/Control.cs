using System.Text.Json.Nodes;

namespace DeepLearning.Figures;

/// <summary>A button, or one step of a slider: a label, and what Plotly does.</summary>
public sealed record Control
{
    /// <summary>What it says.</summary>
    public required string Label { get; init; }

    /// <summary>Plotly's function: <c>animate</c>, <c>relayout</c>, <c>restyle</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The function's arguments.</summary>
    public JsonArray? Args { get; init; }
}
