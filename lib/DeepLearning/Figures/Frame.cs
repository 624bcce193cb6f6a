namespace DeepLearning.Figures;

/// <summary>One state of an animation (Plotly reference, "frames").</summary>
public sealed record Frame
{
    /// <summary>The name by which the slider calls it.</summary>
    public required string Name { get; init; }

    /// <summary>What replaces the traces in <see cref="Traces"/>.</summary>
    public IReadOnlyList<Trace>? Data { get; init; }

    /// <summary>Which traces are replaced.</summary>
    public IReadOnlyList<int>? Traces { get; init; }

    /// <summary>What changes of the layout.</summary>
    public Layout? Layout { get; init; }
}
