namespace DeepLearning;

/// <summary>Samples to learn from, and samples to test on.</summary>
/// <param name="Train">The samples to learn from.</param>
/// <param name="Test">The samples to test on.</param>
/// <param name="Source">Where they come from: the data set's name, or what stands in for it.</param>
public sealed record SampleSplit(Samples Train, Samples Test, string Source);
