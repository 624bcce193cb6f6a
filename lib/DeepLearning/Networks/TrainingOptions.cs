namespace DeepLearning;

/// <summary>How a network is trained.</summary>
/// <param name="Optimizer">The optimizer.</param>
public sealed record TrainingOptions(IOptimizer Optimizer)
{
    /// <summary>How often every sample is seen, steps before a resumption included; 10 if nothing is said.</summary>
    public int Epochs { get; init; } = 10;

    /// <summary>How many samples a batch has; 100 if nothing is said.</summary>
    public int BatchSize { get; init; } = 100;

    /// <summary>Leaves out an epoch's last batch when it is not full.</summary>
    public bool DropLast { get; init; }

    /// <summary>The seed of the samples' order, another one in each epoch; 0 if nothing is said, null to keep the order that they have.</summary>
    public int? Seed { get; init; } = 0;

    /// <summary>The learning rate by step; the optimizer's own if nothing is said.</summary>
    public ISchedule? Schedule { get; init; }

    /// <summary>The factor λ of the penalty λ Σ W² on the weights.</summary>
    public double L2 { get; init; }

    /// <summary>Each component of the gradient is kept in [−limit, limit]; no limit if nothing is said.</summary>
    public double? ClipValue { get; init; }

    /// <summary>The gradient's norm is kept at or below this; no limit if nothing is said.</summary>
    public double? ClipNorm { get; init; }

    /// <summary>The network is evaluated after every so many steps; once an epoch if nothing is said.</summary>
    public int? EvaluateEvery { get; init; }

    /// <summary>
    /// Early stopping: training stops when the validation loss was not lower than ever before for so many evaluations, and however it ends,
    /// the network is then what it was at the lowest (Goodfellow, Bengio and Courville, Deep Learning, Algorithm 7.1);
    /// if nothing is said, training goes on to its last epoch, and the network is what it is then.
    /// </summary>
    public int? Patience { get; init; }

    /// <summary>
    /// The file from which training goes on where it stopped, and to which it is saved; none if nothing is said.
    /// It is never half written: a new one replaces the old one when it is whole.
    /// </summary>
    public string? Checkpoint { get; init; }

    /// <summary>Training is saved after every so many steps; once an epoch if nothing is said. It is saved at the end and when it is cancelled in any case.</summary>
    public int? CheckpointEvery { get; init; }
}
