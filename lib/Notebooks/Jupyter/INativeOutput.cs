using Notebooks.Execution;

namespace Notebooks.Jupyter;

/// <summary>What native code and child processes print, on its way to the cells.</summary>
internal interface INativeOutput
{
    /// <summary>Runs a cell, and gives it all that is printed meanwhile.</summary>
    Task<T> During<T>(IOutputSink cell, Func<Task<T>> run);
}
