namespace DeepLearning.Figures;

/// <summary>A coloured grid (Plotly reference, "heatmap").</summary>
public sealed record Heatmap : GridTrace
{
    /// <summary>The value of the first colour.</summary>
    public double? ZMin { get; init; }

    /// <summary>The value of the middle colour.</summary>
    public double? ZMid { get; init; }

    /// <summary>The value of the last colour.</summary>
    public double? ZMax { get; init; }

    internal override string Describe() => $"heatmap{Called} {Z}";
}
