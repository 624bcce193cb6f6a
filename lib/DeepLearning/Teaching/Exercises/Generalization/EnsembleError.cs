using Attempt = System.Func<double, double, double, int, double>;

namespace DeepLearning.Exercises;

/// <summary>Bias and variance: what the mean of several independent models does to the three parts of the error.</summary>
internal sealed class EnsembleError : Exercise<Attempt>
{
    /// <inheritdoc/>
    public override string Id => "ensemble-error";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Take the three parts one at a time. The noise is in the new measurement, whoever predicts it. And what is the mean of a mean?",
        "Each model has the same mean curve, so the bias stays. The models are independent: the variance of their mean is that of one, divided by their number.",
        "σ² + bias² + variance / count, and noise is σ.",
    ];

    /// <inheritdoc/>
    protected override Attempt Reference => (biasSquared, variance, noise, count) => noise * noise + biasSquared + variance / count;

    /// <inheritdoc/>
    protected override string? Check(Attempt attempt) => new[] { (0.01, 0.2, 0.3, 4), (0.3, 0.02, 0.5, 1), (0.04, 1.5, 0.2, 100) }
        .Select(given => Why(attempt, given.Item1, given.Item2, given.Item3, given.Item4)).FirstOrDefault(why => why is not null);

    private string? Why(Attempt attempt, double bias, double variance, double noise, int count) => NumberAnswer.Why(
        FormattableString.Invariant($"for bias² {bias}, variance {variance}, σ = {noise} and {count} models"),
        attempt(bias, variance, noise, count), Reference(bias, variance, noise, count),
        (noise + bias + variance / count, "noise is σ, and σ² belongs into the sum"),
        (bias + variance / count, "the noise of the new measurement is missing: no model can predict it"),
        ((noise * noise + bias + variance) / count, "only the variance is divided: all models share the bias, and the noise is in the measurement"),
        (noise * noise + (bias + variance) / count, "the bias stays: models that all err in the same way do so together as well"),
        ((noise * noise + variance) / count + bias, "the noise stays: it is in the new measurement, not in the models"),
        (noise * noise + bias + variance, "the variance is that of a single model: the mean of independent ones varies less"),
        (noise * noise + bias + variance / Math.Sqrt(count), "divide by the number: its root is for the deviation"),
        (noise * noise + bias + variance / count / count, "divide by the number once"),
        (noise * noise + bias * bias + variance / count, "the bias came squared already"));
}
