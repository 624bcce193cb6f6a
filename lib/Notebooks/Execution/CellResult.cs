namespace Notebooks.Execution;

/// <summary>How a cell ended.</summary>
public enum CellStatus
{
    /// <summary>It ran to its end.</summary>
    Succeeded,

    /// <summary>It did not compile, or threw an exception.</summary>
    Failed,

    /// <summary>It was cancelled while it ran.</summary>
    Cancelled,
}

/// <summary>What came of running a cell; its outputs have gone to the sink.</summary>
/// <param name="Status">How the cell ended.</param>
/// <param name="Failure">What went wrong, when it failed or was cancelled.</param>
/// <param name="Duration">How long it took, compilation included.</param>
public sealed record CellResult(CellStatus Status, CellFailure? Failure, TimeSpan Duration);

/// <summary>What went wrong in a cell.</summary>
/// <param name="Name">The exception's type, or <c>CompilationError</c>.</param>
/// <param name="Message">What it says.</param>
/// <param name="Line">The line of the cell, from 1, or null when no line of the cell was involved.</param>
/// <param name="Traceback">What a reader sees, line by line.</param>
public sealed record CellFailure(string Name, string Message, int? Line, IReadOnlyList<string> Traceback);
