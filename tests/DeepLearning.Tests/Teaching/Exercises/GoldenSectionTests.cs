namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class GoldenSectionTests
{
    private const string Id = "golden-section";

    [Fact]
    public void Without_reuse() => Wrong.IsToldThat("took 40 evaluations, expected 22", Id, (Func<double, double> loss, double a, double d, double tolerance) =>
        Search(a, d, tolerance, (b, c) => loss(b) < loss(c)));

    [Fact]
    public void Comparison_the_wrong_way_round() => Wrong.IsToldThat("ran into an end", Id, (Func<double, double> loss, double a, double d, double tolerance) =>
        Search(a, d, tolerance, (b, c) => loss(b) > loss(c)));

    [Fact]
    public void Stopped_early() => Wrong.IsToldThat("does the loop stop when d − a is small enough", Id, (Func<double, double> loss, double a, double d, double tolerance) =>
        Search(a, d, 1000 * tolerance, (b, c) => loss(b) < loss(c)));

    [Fact]
    public void Endless() => Wrong.IsToldThat("does its loop end?", Id, (Func<double, double> loss, double a, double d, double tolerance) =>
        Search(a, d, -1, (b, c) => loss(b) < loss(c)));

    [Fact]
    public void Not_a_number() => Wrong.IsToldThat("expected 0.3 ± 0.0001, got NaN", Id,
        (Func<double, double> loss, double a, double d, double tolerance) => double.NaN);

    private static double Search(double a, double d, double tolerance, Func<double, double, bool> left)
    {
        var ratio = (Math.Sqrt(5) - 1) / 2;
        while (d - a > tolerance)
        {
            var (b, c) = (d - ratio * (d - a), a + ratio * (d - a));
            (a, d) = left(b, c) ? (a, c) : (b, d);
        }

        return (a + d) / 2;
    }
}
