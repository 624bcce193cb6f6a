using System.Text.Json.Nodes;
using DeepLearning.Tests.Display;

namespace DeepLearning.Tests.Teaching;

public sealed class TrainingBoardTests
{
    private readonly ManualClock _clock = new();

    [Fact]
    public void It_is_shown_at_once_then_at_most_five_times_a_second_and_ends_with_the_last_point()
    {
        var audience = new Audience(_clock);
        using (var board = new TrainingBoard("step", _clock, audience))
        {
            for (var step = 0; step < 3000; step++)
            {
                board.Add(step, loss: 1.0 / (step + 1));
                _clock.Advance(TimeSpan.FromMilliseconds(1));
            }
        }

        Assert.Equal(TimeSpan.Zero, audience.Shown[0].Time);
        Assert.All(audience.Shown.SkipLast(1).Zip(audience.Shown.Skip(1).SkipLast(1)), pair =>
            Assert.True(pair.Second.Time - pair.First.Time >= TimeSpan.FromMilliseconds(200)));
        Assert.InRange(audience.Shown.Count, 15, 17);
        Assert.StartsWith("Training to step 2999: loss 1 → 0.000333333", audience.Shown[^1].Text);
        Assert.Equal([true], audience.Shown.Where(shown => shown.IsLast).Select(shown => shown.IsLast));
    }

    [Fact]
    public void A_point_that_came_too_early_is_shown_when_the_time_has_come_although_nothing_follows()
    {
        var audience = new Audience(_clock);
        var board = new TrainingBoard("epoch", _clock, audience);
        board.Add(1, loss: 0.5);
        board.Add(1, "loss", 0.7, "validation");
        Assert.Single(audience.Shown);

        _clock.Advance(TimeSpan.FromSeconds(60));

        Assert.Equal(2, audience.Shown.Count);
        Assert.Equal(TimeSpan.FromMilliseconds(200), audience.Shown[1].Time);
        Assert.Contains("loss (validation) 0.7", audience.Shown[1].Text);
    }

