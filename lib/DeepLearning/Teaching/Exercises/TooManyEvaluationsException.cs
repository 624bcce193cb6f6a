namespace DeepLearning.Exercises;

/// <summary>An attempt asks for the loss again and again.</summary>
internal sealed class TooManyEvaluationsException(int limit)
    : Exception($"your function evaluated the loss more than {limit:N0} times and was stopped: does its loop end?");
