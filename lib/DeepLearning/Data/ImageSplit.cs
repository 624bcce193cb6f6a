namespace DeepLearning;

/// <summary>Pictures to learn from, and pictures to test on.</summary>
/// <param name="Train">The pictures to learn from.</param>
/// <param name="Test">The pictures to test on.</param>
/// <param name="Source">Where they come from: the data set's name, or what stands in for it.</param>
public sealed record ImageSplit(Images Train, Images Test, string Source);
