using System.Text.Json.Serialization;

namespace DeepLearning.Figures;

/// <summary>How often values fall into bins (Plotly reference, "histogram").</summary>
public sealed record Histogram : Trace
{
    /// <summary>The values.</summary>
    public Values? X { get; init; }

    /// <summary>The largest number of bins.</summary>
    public int? NBinsX { get; init; }

    /// <summary>Empty for counts, <c>probability</c>, <c>probability density</c>.</summary>
    [JsonPropertyName("histnorm")]
    public string? Normalization { get; init; }

    /// <summary>Histograms of one group have the same bins.</summary>
    public string? BinGroup { get; init; }

    /// <summary>How the bars are drawn.</summary>
    public Marker? Marker { get; init; }

    internal override string Describe() => $"histogram{Called} of {Counted(X, "value")}";
}
