namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class ResampleTests
{
    [Fact]
    public void Left_neighbours() => IsToldThat("the left neighbour's value", (signal, count) =>
        Each(signal, count, t => signal[(int)t]));

    [Fact]
    public void Nearest_neighbours() => IsToldThat("the nearest neighbour's value", (signal, count) =>
        Each(signal, count, t => signal[(int)Math.Round(t)]));

    [Fact]
    public void Weights_swapped() => IsToldThat("weights are swapped", (signal, count) =>
        Each(signal, count, t => Math.Min((int)t, signal.Length - 2) is var k ? (t - k) * signal[k] + (1 - t + k) * signal[k + 1] : 0));

    [Fact]
    public void Ends_not_kept() => IsToldThat("so that both ends stay", (signal, count) =>
        Each(signal, count, t => (t * (count - 1) / (signal.Length - 1) * signal.Length / count) is var s && Math.Min((int)s, signal.Length - 2) is var k
            ? signal[k] + (s - k) * (signal[k + 1] - signal[k])
            : 0));

    [Fact]
    public void The_last_point_out_of_range() => IsToldThat("the last point has no right neighbour", (signal, count) =>
        Each(signal, count, t => signal[(int)t] + (t - (int)t) * (signal[(int)t + 1] - signal[(int)t])));

    [Fact]
    public void Whole_numbers_divided() => IsToldThat("write (signal.Length - 1.0)", (signal, count) =>
        [.. Enumerable.Range(0, count).Select(i => signal[i * ((signal.Length - 1) / (count - 1))])]);

    [Fact]
    public void The_last_point_left_out() => IsToldThat("the last point is missing", (signal, count) =>
        [.. Each(signal, count, t => Math.Min((int)t, signal.Length - 2) is var k ? signal[k] + (t - k) * (signal[k + 1] - signal[k]) : 0)[..^1], 0]);

    [Fact]
    public void Another_number_of_points() => IsToldThat("3 points, expected 5", (signal, _) => signal);

    private static double[] Each(double[] signal, int count, Func<double, double> read) =>
        [.. Enumerable.Range(0, count).Select(i => read(i * (signal.Length - 1.0) / (count - 1)))];

    private static void IsToldThat(string reason, Func<double[], int, double[]> attempt) => Wrong.IsToldThat(reason, "resample", attempt);
}
