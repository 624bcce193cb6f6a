using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>Trains networks by mini-batches.</summary>
public static class Training
{
    /// <summary>
    /// Trains a network. In each step, for a batch of n samples: the cost J = L + λ Σ W², its gradient, clipping, the optimizer's step.
    /// With a checkpoint file, a run that was cancelled or killed goes on where it was saved, and ends with the very numbers of a run in one go.
    /// </summary>
    /// <param name="network">The network; it is changed.</param>
    /// <param name="x">The samples, d × n.</param>
    /// <param name="y">The targets, K × n (<see cref="Network.Targets"/> makes them from labels).</param>
    /// <param name="options">How to train.</param>
    /// <param name="validation">Samples to measure on, and their targets.</param>
    /// <param name="progress">Told of every step (see <see cref="Progress.To{T}"/>).</param>
    /// <param name="cancellation">Stops training after a step; what was reached is in the network, and in the checkpoint if there is one.</param>
    /// <returns>How it went, steps before a resumption included.</returns>
    /// <exception cref="ArgumentException">A shape or an option is wrong.</exception>
    /// <exception cref="CheckpointException">The checkpoint is damaged, or of another network, other options or another number of samples.</exception>
    /// <exception cref="OperationCanceledException">Training was cancelled.</exception>
    public static TrainingHistory Run(
        Network network,
        Matrix<double> x,
        Matrix<double> y,
        TrainingOptions options,
        (Matrix<double> X, Matrix<double> Y)? validation = null,
        IProgress<TrainingStep>? progress = null,
        CancellationToken cancellation = default)
    {
        network.Check(x, y);
        if (validation is { } held)
        {
            network.Check(held.X, held.Y);
        }

        Check(options, x.ColumnCount, validation is not null);
        return new TrainingRun(network, Columns.Of(x), Columns.Of(y), options, validation, progress).Run(cancellation);
    }

    /// <summary>Trains a network on samples with classes.</summary>
    /// <param name="network">The network; it is changed.</param>
    /// <param name="samples">The samples.</param>
    /// <param name="options">How to train.</param>
    /// <param name="validation">Samples to measure on.</param>
    /// <param name="progress">Told of every step (see <see cref="Progress.To{T}"/>).</param>
    /// <param name="cancellation">Stops training after a step.</param>
    /// <returns>How it went, steps before a resumption included.</returns>
    /// <exception cref="ArgumentException">A shape, a label or an option is wrong.</exception>
    /// <exception cref="CheckpointException">The checkpoint is damaged, or of another network, other options or another number of samples.</exception>
    /// <exception cref="OperationCanceledException">Training was cancelled.</exception>
    public static TrainingHistory Run(
        Network network,
        Samples samples,
        TrainingOptions options,
        Samples? validation = null,
        IProgress<TrainingStep>? progress = null,
        CancellationToken cancellation = default) =>
        Run(network, samples.X, network.Targets(samples.Labels), options,
            validation is { } held ? (held.X, network.Targets(held.Labels)) : null, progress, cancellation);

    private static void Check(TrainingOptions options, int samples, bool validated)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.Epochs);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.BatchSize);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.EvaluateEvery ?? 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.CheckpointEvery ?? 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Patience ?? 1);
        Require.NotNegative(options.L2);
        if (options.DropLast && options.BatchSize > samples)
        {
            throw new ArgumentException($"No batch of {options.BatchSize} is full: there are {samples} samples, and DropLast leaves out what is not.", nameof(options));
        }

        if (options.Patience is not null && !validated)
        {
            throw new ArgumentException("Patience needs validation samples: it watches their loss.", nameof(options));
        }
    }
}
