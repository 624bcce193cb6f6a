namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class StandardErrorTests
{
    [Fact]
    public void The_variance() => IsToldThat("take its root", (p, n) => p * (1 - p) / n);

    [Fact]
    public void Of_one_sample() => IsToldThat("a single sample", (p, n) => Math.Sqrt(p * (1 - p)));

    [Fact]
    public void The_count_outside_the_root() => IsToldThat("not by n", (p, n) => Math.Sqrt(p * (1 - p)) / n);

    [Fact]
    public void A_factor_forgotten() => IsToldThat("1 − p is missing", (p, n) => Math.Sqrt(p / n));

    [Fact]
    public void An_interval() => IsToldThat("95 % interval", (p, n) => 1.96 * Math.Sqrt(p * (1 - p) / n));

    [Fact]
    public void Two_deviations() => IsToldThat("two deviations", (p, n) => 2 * Math.Sqrt(p * (1 - p) / n));

    [Fact]
    public void The_root_of_the_count_only() => IsToldThat("over p(1 − p) as well", (p, n) => p * (1 - p) / Math.Sqrt(n));

    [Fact]
    public void One_less_than_the_count() => IsToldThat("n − 1 is for a variance that is estimated", (p, n) => Math.Sqrt(p * (1 - p) / (n - 1)));

    [Fact]
    public void Not_a_number() => IsToldThat("got NaN", (_, _) => double.NaN);

    private static void IsToldThat(string reason, Func<double, int, double> attempt) => Wrong.IsToldThat(reason, "standard-error", attempt);
}
