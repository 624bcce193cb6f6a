namespace Notebooks.Running;

/// <summary>What a session's process is started through, for code that is not trusted.</summary>
public sealed record SessionLauncher
{
    /// <summary>A program and its first arguments; the session's own program and arguments follow. It has to hand on open file descriptors. Default: none.</summary>
    public IReadOnlyList<string> Command { get; init; } = [];

    /// <summary>The variables of this process's environment that the session has too; null, the default, for all.</summary>
    public IReadOnlyList<string>? Inherited { get; init; }
}