    [Fact]
    public void A_loop_that_throws_leaves_the_last_state()
    {
        var audience = new Audience(_clock);

        Action loop = () =>
        {
            using var board = new TrainingBoard("step", _clock, audience);
            for (var step = 0; ; step++)
            {
                board.Add(step, loss: step < 2 ? 2 - step : throw new InvalidOperationException("diverged"));
            }
        };

        Assert.Throws<InvalidOperationException>(loop);

        Assert.Equal((true, "Training to step 1: loss 2 → 1"), (audience.Shown[^1].IsLast, audience.Shown[^1].Text));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(2, audience.Shown.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_library_loop_that_reports_to_it_stops_when_its_thread_is_interrupted_and_leaves_the_last_state(bool isWatched)
    {
        var audience = new Audience(_clock, isWatched);
        Exception? stopped = null;
        var cell = new Thread(() => stopped = Record.Exception(() =>
        {
            using var board = new TrainingBoard("step", _clock, audience);
            Training.Run(
                new Network([2, 2], new Xoshiro(1)), ToyData.Blobs(40), new(new Sgd(0.1)) { Epochs = 1000, BatchSize = 20 },
                progress: Progress.To<TrainingStep>(InterruptAt10, board.Report));
        }));

        cell.Start();
        cell.Join();

        Assert.IsType<OperationCanceledException>(stopped);
        Assert.True(audience.Shown[^1].IsLast);
        Assert.StartsWith("Training to step 10: loss ", audience.Shown[^1].Text);

        void InterruptAt10(TrainingStep step)
        {
            if (step.Step == 10)
            {
                _clock.Advance(TimeSpan.FromSeconds(1));
                Thread.CurrentThread.Interrupt();
            }
        }
    }

    [Fact]
    public void Without_a_watcher_only_the_last_state_is_shown()
    {
        var audience = new Audience(_clock, isWatched: false);
        using (var board = new TrainingBoard("step", _clock, audience))
        {
            for (var step = 0; step < 10; step++)
            {
                board.Add(step, loss: step);
                _clock.Advance(TimeSpan.FromSeconds(1));
            }
        }

        Assert.Equal((true, "Training to step 9: loss 0 → 9"), (Assert.Single(audience.Shown).IsLast, audience.Shown[0].Text));
    }

    [Fact]
    public void A_board_without_points_shows_nothing()
    {
        var audience = new Audience(_clock);
        new TrainingBoard("step", _clock, audience).Dispose();
        Assert.Empty(audience.Shown);
    }

    [Fact]
    public void In_a_notebook_it_is_one_output_that_is_updated()
    {
        using var notebook = new Notebook();
        using (var board = new TrainingBoard("step", _clock))
        {
            board.Add(0, loss: 2, accuracy: 0.1);
            _clock.Advance(TimeSpan.FromSeconds(1));
            board.Add(1, loss: 1, accuracy: 0.4);
        }

        Assert.Equal(["application/vnd.plotly.v1+json", "text/html", "text/plain"], Assert.Single(notebook.Outputs).Keys);
        Assert.Equal("Training to step 1: loss 2 → 1, accuracy 0.1 → 0.4", notebook.Text);
    }

    [Fact]
    public void A_measure_has_a_panel_and_a_name_has_a_colour_and_one_entry_in_the_legend()
    {
        var board = new TrainingBoard("epoch", _clock, new Audience(_clock));
        board.Add(0, loss: 2, accuracy: 0.1, validationLoss: 2.1, validationAccuracy: 0.1);
        board.Add(1, loss: 1, accuracy: 0.5, validationLoss: 1.2, validationAccuracy: 0.4);

        var figure = JsonNode.Parse(board.Figure.ToJson())!;

        Assert.Equal(["y", "y", "y2", "y2"], figure["data"]!.AsArray().Select(trace => (string?)trace!["yaxis"] ?? "y"));
        Assert.Equal([true, true, false, false], figure["data"]!.AsArray().Select(trace => (bool)trace!["showlegend"]!));
        Assert.Equal(2, figure["data"]!.AsArray().Select(trace => (string?)trace!["line"]!["color"]).Distinct().Count());
        Assert.Equal(["loss", "accuracy"], new[] { "yaxis", "yaxis2" }.Select(axis => (string?)figure["layout"]![axis]!["title"]!["text"]));
        Assert.Equal("y2", (string?)figure["layout"]!["xaxis"]!["anchor"]);
        var (upper, lower) = (Domain("yaxis"), Domain("yaxis2"));
        Assert.True(lower[0] == 0 && lower[1] < upper[0] && upper[1] == 1, $"{string.Join(" ", lower)} | {string.Join(" ", upper)}");

        double[] Domain(string axis) => [.. figure["layout"]![axis]!["domain"]!.AsArray().Select(end => end!.GetValue<double>())];
    }

    [Fact]
    public void A_fifth_panel_is_refused()
    {
        var board = new TrainingBoard("step", _clock, new Audience(_clock));
        foreach (var measure in new[] { "loss", "accuracy", "rate", "norm" })
        {
            board.Add(0, measure, 1);
        }

        Assert.StartsWith(
            "A board has at most 4 panels (loss, accuracy, rate, norm); draw \"FID\" on another board.",
            Assert.Throws<ArgumentException>(() => board.Add(0, "FID", 1)).Message);
    }

    [Fact]
    public void A_loss_that_diverges_makes_a_gap_and_is_told()
    {
        var board = new TrainingBoard("step", _clock, new Audience(_clock));
        board.Add(0, loss: 2);
        board.Add(1, loss: double.PositiveInfinity);

        Assert.Contains("\"y\":[2,null]", board.Figure.ToJson());
        Assert.Equal("Training to step 1: loss 2 → Infinity", board.Figure.Description);
    }

    [Fact]
    public void Training_reports_to_it()
    {
        var samples = ToyData.Blobs(40);
        var board = new TrainingBoard("step", _clock, new Audience(_clock));

        var history = Training.Run(new Network([2, 2], new Xoshiro(1)), samples, new(new Sgd(0.1)) { Epochs = 3, BatchSize = 10 }, samples, board);

        var traces = JsonNode.Parse(board.Figure.ToJson())!["data"]!.AsArray();
        Assert.Equal(["train", "train", "validation", "validation"], traces.Select(trace => (string)trace!["name"]!));
        Assert.Equal(Enumerable.Range(0, 12), traces[0]!["x"]!.AsArray().Select(x => (int)x!));
        Assert.Equal([4, 8, 12], traces[2]!["x"]!.AsArray().Select(x => (int)x!));
        Assert.Equal(history.Evaluations.Select(at => at.ValidationLoss), traces[2]!["y"]!.AsArray().Select(y => (double)y!), (one, other) => Math.Abs(one - other) < 1e-5);
        Assert.Equal(history.Steps.Select(step => step.Accuracy), traces[1]!["y"]!.AsArray().Select(y => (double)y!));
    }

    [Fact]
    public void Training_without_validation_draws_no_curve_of_it()
    {
        var board = new TrainingBoard("step", _clock, new Audience(_clock));

        Training.Run(new Network([2, 2], new Xoshiro(1)), ToyData.Blobs(40), new(new Sgd(0.1)) { Epochs = 1 }, progress: board);

        Assert.DoesNotContain("validation", board.Figure.ToJson());
    }

    [Fact]
    public void Training_of_a_recurrent_network_reports_its_loss_and_the_smooth_one()
    {
        var board = new TrainingBoard("step", _clock, new Audience(_clock));
        board.Report(new RnnTrainingStep(0, 0, 0, Loss: 80, SmoothLoss: 80, LearningRate: 0.1));
        board.Report(new RnnTrainingStep(1, 0, 25, Loss: 60, SmoothLoss: 79.98, LearningRate: 0.1));

        Assert.Equal("Training to step 1: loss (train) 80 → 60, loss (smooth) 80 → 79.98", board.Figure.Description);
    }

    [Fact]
    public void A_board_of_epochs_refuses_steps() => Assert.Equal(
        "This board counts in \"epoch\", and training reports steps: make it with new TrainingBoard().",
        Assert.Throws<InvalidOperationException>(() => new TrainingBoard("epoch", _clock, new Audience(_clock)).Report(default(TrainingStep))).Message);

    [Fact]
    public void Several_threads_lose_no_point()
    {
        var board = new TrainingBoard("step", _clock, new Audience(_clock));

        Parallel.For(0, 1000, i => board.Add(i, "loss", i, $"worker {i % 4}"));

        var figure = JsonNode.Parse(board.Figure.ToJson())!;
        Assert.Equal(1000, figure["data"]!.AsArray().Sum(trace => trace!["y"]!.AsArray().Count));
    }
}
