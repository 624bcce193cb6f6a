namespace DeepLearning;

/// <summary>A checkpoint cannot be used: it is damaged, or of another model. Nothing was loaded from it.</summary>
/// <param name="message">What is wrong, and what to do.</param>
public sealed class CheckpointException(string message) : Exception(message);
