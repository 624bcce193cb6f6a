namespace DeepLearning;

/// <summary>How training went.</summary>
/// <param name="Steps">Every update.</param>
/// <param name="Evaluations">Every evaluation: one an epoch, unless the options say otherwise.</param>
/// <param name="ResumedAt">The step at which this run went on from a checkpoint; 0 when it began anew.</param>
/// <param name="StoppedEarly">Whether it ended because the validation loss did not fall any more.</param>
public sealed record TrainingHistory(
    IReadOnlyList<TrainingStep> Steps, IReadOnlyList<TrainingEvaluation> Evaluations, long ResumedAt, bool StoppedEarly)
{
    /// <summary>The evaluation with the lowest validation loss; null when nothing was validated.</summary>
    public TrainingEvaluation? Best => Evaluations.Where(evaluation => !double.IsNaN(evaluation.ValidationLoss)).MinBy(evaluation => evaluation.ValidationLoss);

    /// <summary>How long it was, and where it ended.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Steps.Count} steps{(StoppedEarly ? ", stopped early" : "")}{(Steps.Count > 0 ? $", last loss {Steps[^1].Loss:G4}" : "")}");
}
