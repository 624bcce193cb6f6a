namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class BracketStepsTests
{
    private const string Id = "bracket-steps";

    [Fact]
    public void Rounded_down() => Wrong.IsToldThat("round up", Id,
        (double gap, double target) => (int)Math.Floor(Math.Log(target / gap) / Math.Log(2.0 / 3)));

    [Fact]
    public void One_third_kept() => Wrong.IsToldThat("a step keeps two thirds, not one third", Id,
        (double gap, double target) => (int)Math.Ceiling(Math.Log(target / gap) / Math.Log(1.0 / 3)));

    [Fact]
    public void One_half_kept() => Wrong.IsToldThat("not one half", Id,
        (double gap, double target) => (int)Math.Ceiling(Math.Log(target / gap) / Math.Log(0.5)));

    [Fact]
    public void Whole_numbers_divided() => Wrong.IsToldThat("write 2.0 / 3", Id,
        (double gap, double target) => (int)Math.Ceiling(Math.Log(gap / target) / Math.Log(3 / 2)));

    [Fact]
    public void Logarithms_of_two_kinds() => Wrong.IsToldThat("of the same kind", Id,
        (double gap, double target) => (int)Math.Ceiling(Math.Log10(gap / target) / Math.Log(1.5)));

    [Fact]
    public void Sign_lost() => Wrong.IsToldThat("cannot be negative", Id,
        (double gap, double target) => (int)Math.Ceiling(Math.Log(gap / target) / Math.Log(2.0 / 3)));

    [Fact]
    public void Negative_where_the_gap_is_small_enough() => Wrong.IsToldThat("small enough before the first step", Id,
        (double gap, double target) => (int)Math.Ceiling(Math.Log(target / gap) / Math.Log(2.0 / 3)));
}
