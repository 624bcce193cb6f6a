namespace DeepLearning.Figures;

/// <summary>A title.</summary>
/// <param name="Text">The text; Plotly understands <c>&lt;b&gt;</c>, <c>&lt;i&gt;</c>, <c>&lt;sub&gt;</c> and <c>&lt;sup&gt;</c>.</param>
public sealed record Title(string? Text)
{
    /// <summary>For an axis: the distance from its labels, in pixels.</summary>
    public double? Standoff { get; init; }

    /// <summary>For a figure: where the title is, from 0 (left) to 1 (right).</summary>
    public double? X { get; init; }

    /// <summary>What <see cref="X"/> is measured by: <c>paper</c> for the axes' width, <c>container</c> for the figure's.</summary>
    public string? XRef { get; init; }

    /// <summary>A title of that text.</summary>
    public static implicit operator Title?(string? text) => text is null ? null : new(text);
}
