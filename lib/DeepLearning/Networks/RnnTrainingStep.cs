namespace DeepLearning;

/// <summary>One update of a recurrent network.</summary>
/// <param name="Step">Its number, from 0.</param>
/// <param name="Epoch">Its epoch's number, from 0.</param>
/// <param name="Position">The place in the text where its sequence begins.</param>
/// <param name="Loss">The loss of its sequence, the sum of T cross-entropies in nats, before the update.</param>
/// <param name="SmoothLoss">0.999 of the last smooth loss and 0.001 of this loss; the first is the loss itself.</param>
/// <param name="LearningRate">The learning rate η.</param>
public readonly record struct RnnTrainingStep(long Step, int Epoch, int Position, double Loss, double SmoothLoss, double LearningRate);
