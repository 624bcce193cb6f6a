namespace DeepLearning;

/// <summary>One run of a <see cref="HyperparameterSearch"/>.</summary>
/// <param name="Settings">What was tried.</param>
/// <param name="Result">What came of it.</param>
public sealed record SearchRun<TSettings, TResult>(TSettings Settings, TResult Result);
