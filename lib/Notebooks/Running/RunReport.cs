using Notebooks.Documents;

namespace Notebooks.Running;

/// <summary>What came of executing a notebook.</summary>
/// <param name="Document">The executed notebook: outputs up to where the run ended, and <c>run</c> in its metadata.</param>
/// <param name="Failure">The cell that ended the run, or null when all ran.</param>
/// <param name="Duration">How long the run took.</param>
public sealed record RunReport(NotebookDocument Document, RunFailure? Failure, TimeSpan Duration);

/// <summary>The cell that ended a run.</summary>
/// <param name="Cell">The code cell's number, from 1: its execution count.</param>
/// <param name="Line">The line in the cell, from 1, when one is known.</param>
/// <param name="Name">The exception's type, <c>CompilationError</c>, <c>Timeout</c>, <c>SessionDied</c> or <c>Cancelled</c>.</param>
/// <param name="Message">What went wrong.</param>
/// <param name="Traceback">The error as the cell shows it.</param>
/// <param name="Source">The cell's source, as it was run.</param>
public sealed record RunFailure(int Cell, int? Line, string Name, string Message, IReadOnlyList<string> Traceback, string Source)
{
    /// <summary>Up to five lines of the cell around the failing one, numbered, the failing one marked; empty when no line is known.</summary>
    public IReadOnlyList<string> Excerpt()
    {
        if (Line is not { } failing)
        {
            return [];
        }

        var lines = Source.ReplaceLineEndings("\n").Split('\n');
        var first = Math.Max(1, Math.Min(failing - 2, lines.Length - 4));
        var last = Math.Min(lines.Length, first + 4);
        var width = last.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
        return [.. Enumerable.Range(first, last - first + 1)
            .Select(line => $"{(line == failing ? '>' : ' ')} {line.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(width)} | {lines[line - 1]}")];
    }
}
