namespace Notebooks.Execution;

/// <summary>A magic command or a language that this engine does not carry out.</summary>
public sealed class DirectiveException(string message) : Exception(message);
