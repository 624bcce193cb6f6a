namespace DeepLearning;

/// <summary>One update of the parameters.</summary>
/// <param name="Step">Its number, from 0.</param>
/// <param name="Epoch">Its epoch's number, from 0.</param>
/// <param name="Loss">The mean loss L of the batch, before the update.</param>
/// <param name="Cost">The cost J = L + λ Σ W².</param>
/// <param name="Accuracy">The share of the batch that was right, 0…1, before the update.</param>
/// <param name="LearningRate">The learning rate η.</param>
/// <param name="Evaluation">What was measured after the update, if that was due.</param>
public readonly record struct TrainingStep(
    long Step, int Epoch, double Loss, double Cost, double Accuracy, double LearningRate, TrainingEvaluation? Evaluation = null);
