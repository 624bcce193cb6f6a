namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class InterpolationThresholdTests
{
    [Fact]
    public void The_first_that_fits() => IsToldThat("a wider one does not", (widths, errors, tolerance) =>
        widths[Array.FindIndex(errors, error => error <= tolerance)]);

    [Fact]
    public void The_last_that_does_not() => IsToldThat("the threshold is the one after it", (widths, errors, tolerance) =>
        widths[Math.Max(0, Array.FindLastIndex(errors, error => error > tolerance))]);

    [Fact]
    public void The_index() => IsToldThat("return the width", (widths, errors, tolerance) =>
        Array.FindLastIndex(errors, error => error > tolerance) + 1);

    [Fact]
    public void Below_the_tolerance_only() => IsToldThat("still within it", (widths, errors, tolerance) =>
        widths[Array.FindLastIndex(errors, error => error >= tolerance) + 1]);

    [Fact]
    public void The_lowest_error() => IsToldThat("the tolerance allows a little", (widths, errors, _) =>
        widths[Array.IndexOf(errors, errors.Min())]);

    private static void IsToldThat(string reason, Func<int[], double[], double, int> attempt) =>
        Wrong.IsToldThat(reason, "interpolation-threshold", attempt);
}
