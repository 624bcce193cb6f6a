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

    /// <summary>What stands in the cells where <see cref="TextTemplate"/> is <c>%{text}</c>: a row for each y, a column for each x.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Text { get; init; }

    /// <summary>What stands in the cells, with Plotly's placeholders; none for nothing.</summary>
    public string? TextTemplate { get; init; }

    /// <summary>The gap between columns in pixels.</summary>
    public double? XGap { get; init; }

    /// <summary>The gap between rows in pixels.</summary>
    public double? YGap { get; init; }

    internal override string Describe() => $"heatmap{Called} {Z}";
}
