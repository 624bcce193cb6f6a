namespace Notebooks.Execution;

/// <summary>
/// The cell that the running code belongs to. It flows with <c>await</c> and into started tasks and threads,
/// so that late background output still reaches the cell that started it.
/// </summary>
public static class CurrentCell
{
    private static readonly AsyncLocal<IOutputSink?> Ambient = new();
    private static readonly AsyncLocal<IInputSource?> AmbientInput = new();

    /// <summary>The outputs of the current cell, or null outside every cell.</summary>
    public static IOutputSink? Outputs
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }

    /// <summary>Who answers what the current cell asks, or null when nobody does.</summary>
    internal static IInputSource? Input
    {
        get => AmbientInput.Value;
        set => AmbientInput.Value = value;
    }

    /// <summary>Asks the reader, who sees all that was printed before; null when nobody can be asked.</summary>
    internal static string? Ask(string prompt, bool isPassword)
    {
        (Outputs as CellOutputs)?.Flush();
        return Input?.Ask(prompt, isPassword);
    }
}
