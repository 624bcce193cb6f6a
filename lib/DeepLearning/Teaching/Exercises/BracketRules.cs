using Rules = System.Func<System.Func<double, double>, DeepLearning.Bracket, DeepLearning.Bracket>;

namespace DeepLearning.Exercises;

/// <summary>Line search: one step of the three rules that shrink a bracket.</summary>
internal sealed class BracketRules : Exercise<Rules>
{
    private const double Tolerance = 1e-9;

    private static readonly (int Rule, Func<double, double> Loss, string Formula, Bracket Start)[] Cases =
    [
        (2, TwoDips.Loss, "the two-dip loss", new(0, 0.33, 0.66, 1)),
        (3, TwoDips.Loss, "the two-dip loss", new(0, 0.22, 0.44, 0.66)),
        (1, phi => Math.Pow(phi - 0.02, 2), "(φ − 0.02)²", new(0, 0.33, 0.66, 1)),
        (1, phi => Math.Pow(phi - 0.52, 2), "(φ − 0.52)²", new(0.5, 0.7, 0.8, 1)),
        (2, phi => Math.Pow(phi - 4, 2), "(φ − 4)²", new(2, 4, 6, 8)),
        (3, phi => Math.Pow(phi * (phi - 7), 2), "(φ(φ − 7))²", new(1, 3, 5, 7)),
        (3, phi => Math.Pow(phi - 7, 2), "(φ − 7)²", new(2, 4, 6, 8)),
    ];

    /// <inheritdoc/>
    public override string Id => "bracket-rules";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Evaluate the loss at all four points first; then ask whether a has the smallest of the four, before anything else.",
        "Rule 1 halves distances: the new b is a + (b − a) / 2. Only where a is 0 is that the same as b / 2.",
        "In rule 2 the new d is the old c, and the new b and c are at 1/3 and 2/3 of the new [a, d]; rule 3 is its mirror image.",
    ];

    /// <inheritdoc/>
    protected override Rules Reference => LineSearch.Shrink;

    /// <inheritdoc/>
    protected override string? Check(Rules attempt) =>
        Cases.Select(test => Try(attempt, test.Rule, test.Loss, test.Formula, test.Start)).FirstOrDefault(why => why is not null);

    private static string? Try(Rules attempt, int rule, Func<double, double> loss, string formula, Bracket start)
    {
        var expected = LineSearch.Shrink(loss, start);
        var actual = attempt(new Counted(loss).Loss, start);
        return Same(actual, expected)
            ? null
            : $"Rule {rule}: from {start} on {formula} expected {expected}, got {actual} (tolerance {Tolerance:0e+0}){Reason(rule, start, actual)}";
    }

    private static string Reason(int rule, Bracket start, Bracket actual)
    {
        var (a, b, c, d) = start;
        return Mistake(
            candidate => Same(candidate, actual),
            (start, "the bracket came back unchanged"),
            (new(a, b / 2, c / 2, d / 2), "b, c and d themselves were halved; halve their distances from a"),
            (LineSearch.Shrink(phi => Math.Abs(phi - a), start), "that is rule 1, which is only for the loss at a being the smallest of the four"),
            (Bracket.Thirds(a, c), rule == 1 ? "that is rule 2; rule 1 comes first" : "that is rule 2; the comparison of L(b) and L(c) is the wrong way round"),
            (Bracket.Thirds(b, d), "that is rule 3; it is for L(c) below L(b)"),
            (rule == 2 ? new(a, b, c, c) : new(b, b, c, d), "the end has moved, but b and c have not"),
            (rule == 2 ? Bracket.Thirds(a, d) with { D = c } : Bracket.Thirds(a, d) with { A = b },
                "b and c are at the thirds of the old bracket, not of the new one"));
    }

    private static bool Same(Bracket one, Bracket other) =>
        Near(one.A, other.A) && Near(one.B, other.B) && Near(one.C, other.C) && Near(one.D, other.D);

    private static bool Near(double one, double other) => Math.Abs(one - other) <= Tolerance;
}
