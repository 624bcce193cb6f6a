using DeepLearning.Display;
using DeepLearning.Tests.Display;

namespace DeepLearning.Tests.Teaching;

public sealed class ProgressBarTests
{
    private readonly ManualClock _clock = new();

    [Fact]
    public void What_is_over_within_a_second_shows_nothing()
    {
        var audience = new Audience(_clock);
        using (var bar = Bar("epochs", 5, audience))
        {
            bar.Report(5);
            _clock.Advance(TimeSpan.FromSeconds(0.9));
        }

        Assert.Empty(audience.Shown);
    }

    [Fact]
    public void It_appears_after_a_second_moves_at_most_five_times_a_second_and_leaves_one_line()
    {
        var audience = new Audience(_clock);
        using (var bar = Bar("epochs", 50, audience))
        {
            for (var i = 1; i <= 50; i++)
            {
                _clock.Advance(TimeSpan.FromMilliseconds(64));
                bar.Report(i);
            }
        }

        Assert.True(audience.Shown[0].Time >= TimeSpan.FromSeconds(1));
        Assert.All(audience.Shown.SkipLast(1).Zip(audience.Shown.Skip(1).SkipLast(1)), pair =>
            Assert.True(pair.Second.Time - pair.First.Time >= TimeSpan.FromMilliseconds(200)));
        Assert.Equal("epochs: 15 of 50, 15.0/s, 2.3 s left", audience.Shown[0].Text);
        Assert.Equal(("epochs: 50 in 3.2 s, 15.6/s", true), (audience.Shown[^1].Text, audience.Shown[^1].IsLast));
    }

    [Fact]
    public void A_loop_that_is_left_early_says_how_far_it_came()
    {
        var audience = new Audience(_clock);
        using (var bar = Bar("epochs", 50, audience))
        {
            _clock.Advance(TimeSpan.FromMinutes(2));
            bar.Report(12);
        }

        Assert.Equal("epochs: 12 of 50 in 2 min 00 s, 0.10/s", audience.Shown[^1].Text);
    }

    [Theory]
    [InlineData(30_000_000L, "model.bin: 12.0 MB of 30.0 MB, 6.00 MB/s, 3.0 s left")]
    [InlineData(null, "model.bin: 12.0 MB, 6.00 MB/s")]
    public void Bytes_are_told_in_megabytes(long? total, string expected)
    {
        var audience = new Audience(_clock);
        using var bar = new ProgressBar(new ProgressState("model.bin", total, InBytes: true), _clock, audience);

        _clock.Advance(TimeSpan.FromSeconds(2));
        bar.Report(12_000_000);

        Assert.Equal(expected, audience.Shown[^1].Text);
    }

    [Fact]
    public void Without_a_watcher_only_the_last_line_is_shown()
    {
        var audience = new Audience(_clock, isWatched: false);
        using (var bar = Bar("steps", null, audience))
        {
            for (var i = 1; i <= 2000; i++)
            {
                _clock.Advance(TimeSpan.FromMilliseconds(10));
                bar.Report(i);
            }
        }

        Assert.Equal("steps: 2,000 in 20.0 s, 100/s", Assert.Single(audience.Shown).Text);
    }

    [Fact]
    public void Over_gives_every_item_and_counts_those_that_were_done()
    {
        using var notebook = new Notebook();
        var seen = new List<int>();

        foreach (var item in Progress.Over(Enumerable.Range(0, 50), "epochs", clock: _clock))
        {
            if (item == 30)
            {
                break;
            }

            seen.Add(item);
            _clock.Advance(TimeSpan.FromMilliseconds(100));
        }

        Assert.Equal(Enumerable.Range(0, 30), seen);
        Assert.Equal("epochs: 30 of 50 in 3.0 s, 10.0/s", notebook.Text);
    }

    [Fact]
    public void Over_of_a_loop_that_throws_leaves_its_line()
    {
        using var notebook = new Notebook();

        Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (var item in Progress.Over(Endless(), "steps", clock: _clock))
            {
                _clock.Advance(TimeSpan.FromSeconds(1));
                _ = item < 3 ? item : throw new InvalidOperationException();
            }
        });

        Assert.Equal("steps: 3 in 4.0 s, 0.75/s", notebook.Text);
    }

    [Fact]
    public void The_html_has_a_bar_that_readers_are_told_of_and_the_last_line_has_none()
    {
        var state = new ProgressState("<b>", 10, InBytes: false) { Done = 4, Elapsed = TimeSpan.FromSeconds(2) };

        Assert.Contains("<progress max=\"10\" value=\"4\" aria-label=\"&lt;b&gt;\"", ((IShown)state).Form(MimeTypes.Html));
        Assert.DoesNotContain("<progress", ((IShown)(state with { IsLast = true })).Form(MimeTypes.Html));
        Assert.DoesNotContain("<b>", ((IShown)state).Form(MimeTypes.Html));
    }

    [Fact]
    public void On_a_console_the_line_is_written_over_and_what_was_longer_is_wiped()
    {
        var console = new StringWriter { NewLine = "\n" };
        var stage = new ConsoleStage(console, isWatched: true);

        stage.Show(new SetUpLine("a long line"));
        stage.ShowLast(new SetUpLine("short"));

        Assert.Equal("a long line\rshort      \n", console.ToString());
    }

    private ProgressBar Bar(string what, long? total, Audience audience) => new(new ProgressState(what, total, InBytes: false), _clock, audience);

    private static IEnumerable<int> Endless()
    {
        for (var i = 0; ; i++)
        {
            yield return i;
        }
    }
}
