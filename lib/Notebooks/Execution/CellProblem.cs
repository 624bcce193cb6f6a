using Microsoft.CodeAnalysis;

namespace Notebooks.Execution;

/// <summary>What the compiler says of a place in a cell.</summary>
/// <param name="File">The cell's name, or the path of a loaded file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Id">The compiler's number, for example <c>CS0103</c>.</param>
/// <param name="Message">What is wrong.</param>
public sealed record CellProblem(string File, int Line, int Column, string Id, string Message)
{
    internal static CellProblem From(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var start = span.StartLinePosition;
        return new(span.Path, start.Line + 1, start.Character + 1, diagnostic.Id, diagnostic.GetMessage());
    }

    /// <summary>The problem as the archived engine writes it: <c>(line,column): error CS0103: …</c></summary>
    public string ToString(string severity) => $"({Line},{Column}): {severity} {Id}: {Message}";
}
