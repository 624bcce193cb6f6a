namespace DeepLearning;

/// <summary>What an optimizer remembers between steps: how many there were, and vectors as long as the parameters (velocities, moments).</summary>
/// <param name="Vectors">The vectors, in the order in which the optimizer's documentation names them.</param>
public sealed record OptimizerState(IReadOnlyList<double[]> Vectors)
{
    /// <summary>How many steps were taken.</summary>
    public long Steps { get; set; }
}
