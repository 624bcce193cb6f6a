namespace Notebooks.Running;

/// <summary>How a notebook is executed.</summary>
public sealed record RunOptions
{
    /// <summary>How long one cell may run; default 10 minutes. <see cref="Timeout.InfiniteTimeSpan"/>: as long as it takes.</summary>
    public TimeSpan CellTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Values for variables of the cell tagged <c>parameters</c>; default none.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Environment variables for the cells; default none.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>What the executed notebook's metadata says of the run besides its outcome, for example the profile; default nothing.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    /// <summary>What the session's process is started through; default: nothing, with this process's environment.</summary>
    public SessionLauncher Launcher { get; init; } = new();
}
