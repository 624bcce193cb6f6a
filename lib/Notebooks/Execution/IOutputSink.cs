using Notebooks.Documents;

namespace Notebooks.Execution;

/// <summary>Where a running cell's outputs go. Implementations are safe to call from any thread.</summary>
public interface IOutputSink
{
    /// <summary>Appends an output to the cell.</summary>
    void Add(Output output);

    /// <summary>Replaces what is shown under a display id, wherever in the notebook it was shown.</summary>
    void Update(string displayId, MimeBundle data);

    /// <summary>Takes away what the cell has shown so far.</summary>
    /// <param name="wait">Whether it stays until something else comes, so that nothing flickers.</param>
    void Clear(bool wait);
}
