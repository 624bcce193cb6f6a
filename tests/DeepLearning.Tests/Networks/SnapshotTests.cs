namespace DeepLearning.Tests.Networks;

public sealed class SnapshotTests
{
    private static readonly Dictionary<string, double[]> State = new()
    {
        ["step"] = [7],
        ["W1"] = [double.NaN, double.NegativeInfinity, -0.0, double.Epsilon, 1.0 / 3],
        ["costs"] = [],
    };

    [Fact]
    public void What_was_saved_comes_back_to_the_last_bit()
    {
        using var file = new TemporaryFile();
        Assert.Null(Snapshot.Load(file.Path, "a run"));
        Snapshot.Save(file.Path, "a run", State);
        var loaded = Snapshot.Load(file.Path, "a run")!;
        Assert.Equal(State.Keys, loaded.Keys);
        Assert.All(State, named => Assert.Equal(named.Value.Select(BitConverter.DoubleToInt64Bits), loaded[named.Key].Select(BitConverter.DoubleToInt64Bits)));
    }

    [Fact]
    public void The_snapshot_of_another_run_is_refused_and_left_as_it_is()
    {
        using var file = new TemporaryFile();
        Snapshot.Save(file.Path, "rate 0.1, CIFAR-10", State);
        var error = Assert.Throws<CheckpointException>(() => Snapshot.Load(file.Path, "rate 0.1, stand-in"));
        Assert.Contains("'rate 0.1, CIFAR-10'", error.Message);
        Assert.NotNull(Snapshot.Load(file.Path, "rate 0.1, CIFAR-10"));
    }

    [Fact]
    public void Without_a_file_nothing_is_kept()
    {
        Snapshot.Save(null, "a run", State);
        Assert.Null(Snapshot.Load(null, "a run"));
    }
}
