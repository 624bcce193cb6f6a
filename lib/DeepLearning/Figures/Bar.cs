namespace DeepLearning.Figures;

/// <summary>Bars (Plotly reference, "bar").</summary>
public sealed record Bar : Trace
{
    /// <summary>Categories or positions along x.</summary>
    public Values? X { get; init; }

    /// <summary>Heights.</summary>
    public Values? Y { get; init; }

    /// <summary>How the bars are drawn.</summary>
    public Marker? Marker { get; init; }

    internal override string Describe() => $"{Counted(Y, "bar")}{Called}";
}
