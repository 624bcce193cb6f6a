using DeepLearning.Display;

namespace DeepLearning.Tests.Networks;

// Alone, because a search sets the number of threads of all products.
[Collection(nameof(Alone))]
public sealed class HyperparameterSearchTests
{
    private readonly Lock _gate = new();
    private readonly List<Setting> _trained = [];

    private static Setting[] Grid => [.. from rate in (double[])[0.1, 0.01, 1.0 / 3] from l2 in (double[])[0, 1e-4] select new Setting(rate, l2, "relu")];

    [Fact]
    public void Runs_come_in_the_order_of_the_settings_whichever_ends_first()
    {
        var runs = HyperparameterSearch.Run("runs", Grid, (setting, _) =>
        {
            Thread.Sleep(setting.Rate == 0.1 ? 60 : 1);
            return Train(setting);
        });
        Assert.Equal(Grid, runs.Select(run => run.Settings));
        Assert.All(runs, run => Assert.Equal(run.Settings.Rate + run.Settings.L2, run.Result.Loss));
        Assert.Equal(Grid.Length, _trained.Count);
    }

    [Fact]
    public void As_many_train_at_once_as_there_are_cores_and_products_take_one_each()
    {
        var (cores, threads) = (Environment.ProcessorCount, FastMatrices.Threads);
        using var meeting = new Barrier(cores);
        var (now, most) = (0, 0);
        var runs = HyperparameterSearch.Run("runs", Enumerable.Range(0, 3 * cores).ToList(), (_, _) =>
        {
            lock (_gate)
            {
                most = Math.Max(most, ++now);
            }

            var met = meeting.SignalAndWait(TimeSpan.FromSeconds(30));
            lock (_gate)
            {
                now--;
            }

            return met ? FastMatrices.Threads : 0;
        });
        Assert.All(runs, run => Assert.Equal(1, run.Result));
        Assert.Equal(cores, most);
        Assert.Equal(threads, FastMatrices.Threads);
    }

    [Fact]
    public void What_was_finished_before_a_failure_is_not_trained_again()
    {
        using var file = new TemporaryFile();
        var failing = Grid[3];
        var error = Assert.Throws<InvalidOperationException>(() => HyperparameterSearch.Run(
            "runs", Grid, (setting, _) => setting == failing ? throw new InvalidOperationException("diverged") : Train(setting), file.Path, "toy"));
        Assert.Equal("diverged", error.Message);
        var before = _trained.ToList();
        Assert.NotEmpty(before);

        var runs = HyperparameterSearch.Run("runs", Grid, (setting, _) => Train(setting), file.Path, "toy");
        Assert.Equal(Grid.Order(), _trained.Order());
        Assert.Equal(HyperparameterSearch.Run("runs", Grid, (setting, _) => Train(setting)).Select(run => run.Result.Bits()), runs.Select(run => run.Result.Bits()));
    }

