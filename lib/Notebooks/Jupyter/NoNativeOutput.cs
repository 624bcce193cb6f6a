using Notebooks.Execution;

namespace Notebooks.Jupyter;

/// <summary>Leaves the process's standard streams alone.</summary>
internal sealed class NoNativeOutput : INativeOutput
{
    /// <inheritdoc/>
    public Task<T> During<T>(IOutputSink cell, Func<Task<T>> run) => run();
}
