namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class RollTests
{
    [Fact]
    public void To_the_left() => IsToldThat("to the left", (signal, shift) => [.. signal[shift..], .. signal[..shift]]);

    [Fact]
    public void Zeros_come_in() => IsToldThat("lost", (signal, shift) => [.. new double[shift], .. signal[..^shift]]);

    [Fact]
    public void Reversed() => IsToldThat("reversed", (signal, shift) => [.. signal[^shift..].Reverse(), .. signal[..^shift]]);

    [Fact]
    public void Shorter() => IsToldThat("5 points, expected 7", (signal, shift) => signal[..^shift]);

    [Fact]
    public void In_place() => IsToldThat("got the given one changed", (signal, shift) =>
    {
        Array.Reverse(signal);
        return signal;
    });

    private static void IsToldThat(string reason, Func<double[], int, double[]> attempt) => Wrong.IsToldThat(reason, "roll", attempt);
}
