namespace DeepLearning;

/// <summary>A claim or a check does not hold. The message says what was claimed, what came and by how much it is off.</summary>
/// <param name="message">What was claimed, what came, how far off it is.</param>
public sealed class ClaimFailedException(string message) : Exception(message);
