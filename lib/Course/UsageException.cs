namespace Course;

/// <summary>The command was asked for something that cannot be done as asked; the message says what, and what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
