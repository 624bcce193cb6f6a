namespace DeepLearning.Figures;

/// <summary>A title.</summary>
/// <param name="Text">The text; Plotly understands <c>&lt;b&gt;</c>, <c>&lt;i&gt;</c>, <c>&lt;sub&gt;</c> and <c>&lt;sup&gt;</c>.</param>
public sealed record Title(string Text)
{
    /// <summary>A title of that text.</summary>
    public static implicit operator Title?(string? text) => text is null ? null : new(text);
}
