namespace DeepLearning;

/// <summary>Data is not here, not whole or not readable; the message says which file, what was wrong, and what to do.</summary>
public sealed class DataException : Exception
{
    /// <summary>An error with its message.</summary>
    /// <param name="message">Which file, what was wrong, and what to do.</param>
    /// <param name="inner">What it comes from, or none.</param>
    public DataException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