    [Fact]
    public void A_cancelled_search_stops_its_runs_and_keeps_what_had_ended()
    {
        using var file = new TemporaryFile();
        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => HyperparameterSearch.Run("runs", Grid, (setting, cancellation) =>
        {
            if (setting == Grid[^1])
            {
                stop.Cancel();
            }

            cancellation.ThrowIfCancellationRequested();
            return Train(setting);
        }, file.Path, "toy", stop.Token));
        Assert.InRange(_trained.Count, 0, Grid.Length - 1);
        HyperparameterSearch.Run("runs", Grid, (setting, _) => Train(setting), file.Path, "toy");
        Assert.Equal(Grid.Length, _trained.Count);
    }

    [Fact]
    public async Task An_interrupted_thread_stops_the_search_although_its_runs_do_not_end()
    {
        using var begun = new ManualResetEventSlim();
        using var never = new ManualResetEventSlim();
        Exception? error = null;
        var cell = new Thread(() => error = Record.Exception(() => HyperparameterSearch.Run("runs", Grid, (setting, _) =>
        {
            begun.Set();
            never.Wait();
            return Train(setting);
        })));
        cell.Start();
        begun.Wait();
        cell.Interrupt();
        await Task.Run(cell.Join).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.IsType<OperationCanceledException>(error);
        never.Set();
    }

    [Fact]
    public void A_wider_search_takes_over_what_a_narrower_one_found()
    {
        using var file = new TemporaryFile();
        HyperparameterSearch.Run("runs", Grid[..2], (setting, _) => Train(setting), file.Path, "toy");
        var runs = HyperparameterSearch.Run("runs", Grid, (setting, _) => Train(setting), file.Path, "toy");
        Assert.Equal(Grid.Length, runs.Count);
        Assert.Equal(Grid.Length, _trained.Count);
    }

    [Fact]
    public void Every_number_comes_back_from_the_file_to_the_last_bit()
    {
        using var file = new TemporaryFile();
        Found Extremes(Setting setting) => new(double.NaN, [double.PositiveInfinity, double.Epsilon, -0.0, 1.0 / 3, double.MaxValue]);
        var first = HyperparameterSearch.Run("runs", Grid, (setting, _) => Extremes(setting), file.Path, "toy");
        var second = HyperparameterSearch.Run("runs", Grid, (setting, _) => Train(setting), file.Path, "toy");
        Assert.Empty(_trained);
        Assert.Equal(first.Select(run => run.Result.Bits()), second.Select(run => run.Result.Bits()));
    }

    [Fact]
    public void What_a_killed_search_left_aside_goes_away()
    {
        using var file = new TemporaryFile();
        var aside = $"{file.Path}.killed.part";
        File.WriteAllText(aside, "half");
        File.SetLastWriteTimeUtc(aside, DateTime.UtcNow.AddMinutes(-5));
        HyperparameterSearch.Run("runs", Grid, (setting, _) => Train(setting), file.Path, "toy");
        Assert.Equal(["run.checkpoint"], file.Neighbours);
    }

    [Fact]
    public void A_file_of_another_search_or_of_other_results_is_refused()
    {
        using var file = new TemporaryFile();
        HyperparameterSearch.Run("runs", Grid, (setting, _) => Train(setting), file.Path, "10,000 pictures");
        var other = Assert.Throws<CheckpointException>(() => HyperparameterSearch.Run("runs", Grid, (setting, _) => Train(setting), file.Path, "500 pictures"));
        Assert.Contains("10,000 pictures", other.Message);
        var form = Assert.Throws<CheckpointException>(() => HyperparameterSearch.Run("runs", Grid, (_, _) => 1.0, file.Path, "10,000 pictures"));
        Assert.Contains("form", form.Message);
    }

    [Fact]
    public void Settings_that_cannot_be_told_apart_are_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => HyperparameterSearch.Run("runs", [Grid[0], Grid[1], Grid[0]], (setting, _) => Train(setting)));
        Assert.Contains("Rate = 0.1", error.Message);
        Assert.Empty(_trained);
    }

    [Fact]
    public void The_table_has_a_row_for_each_setting_and_fills()
    {
        var finished = new FinishedRuns<Found>(null, "", ["a", "b", "c"]);
        using var board = new SearchBoard<Setting, Found>("networks", Grid[..3], finished);
        finished.Add(1, new(0.25, [1, 2]));
        board.Begins(0);
        var lines = board.State().Form(MimeTypes.Text).Split('\n');
        Assert.Equal(["rate", "L2", "activation", "loss"], lines[0].Split("  ", StringSplitOptions.RemoveEmptyEntries).Select(cell => cell.Trim()));
        Assert.EndsWith("…", lines[1]);
        Assert.EndsWith("0.25", lines[2]);
        Assert.EndsWith("relu", lines[3]);
        Assert.Equal("1 of 3 networks", lines[4]);
        Assert.Contains("<td>0.25</td>", board.State().Form(MimeTypes.Html));
    }

    private Found Train(Setting setting)
    {
        lock (_gate)
        {
            _trained.Add(setting);
        }

        return new(setting.Rate + setting.L2, [setting.Rate / 3, Math.Sqrt(setting.L2)]);
    }

    private sealed record Setting(double Rate, double L2, string Activation) : IComparable<Setting>
    {
        public int CompareTo(Setting? other) => (Rate, L2).CompareTo((other!.Rate, other.L2));
    }

    private sealed record Found(double Loss, double[] Curve)
    {
        public string Bits() => string.Join(' ', Curve.Prepend(Loss).Select(BitConverter.DoubleToInt64Bits));
    }
}
