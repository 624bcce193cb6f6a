namespace DeepLearning;

/// <summary>A text for models of characters.</summary>
/// <param name="Text">The text.</param>
/// <param name="Source">Where it comes from: the data set's name, or what stands in for it.</param>
public sealed record PlainText(string Text, string Source);
