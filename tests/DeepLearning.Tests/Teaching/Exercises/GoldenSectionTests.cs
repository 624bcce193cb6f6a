using SearchFor = System.Func<System.Func<double, double>, double, double, double, double>;

namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class GoldenSectionTests
{
    private const string Id = "golden-section";

    [Fact]
    public void Without_reuse() => IsToldThat("took 40 evaluations, expected 22",
        (loss, a, d, tolerance) => Search(a, d, tolerance, (b, c) => loss(b) < loss(c)));

    [Fact]
    public void Comparison_the_wrong_way_round() => IsToldThat("ran into an end",
        (loss, a, d, tolerance) => Search(a, d, tolerance, (b, c) => loss(b) > loss(c)));

    [Fact]
    public void Stopped_early() => IsToldThat("does the loop go on down to the tolerance",
        (loss, a, d, tolerance) => Search(a, d, 1000 * tolerance, (b, c) => loss(b) < loss(c)));

    [Fact]
    public void A_new_point_measured_from_the_wrong_end() => IsToldThat("a new c on from the left one", (loss, a, d, tolerance) =>
    {
        var ratio = (Math.Sqrt(5) - 1) / 2;
        var (b, c) = (d - ratio * (d - a), a + ratio * (d - a));
        while (d - a > tolerance)
        {
            (a, d, b, c) = loss(b) < loss(c) ? (a, c, c - ratio * (c - a), b) : (b, d, c, d - ratio * (d - b));
        }

        return (a + d) / 2;
    });

    [Fact]
    public void Endless() => IsToldThat("does its loop end?",
        (loss, a, d, tolerance) => Search(a, d, -1, (b, c) => loss(b) < loss(c)));

    [Fact]
    public void Not_a_number() => IsToldThat("expected 0.3 ± 0.0001, got NaN", (_, _, _, _) => double.NaN);

    private static void IsToldThat(string reason, SearchFor attempt) => Wrong.IsToldThat(reason, Id, attempt);

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
