namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class MemorizedShareTests
{
    [Fact]
    public void The_accuracy() => IsToldThat("only those that were changed count", (predicted, noisy, _) =>
        predicted.Zip(noisy).Average(pair => pair.First == pair.Second ? 1.0 : 0));

    [Fact]
    public void Those_seen_through() => IsToldThat("seen through", (predicted, noisy, clean) =>
        Changed(noisy, clean).Average(i => predicted[i] == clean[i] ? 1.0 : 0));

    [Fact]
    public void A_third_digit_taken_for_the_lie() => IsToldThat("a prediction may be a third digit", (predicted, noisy, clean) =>
        Changed(noisy, clean).Average(i => predicted[i] != clean[i] ? 1.0 : 0));

    [Fact]
    public void A_share_of_all() => IsToldThat("not of all", (predicted, noisy, clean) =>
        (double)Changed(noisy, clean).Count(i => predicted[i] == noisy[i]) / noisy.Length);

    [Fact]
    public void A_count() => IsToldThat("that is a count", (predicted, noisy, clean) =>
        Changed(noisy, clean).Count(i => predicted[i] == noisy[i]));

    [Fact]
    public void Whole_numbers() => IsToldThat("whole numbers", (predicted, noisy, clean) =>
        Changed(noisy, clean).Count(i => predicted[i] == noisy[i]) / Changed(noisy, clean).Count());

    [Fact]
    public void Percent() => IsToldThat("in percent", (predicted, noisy, clean) =>
        100 * Changed(noisy, clean).Average(i => predicted[i] == noisy[i] ? 1.0 : 0));

    private static IEnumerable<int> Changed(int[] noisy, int[] clean) => Enumerable.Range(0, noisy.Length).Where(i => noisy[i] != clean[i]);

    private static void IsToldThat(string reason, Func<int[], int[], int[], double> attempt) => Wrong.IsToldThat(reason, "memorized-share", attempt);
}
