namespace DeepLearning.Figures;

/// <summary>A picture of red, green and blue, the first row on top (Plotly reference, "image").</summary>
public sealed record Image : Trace
{
    /// <summary>The pixels.</summary>
    public Pixels? Z { get; init; }

    internal override string Describe() => $"image{Called} {Z}";
}
