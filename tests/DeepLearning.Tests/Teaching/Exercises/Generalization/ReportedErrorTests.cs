namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class ReportedErrorTests
{
    [Fact]
    public void The_lowest_test_error() => IsToldThat("looked at the test set", (_, test) => test.Min());

    [Fact]
    public void The_validation_error() => IsToldThat("report its test error", (validation, _) => validation.Min());

    [Fact]
    public void The_largest_validation_error() => IsToldThat("the largest validation error", (validation, test) => test[Array.IndexOf(validation, validation.Max())]);

    [Fact]
    public void The_mean() => IsToldThat("one is chosen", (_, test) => test.Average());

    [Fact]
    public void The_index() => IsToldThat("return its test error", (validation, _) => Array.IndexOf(validation, validation.Min()));

    private static void IsToldThat(string reason, Func<double[], double[], double> attempt) => Wrong.IsToldThat(reason, "reported-error", attempt);
}
