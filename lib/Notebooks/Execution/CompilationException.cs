namespace Notebooks.Execution;

/// <summary>A cell that does not compile.</summary>
public sealed class CompilationException(IReadOnlyList<CellProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems.Select(problem => problem.ToString("error"))))
{
    /// <summary>The compiler's errors, in the order of their places.</summary>
    public IReadOnlyList<CellProblem> Problems { get; } = problems;
}
