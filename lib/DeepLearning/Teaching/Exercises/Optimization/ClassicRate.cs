using Attempt = System.Func<double, double, double>;

namespace DeepLearning.Exercises;

/// <summary>Momentum: the learning rate with which the classic form takes the same path.</summary>
internal sealed class ClassicRate : Exercise<Attempt>
{
    /// <inheritdoc/>
    public override string Id => "classic-rate";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Both averages begin at 0. Compare them after the first step, then after the second: by which factor does b differ from m?",
        "b = m / (1 − β), at every step. The two steps are to be equal: α·m = η·b.",
        "So η = α·(1 − β).",
    ];

    /// <inheritdoc/>
    protected override Attempt Reference => (rate, beta) => rate * (1 - beta);

    /// <inheritdoc/>
    protected override string? Check(Attempt attempt) =>
        Try(attempt, 0.6, 0.6) ?? Try(attempt, 0.1, 0.9) ?? Try(attempt, 0.5, 0);

    private string? Try(Attempt attempt, double rate, double beta) => NumberAnswer.Why(
        FormattableString.Invariant($"for α = {rate} and β = {beta}"),
        attempt(rate, beta),
        Reference(rate, beta),
        (rate / (1 - beta), "that is the other way round: b is the longer of the two, so its rate is the smaller"),
        (rate * beta, "that is αβ; m takes the share 1 − β of a gradient, where b takes all of it"),
        (rate, "that is α itself: the classic form would run 1/(1 − β) times as far"));
}
