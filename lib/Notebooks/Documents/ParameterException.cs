namespace Notebooks.Documents;

/// <summary>Values do not fit a notebook's parameters. The message says which, why, and what the parameters are.</summary>
public sealed class ParameterException(string message) : Exception(message);
