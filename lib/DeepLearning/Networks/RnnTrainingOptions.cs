namespace DeepLearning;

/// <summary>How a recurrent network is trained on a text.</summary>
/// <param name="Optimizer">The optimizer; AdaGrad with η = 0.1 is usual.</param>
public sealed record RnnTrainingOptions(IOptimizer Optimizer)
{
    /// <summary>How often the text is read; 1 if nothing is said.</summary>
    public int Epochs { get; init; } = 1;

    /// <summary>How many symbols a sequence has, T; 25 if nothing is said.</summary>
    public int SequenceLength { get; init; } = 25;

    /// <summary>The learning rate by step; the optimizer's own if nothing is said.</summary>
    public ISchedule? Schedule { get; init; }

    /// <summary>Each component of the gradient is kept in [−limit, limit]; 5 if nothing is said, null for no limit.</summary>
    public double? ClipValue { get; init; } = 5;

    /// <summary>The gradient's norm is kept at or below this; no limit if nothing is said.</summary>
    public double? ClipNorm { get; init; }

    /// <summary>The file from which training goes on where it stopped, and to which it is saved; none if nothing is said.</summary>
    public string? Checkpoint { get; init; }

    /// <summary>Training is saved after every so many steps; once an epoch if nothing is said. It is saved at the end and when it is cancelled in any case.</summary>
    public int? CheckpointEvery { get; init; }
}
