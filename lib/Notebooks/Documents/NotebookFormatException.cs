namespace Notebooks.Documents;

/// <summary>A file cannot be read as a notebook. The message names the file, the place in it and what was expected.</summary>
public sealed class NotebookFormatException(string message, Exception? inner = null) : Exception(message, inner);
