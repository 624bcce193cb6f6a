namespace DeepLearning;

/// <summary>How well a network does after a step: on its batches since the last evaluation, and on the validation samples.</summary>
/// <param name="Step">The step's number, from 0.</param>
/// <param name="Epoch">The step's epoch, from 0.</param>
/// <param name="Loss">The mean of the batches' losses L.</param>
/// <param name="Cost">The mean of their costs J.</param>
/// <param name="Accuracy">The mean of their accuracies, 0…1.</param>
/// <param name="ValidationLoss">The mean loss of the validation samples; NaN when there are none.</param>
/// <param name="ValidationCost">Their cost; NaN when there are none.</param>
/// <param name="ValidationAccuracy">The share of them that is right, 0…1; NaN when there are none.</param>
public sealed record TrainingEvaluation(
    long Step, int Epoch, double Loss, double Cost, double Accuracy, double ValidationLoss, double ValidationCost, double ValidationAccuracy);
