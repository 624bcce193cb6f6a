namespace Notebooks.Execution;

/// <summary>Something that runs a notebook's cells one after another, each seeing what earlier ones declared.</summary>
public interface INotebookSession
{
    /// <summary>Runs one cell to its end.</summary>
    /// <param name="code">The cell's source.</param>
    /// <param name="name">What stack traces and messages call the cell, for example <c>cell 3</c>.</param>
    /// <param name="outputs">Receives the outputs while the cell runs, and those that its background work makes later.</param>
    /// <param name="language">The cell's language, as its metadata gives it.</param>
    /// <param name="cancellation">Stops the running cell; its result is then <see cref="CellStatus.Cancelled"/>.</param>
    /// <exception cref="SessionDiedException">The session ended while the cell ran.</exception>
    Task<CellResult> RunAsync(
        string code, string name, IOutputSink outputs, string language = "csharp", CancellationToken cancellation = default);
}
