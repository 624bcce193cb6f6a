namespace DeepLearning.Figures;

/// <summary>A picture, the first row on top unless the axis goes up (Plotly reference, "image").</summary>
public sealed record Image : Trace
{
    /// <summary>The picture as the address that holds it: <c>data:image/png;base64,…</c>.</summary>
    public string? Source { get; init; }

    /// <summary>The middle of the first column.</summary>
    public double? X0 { get; init; }

    /// <summary>The middle of the first row.</summary>
    public double? Y0 { get; init; }

    /// <summary>The distance from one column to the next.</summary>
    public double? DX { get; init; }

    /// <summary>The distance from one row to the next; where the axis goes up, the first row is below.</summary>
    public double? DY { get; init; }

    /// <summary><c>fast</c> mixes neighbouring pixels; none shows each as a square.</summary>
    public string? ZSmooth { get; init; }

    /// <summary><c>skip</c> where hovering says nothing.</summary>
    public string? HoverInfo { get; init; }

    /// <summary>How many columns and rows of pixels the picture has.</summary>
    internal (int Columns, int Rows) Size { get; init; }

    internal override string Describe() => $"image{Called} {Size.Columns}×{Size.Rows}";
}
