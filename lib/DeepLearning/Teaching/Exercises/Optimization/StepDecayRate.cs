using Attempt = System.Func<double, double, int, int, double>;

namespace DeepLearning.Exercises;

/// <summary>Stochastic gradient descent: a learning rate that is multiplied by a factor again and again.</summary>
internal sealed class StepDecayRate : Exercise<Attempt>
{
    /// <inheritdoc/>
    public override string Id => "step-decay";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "How often has the rate been multiplied before step t? Not once in the first `every` steps, which are 0 … every − 1.",
        "t / every, divided as whole numbers, counts it.",
        "Math.Pow(factor, t / every) is what all these multiplications come to.",
    ];

    /// <inheritdoc/>
    protected override Attempt Reference => (initial, factor, every, step) => new StepDecay(initial, factor, every).At(step);

    /// <inheritdoc/>
    protected override string? Check(Attempt attempt) =>
        new[] { (0.8, 0.5, 10, 0), (0.8, 0.5, 10, 9), (0.8, 0.5, 10, 10), (0.8, 0.5, 10, 35), (0.4, 0.1, 30, 299) }
            .Select(test => Try(attempt, test.Item1, test.Item2, test.Item3, test.Item4)).FirstOrDefault(why => why is not null);

    private string? Try(Attempt attempt, double initial, double factor, int every, int step) => NumberAnswer.Why(
        FormattableString.Invariant($"a rate of {initial}, times {factor} every {every} steps, in step {step}"),
        attempt(initial, factor, every, step),
        Reference(initial, factor, every, step),
        (initial * Math.Pow(factor, (double)step / every), "the exponent is a fraction, so the rate falls in every step; divide as whole numbers"),
        (initial * Math.Pow(factor, step), "the rate is multiplied in every step, not in every so many"),
        (initial * Math.Pow(factor, step / every + 1), "it is multiplied once too often: the first steps have the initial rate"),
        (initial * factor * (step / every), "it is multiplied by the number of falls; a rate that falls n times has the factor's n-th power"),
        (Math.Pow(factor, step / every), "the initial rate is missing"),
        (initial * (step > 0 && step % every == 0 ? factor : 1), "the rate falls for one step alone and then comes back; it is to stay low"));
}
