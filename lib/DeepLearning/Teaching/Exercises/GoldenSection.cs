using Search = System.Func<System.Func<double, double>, double, double, double, double>;

namespace DeepLearning.Exercises;

/// <summary>Line search, extension: golden-section search, which evaluates the loss once a step.</summary>
internal sealed class GoldenSection : Exercise<Search>
{
    private static readonly double Ratio = (Math.Sqrt(5) - 1) / 2;

    private static readonly (Func<double, double> Loss, string Formula, double From, double To, double Minimum)[] Cases =
    [
        (phi => Math.Pow(phi - 0.3, 2), "(φ − 0.3)²", 0, 1, 0.3),
        (phi => Math.Abs(phi - 4.2), "|φ − 4.2|", 1, 5, 4.2),
        (TwoDips.Loss, "the two-dip loss", 0, 1, TwoDips.Minimum),
    ];

    /// <inheritdoc/>
    public override string Id => "golden-section";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Draw the case L(b) < L(c), in which the search goes on left of c. Which inner point stays inside, and which place does it take there?",
        "There c becomes the right end, and the old b the new c: its loss is known, so carry it over with the point. Only b is new.",
        "Otherwise all is mirrored: b becomes the left end, c the new b with its loss, and loss(c) at left + ρ(right − left) is the one to evaluate.",
    ];

    /// <inheritdoc/>
    protected override Search Reference => Minimize;

    /// <inheritdoc/>
    protected override string? Check(Search attempt) =>
        Cases.Select(test => Try(attempt, test.Loss, test.Formula, test.From, test.To, test.Minimum)).FirstOrDefault(why => why is not null);

    private static string? Try(
        Search attempt, Func<double, double> loss, string formula, double from, double to, double minimum)
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
        _ => ": does each loss go with its point, is a new b measured back from the right end and a new c on from the left one, and does the loop go on down to the tolerance?",
    };

    private static double Minimize(Func<double, double> loss, double a, double d, double tolerance)
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
