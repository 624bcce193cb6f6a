namespace DeepLearning;

/// <summary>
/// Trains recurrent networks on a text: sequence after sequence, the state carried from one to the next and set to zeros at the start of an epoch.
/// </summary>
public static class RnnTraining
{
    /// <summary>
    /// Trains a network. With a checkpoint file, a run that was cancelled or killed goes on where it was saved, and ends with
    /// the very numbers of a run in one go.
    /// </summary>
    /// <param name="rnn">The network; it is changed.</param>
    /// <param name="text">The text as symbols, each 0 … K − 1. What is left after the last whole sequence is not used.</param>
    /// <param name="options">How to train.</param>
    /// <param name="progress">Told of every step (see <see cref="Progress.To{T}"/>).</param>
    /// <param name="cancellation">Stops training after a step; what was reached is in the network, and in the checkpoint if there is one.</param>
    /// <returns>Every step, those before a resumption included.</returns>
    /// <exception cref="ArgumentException">The text is shorter than a sequence and the symbol after it, or a symbol or an option is wrong.</exception>
    /// <exception cref="CheckpointException">The checkpoint is damaged, or of another network, other options or another text.</exception>
    /// <exception cref="OperationCanceledException">Training was cancelled.</exception>
    public static IReadOnlyList<RnnTrainingStep> Run(
        Rnn rnn, int[] text, RnnTrainingOptions options, IProgress<RnnTrainingStep>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.Epochs);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.SequenceLength);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.CheckpointEvery ?? 1);
        if (text.Length <= options.SequenceLength)
        {
            throw new ArgumentException($"The text has {text.Length} symbols, expected at least {options.SequenceLength + 1}: a sequence and what comes after it.", nameof(text));
        }

        rnn.CheckSymbols(text);
        return new RnnTrainingRun(rnn, text, options, progress).Run(cancellation);
    }
}
