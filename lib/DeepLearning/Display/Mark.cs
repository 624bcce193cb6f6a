namespace DeepLearning.Display;

/// <summary>The sign in front of a quiet line. The colours are readable on light and on dark pages.</summary>
internal sealed record Mark(string Sign, string Colour)
{
    /// <summary>It holds.</summary>
    public static Mark Tick { get; } = new("✓", "#009E73");

    /// <summary>It does not hold.</summary>
    public static Mark Cross { get; } = new("✗", "#D55E00");

    /// <summary>Not yet done.</summary>
    public static Mark Circle { get; } = new("○", "#808080");

    /// <summary>A value, neither good nor bad.</summary>
    public static Mark Dot { get; } = new("•", "#3B8BC9");
}
