namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class BracketRulesTests
{
    private const string Id = "bracket-rules";

    [Fact]
    public void Without_rule_1() => Wrong.IsToldThat(
        "Rule 1: from (0, 0.33, 0.66, 1) on (φ − 0.02)² expected (0, 0.165, 0.33, 0.5), got (0, 0.22, 0.44, 0.66)",
        Id,
        (Func<double, double> loss, Bracket p) => loss(p.B) < loss(p.C) ? Bracket.Thirds(p.A, p.C) : Bracket.Thirds(p.B, p.D));

    [Fact]
    public void Rule_2_before_rule_1() => Wrong.IsToldThat("that is rule 2; rule 1 comes first", Id,
        (Func<double, double> loss, Bracket p) => loss(p.B) < loss(p.C) ? Bracket.Thirds(p.A, p.C) : LineSearch.Shrink(loss, p));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Rule_1_without_asking_all_four(bool asksC) => Wrong.IsToldThat("only for the loss at a being the smallest of the four", Id,
        (Func<double, double> loss, Bracket p) => loss(p.A) < loss(p.B) && (!asksC || loss(p.A) < loss(p.C))
            ? LineSearch.Shrink(phi => Math.Abs(phi - p.A), p)
            : LineSearch.Shrink(loss, p));

    [Fact]
    public void Halving_the_points_instead_of_their_distances() => Wrong.IsToldThat("b, c and d themselves were halved", Id,
        (Func<double, double> loss, Bracket p) => loss(p.A) < Math.Min(loss(p.B), Math.Min(loss(p.C), loss(p.D)))
            ? new Bracket(p.A, p.B / 2, p.C / 2, p.D / 2)
            : LineSearch.Shrink(loss, p));

    [Fact]
    public void Rules_2_and_3_swapped() => Wrong.IsToldThat("that is rule 3; it is for L(c) below L(b)", Id,
        (Func<double, double> loss, Bracket p) => loss(p.B) > loss(p.C) ? Bracket.Thirds(p.A, p.C) : Bracket.Thirds(p.B, p.D));

    [Fact]
    public void Inner_points_at_thirds_of_the_old_bracket() => Wrong.IsToldThat("b and c are at the thirds of the old bracket", Id,
        (Func<double, double> loss, Bracket p) => Bracket.Thirds(p.A, p.D) with { D = p.C });

    [Fact]
    public void Inner_points_left_where_they_were() => Wrong.IsToldThat("the end has moved, but b and c have not", Id,
        (Func<double, double> loss, Bracket p) => p with { D = p.C });

    [Fact]
    public void Nothing_done() => Wrong.IsToldThat("the bracket came back unchanged", Id, (Func<double, double> loss, Bracket p) => p);

    [Fact]
    public void Not_a_number() => Wrong.IsToldThat("got (NaN, NaN, NaN, NaN)", Id,
        (Func<double, double> loss, Bracket p) => new Bracket(double.NaN, double.NaN, double.NaN, double.NaN));

    [Fact]
    public void Endless() => Wrong.IsToldThat("evaluated the loss more than 10,000 times", Id, (Func<double, double> loss, Bracket p) =>
    {
        while (loss(p.A) >= 0)
        {
        }

        return p;
    });
}
