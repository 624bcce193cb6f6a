using DeepLearning.Display;
using DeepLearning.Figures;

namespace DeepLearning;

/// <summary>How training went.</summary>
/// <param name="Steps">Every update.</param>
/// <param name="Evaluations">Every evaluation: one an epoch, unless the options say otherwise.</param>
/// <param name="ResumedAt">The step at which this run went on from a checkpoint; 0 when it began anew.</param>
/// <param name="StoppedEarly">Whether it ended because the validation loss did not fall any more.</param>
[TypeFormatterSource(typeof(ShownFormatters), PreferredMimeTypes = [MimeTypes.Text])]
public sealed record TrainingHistory(
    IReadOnlyList<TrainingStep> Steps, IReadOnlyList<TrainingEvaluation> Evaluations, long ResumedAt, bool StoppedEarly) : IShown
{
    /// <summary>The evaluation with the lowest validation loss; null when nothing was validated.</summary>
    public TrainingEvaluation? Best => Evaluations.Where(evaluation => !double.IsNaN(evaluation.ValidationLoss)).MinBy(evaluation => evaluation.ValidationLoss);

    /// <summary>Loss and accuracy of every step, and of the validation samples where they were evaluated.</summary>
    public Figure Figure
    {
        get
        {
            var validated = Evaluations.Where(evaluation => !double.IsNaN(evaluation.ValidationAccuracy)).ToList();
            (string, string, Curve Curve)[] curves =
            [
                ("loss", "train", Curve.Of(Steps.Select(step => ((double)step.Step, step.Loss)))),
                ("loss", "validation", Curve.Of(validated.Select(evaluation => ((double)evaluation.Step, evaluation.ValidationLoss)))),
                ("accuracy", "train", Curve.Of(Steps.Select(step => ((double)step.Step, step.Accuracy)))),
                ("accuracy", "validation", Curve.Of(validated.Select(evaluation => ((double)evaluation.Step, evaluation.ValidationAccuracy)))),
            ];
            return BoardFigure.Of("step", [.. curves.Where(curve => curve.Curve.Count > 0)]);
        }
    }

    /// <summary>How long it was, where it ended, and where it was best.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Steps.Count} steps{(StoppedEarly ? ", stopped early" : "")}{Last()}{Lowest()}");

    string IShown.Form(string mimeType) => ToString();

    private string Last() => Steps.Count == 0 ? "" : $", last loss {Text.Number(Steps[^1].Loss)}";

    private string Lowest() => Best is { } best ? $", lowest validation loss {Text.Number(best.ValidationLoss)} after step {best.Step}" : "";
}
