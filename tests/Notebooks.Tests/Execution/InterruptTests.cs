using System.Diagnostics;
using Notebooks.Execution;

namespace Notebooks.Tests.Execution;

public sealed class InterruptTests : SessionFixture
{
    [Theory]
    [InlineData("while (true) {}")]
    [InlineData("while (true);")]
    [InlineData("for (;;) ;")]
    [InlineData("do { } while (true);")]
    [InlineData("again: goto again;")]
    [InlineData("void Spin() { while (true) { } }\nSpin();")]
    [InlineData("foreach (var x in Endless()) { }\nIEnumerable<int> Endless() { while (true) yield return 1; }")]
    [InlineData("Enumerable.Repeat(0, int.MaxValue).Select(x => { return x; }).Sum();")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData("Task.Run(() => { while (true) { } }).Wait();")]
    [InlineData("lock (new object()) { new System.Threading.ManualResetEventSlim().Wait(); }")]
    [InlineData("while (true) { try { System.Threading.Thread.Sleep(-1); } catch (Exception) { } }")]
    [InlineData("while (true) await Task.Yield();")]
    public async Task A_running_cell_can_be_cancelled_and_the_session_goes_on(string code)
    {
        await Run("var kept = 1;");
        using var cancellation = new CancellationTokenSource();
        var sink = new RecordingSink();
        var running = Start("Console.Write(\"running\");\n" + code, sink, cancellation.Token);
        await Until(() => sink.Printed() == "running");

        var clock = Stopwatch.StartNew();
        await cancellation.CancelAsync();
        var result = await running.WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal(CellStatus.Cancelled, result.Status);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"It took {clock.Elapsed} to stop.");
        Assert.Equal("1", await Value("System.Threading.Thread.Sleep(5); return kept;"));
    }

    [Fact]
    public async Task Interrupting_one_session_leaves_the_loops_of_another_alone()
    {
        using var cancellation = new CancellationTokenSource();
        using var other = new CSharpSession(Folder);
        var sink = new RecordingSink();
        var mine = Start("Console.Write(1); while (true) { }", sink, cancellation.Token);
        var theirs = other.RunAsync("long n = 0; var end = DateTime.UtcNow.AddSeconds(1.5); while (DateTime.UtcNow < end) n++; return n > 0;", "cell 1", new RecordingSink());
        await Until(() => sink.Printed() == "1");
        await cancellation.CancelAsync();
        Assert.Equal(CellStatus.Cancelled, (await mine).Status);
        Assert.Equal(CellStatus.Succeeded, (await theirs).Status);
    }

    [Theory]
    [InlineData("var own = 5; Console.Write(1); await Task.Delay(-1);")]
    [InlineData("var own = 5; Console.Write(1); System.Threading.Thread.Sleep(-1);")]
    [InlineData("var own = 5; Console.Write(1); while (true) { }")]
    public async Task Variables_of_earlier_cells_and_its_own_survive_an_interrupted_cell_and_all_that_follow(string code)
    {
        await Run("var kept = 1;");
        using var cancellation = new CancellationTokenSource();
        var sink = new RecordingSink();
        var running = Start(code, sink, cancellation.Token);
        await Until(() => sink.Printed() == "1");
        await cancellation.CancelAsync();
        await running;
        for (var i = 0; i < 70; i++)
        {
            await Run($"var other{i} = {i};");
        }

        Assert.Equal("1569", await Value("1000 * kept + 100 * own + other69"));
    }

    [Fact]
    public async Task What_follows_an_await_is_not_run_after_cancellation()
    {
        using var cancellation = new CancellationTokenSource();
        var sink = new RecordingSink();
        var running = Start("var go = new TaskCompletionSource(); Console.Write(1); await go.Task; Console.Write(2);", sink, cancellation.Token);
        await Until(() => sink.Printed() == "1");
        await cancellation.CancelAsync();
        await running;
        await Run("go.SetResult(); await Task.Delay(100);");
        Assert.Equal("1", sink.Printed());
    }

    [Fact]
    public async Task A_loaded_files_loop_can_be_cancelled()
    {
        await File.WriteAllTextAsync(Path.Combine(Folder, "spin.csx"), "void Spin() { while (true) { } }");
        await Run("#load \"spin.csx\"");
        using var cancellation = new CancellationTokenSource(500);
        var result = await Start("Spin();", new RecordingSink(), cancellation.Token).WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(CellStatus.Cancelled, result.Status);
    }

    [Fact]
    public async Task Polls_do_not_move_the_places_of_errors()
    {
        var failure = await Failure("while (true) { int x = \"a\"; }");
        Assert.Contains("line 1, column 24: error CS0029", failure.Traceback[0]);
    }

    private static async Task Until(Func<bool> holds)
    {
        for (var i = 0; i < 2000 && !holds(); i++)
        {
            await Task.Delay(10);
        }

        Assert.True(holds());
    }
}
