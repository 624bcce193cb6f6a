namespace DeepLearning;

public sealed partial class TrainingBoard : IProgress<TrainingStep>, IProgress<RnnTrainingStep>
{
    /// <summary>
    /// Adds what <see cref="Training"/> tells of a step: loss and accuracy of its batch, before the update; and those of the
    /// validation samples where they were measured, after it.
    /// </summary>
    /// <param name="value">The step.</param>
    /// <exception cref="InvalidOperationException">The board does not count steps.</exception>
    public void Report(TrainingStep value)
    {
        ThrowUnlessSteps();
        Add(value.Step, value.Loss, value.Accuracy);
        if (value.Evaluation is { } measured && !double.IsNaN(measured.ValidationLoss))
        {
            Add(value.Step + 1, validationLoss: measured.ValidationLoss, validationAccuracy: measured.ValidationAccuracy);
        }
    }

    /// <summary>Adds what <see cref="RnnTraining"/> tells of a step: the loss of its sequence, and the smooth loss.</summary>
    /// <param name="value">The step.</param>
    /// <exception cref="InvalidOperationException">The board does not count steps.</exception>
    public void Report(RnnTrainingStep value)
    {
        ThrowUnlessSteps();
        Add(value.Step, value.Loss);
        Add(value.Step, "loss", value.SmoothLoss, "smooth");
    }

    private void ThrowUnlessSteps()
    {
        if (_axis != Steps)
        {
            throw new InvalidOperationException($"This board counts in \"{_axis}\", and training reports steps: make it with new TrainingBoard().");
        }
    }
}
