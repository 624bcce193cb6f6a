namespace DeepLearning.Exercises;

/// <summary>Line search, extension: golden-section search, which evaluates the loss once a step.</summary>
internal sealed class GoldenSection : Exercise<Func<Func<double, double>, double, double, double, double>>
{
    private static readonly double Ratio = (Math.Sqrt(5) - 1) / 2;

    private static readonly (Func<double, double> Loss, string Formula, double From, double To, double Minimum)[] Cases =
    [
        (phi => Math.Pow(phi - 0.3, 2), "(φ − 0.3)²", 0, 1, 0.3),
        (phi => Math.Abs(phi - 4.2), "|φ − 4.2|", 1, 5, 4.2),
        (BracketRules.TwoDips, "the two-dip loss", 0, 1, 0.380322),
    ];

    /// <inheritdoc/>
    public override string Id => "golden-section";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "With ρ = (√5 − 1) / 2 ≈ 0.618 the inner points are d − ρ(d − a) and a + ρ(d − a).",
        "Where L(b) < L(c), the new d is c and the new c is the old b: its loss is known, so keep it in a variable.",
        "Each turn of the loop evaluates the loss at one new point only. Stop when d − a is no larger than the tolerance, and return the middle.",
    ];

    /// <inheritdoc/>
    protected override Func<Func<double, double>, double, double, double, double> Reference => Search;

    /// <inheritdoc/>
    protected override string? Check(Func<Func<double, double>, double, double, double, double> attempt) =>
        Cases.Select(test => Try(attempt, test.Loss, test.Formula, test.From, test.To, test.Minimum)).FirstOrDefault(why => why is not null);

    private static string? Try(
        Func<Func<double, double>, double, double, double, double> attempt,
        Func<double, double> loss, string formula, double from, double to, double minimum)
    {
        const double tolerance = 1e-4;
        var counted = new Counted(loss);
        var actual = attempt(counted.Loss, from, to, tolerance);
        var steps = (int)Math.Ceiling(Math.Log(tolerance / (to - from)) / Math.Log(Ratio));
        var where = FormattableString.Invariant($"{formula} on [{from}, {to}]");
        if (!(Math.Abs(actual - minimum) <= tolerance))
        {
            return FormattableString.Invariant($"{where}: expected {minimum} ± {tolerance}, got {actual:0.######}{Reason(actual, from, to)}");
        }

        // Two points to begin with, one each step, and a little for those who look once more at the end.
        return counted.Evaluations <= steps + 4
            ? null
            : $"{where}: the answer is right, but it took {counted.Evaluations} evaluations, expected {steps + 2}: keep the loss that is known already";
    }

    private static string Reason(double actual, double from, double to) => actual switch
    {
        double.NaN => "",
        _ when actual < from || actual > to => ": that is outside of the interval",
        _ when Math.Min(actual - from, to - actual) < 1e-3 * (to - from) => ": the search ran into an end; is the comparison the wrong way round?",
        _ => ": is the loss that is kept the one of the point that is kept, and does the loop stop when d − a is small enough?",
    };

    private static double Search(Func<double, double> loss, double a, double d, double tolerance)
    {
        var (b, c) = (d - Ratio * (d - a), a + Ratio * (d - a));
        var (lossB, lossC) = (loss(b), loss(c));
        while (d - a > tolerance)
        {
            if (lossB < lossC)
            {
                (d, c, lossC) = (c, b, lossB);
                lossB = loss(b = d - Ratio * (d - a));
            }
            else
            {
                (a, b, lossB) = (b, c, lossC);
                lossC = loss(c = a + Ratio * (d - a));
            }
        }

        return (a + d) / 2;
    }
}
