namespace Notebooks.Execution;

/// <summary>The process that ran a notebook's cells has ended: by <c>Environment.Exit</c>, a stack overflow, a crash, or because it was killed.</summary>
public sealed class SessionDiedException(string message, IReadOnlyList<string> lastWords) : Exception(message)
{
    /// <summary>What the process wrote to its standard error at the end.</summary>
    public IReadOnlyList<string> LastWords { get; } = lastWords;
}
