namespace Notebooks.Execution;

/// <summary>Somebody who can be asked while a cell runs.</summary>
internal interface IInputSource
{
    /// <summary>Asks, and waits for the answer.</summary>
    /// <param name="prompt">What is asked.</param>
    /// <param name="isPassword">Whether what is typed is hidden.</param>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    string Ask(string prompt, bool isPassword);
}
