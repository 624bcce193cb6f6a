using Attempt = System.Func<double, double, int, int, double>;

namespace DeepLearning.Exercises;

/// <summary>Two layers on pictures: the cyclical learning rate that goes straight up and straight down.</summary>
internal sealed class TriangularRate : Exercise<Attempt>
{
    /// <inheritdoc/>
    public override string Id => "triangular-rate";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "A cycle has 2·halfCycle steps: the place within it is step % (2 * halfCycle).",
        "The height of the triangle, 0 to 1, is place / halfCycle on the way up and (2·halfCycle − place) / halfCycle on the way down: the smaller of the two.",
        "minimum + (maximum - minimum) * Math.Min(place, 2 * halfCycle - place) / halfCycle",
    ];

    /// <inheritdoc/>
    protected override Attempt Reference => (minimum, maximum, halfCycle, step) => new Triangular(minimum, maximum, halfCycle).At(step);

    /// <inheritdoc/>
    protected override string? Check(Attempt attempt) =>
        new[] { (500, 0), (500, 125), (500, 500), (500, 700), (500, 1000), (800, 3500), (7, 45) }
            .Select(test => Try(attempt, test.Item1, test.Item2)).FirstOrDefault(why => why is not null);

    private string? Try(Attempt attempt, int halfCycle, int step)
    {
        const double Low = 1e-5, High = 1e-1;
        var (place, single) = (step % (2 * halfCycle), step % halfCycle);
        return NumberAnswer.Why(
            FormattableString.Invariant($"from 1e-5 to 0.1 with n_s = {halfCycle}, in step {step}"),
            attempt(Low, High, halfCycle, step),
            Reference(Low, High, halfCycle, step),
            (Low + (High - Low) * single / halfCycle, "it falls from the top to the bottom at once; a triangle goes down as slowly as up"),
            (Reference(Low, High, halfCycle, Math.Min(step, 2 * halfCycle)), "it ends after one cycle: the place in the cycle is the step modulo 2·n_s"),
            (Low + (High - Low) * (single / halfCycle), "two whole numbers are divided, which cuts the fraction off; make one of them a double"),
            (Low + (High - Low) * (Math.Min(place, 2 * halfCycle - place) / halfCycle), "two whole numbers are divided, which cuts the fraction off; make one of them a double"),
            (Low + (High - Low) * step / halfCycle, "it rises for ever: after n_s steps it turns, after 2·n_s it begins again"),
            (High - (High - Low) * Math.Min(place, 2 * halfCycle - place) / halfCycle, "it is upside down: a cycle begins at the bottom"),
            (High * Math.Min(place, 2 * halfCycle - place) / halfCycle, "the lowest rate is missing: it goes from the minimum to the maximum, not from 0"),
            (Low + (High - Low) * place / halfCycle, "the second half of the cycle goes down"),
            (Low + High * Math.Min(place, 2 * halfCycle - place) / halfCycle, "its top is too high: the way up is maximum − minimum"));
    }
}
