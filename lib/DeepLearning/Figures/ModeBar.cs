namespace DeepLearning.Figures;

/// <summary>The buttons that appear when the pointer is over the figure.</summary>
public sealed record ModeBar
{
    /// <summary>The colour behind the buttons.</summary>
    public string? BgColor { get; init; }

    /// <summary>The buttons' colour.</summary>
    public string? Color { get; init; }

    /// <summary>The colour of a button that is pressed or pointed at.</summary>
    public string? ActiveColor { get; init; }
}
