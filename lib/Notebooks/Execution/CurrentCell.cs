namespace Notebooks.Execution;

/// <summary>
/// The cell that the running code belongs to. It flows with <c>await</c> and into started tasks and threads,
/// so that late background output still reaches the cell that started it.
/// </summary>
public static class CurrentCell
{
    private static readonly AsyncLocal<IOutputSink?> Ambient = new();

    /// <summary>The outputs of the current cell, or null outside every cell.</summary>
    public static IOutputSink? Outputs
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }
}
