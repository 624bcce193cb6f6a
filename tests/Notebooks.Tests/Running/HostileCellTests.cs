using Notebooks.Documents;
using Notebooks.Running;
using static Notebooks.Tests.Running.Runs;

namespace Notebooks.Tests.Running;

/// <summary>Cells that will not stop, that end their process, or that print without end.</summary>
public sealed class HostileCellTests
{
    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData("await Task.Delay(-1);")]
    public async Task A_cell_that_does_not_end_is_stopped_by_its_timeout(string cell)
    {
        var report = await Run(Limited(3), cell, "1");
        Assert.Equal((1, "Timeout"), (report.Failure!.Cell, report.Failure.Name));
        Assert.Contains("longer than 3 s", report.Failure.Message);
        Assert.Equal("Timeout", report.Error(1).Name);
        Assert.Single(report.Document.Cells[0].Outputs.OfType<ErrorOutput>());
        Assert.Empty(report.Document.Cells[1].Outputs);
    }

    [Theory]
    [InlineData("System.Text.RegularExpressions.Regex.IsMatch(new string('a', 60) + \"b\", \"^(a+)+$\")")]
    [InlineData("System.Numerics.BigInteger.Pow(3, 500_000_000)")]
    public async Task A_cell_that_cannot_be_interrupted_loses_its_process_after_the_grace(string cell)
    {
        var report = await Run(Limited(3), cell, "1");
        Assert.Equal((1, "Timeout"), (report.Failure!.Cell, report.Failure.Name));
        Assert.Equal("Timeout", report.Error(1).Name);
        Assert.Empty(report.Document.Cells[1].Outputs);
    }

    [Fact]
    public async Task A_cell_with_time_to_spare_is_not_stopped() =>
        Assert.Null((await Run(new RunOptions { CellTimeout = Timeout.InfiniteTimeSpan }, "System.Threading.Thread.Sleep(100);")).Failure);

    [Fact]
    public async Task Cancellation_stops_the_run_and_keeps_what_was_finished()
    {
        using var cancellation = new CancellationTokenSource();
        var progress = new CancelAt(2, cancellation);
        var report = await NotebookRunner.RunAsync(Of("Console.Write(1);", "while (true) { }", "3"), Path.GetTempPath(), new RunOptions(), progress, cancellation.Token).WaitAsync(Patience);
        Assert.Equal((2, "Cancelled"), (report.Failure!.Cell, report.Failure.Name));
        Assert.Equal("1", report.Printed(1));
    }

    [Theory]
    [InlineData("Console.Write(\"kept\"); System.Threading.Thread.Sleep(200); Environment.Exit(0);", "exit code 0")]
    [InlineData("Console.Write(\"kept\"); System.Threading.Thread.Sleep(200); Environment.Exit(7);", "exit code 7")]
    [InlineData("Console.Write(\"kept\"); System.Threading.Thread.Sleep(200); int Deep(int n) => n + Deep(n + 1); Deep(0);", "overflowed the stack")]
    [InlineData("Console.Write(\"kept\"); System.Threading.Thread.Sleep(200); Environment.FailFast(\"no way on\");", "no way on")]
    [InlineData("Console.Write(\"kept\"); System.Threading.Thread.Sleep(200); new System.Threading.Thread(() => throw new Exception(\"in the background\")).Start(); System.Threading.Thread.Sleep(-1);", "in the background")]
    public async Task A_cell_that_ends_its_process_is_reported_with_what_it_had_shown(string cell, string told)
    {
        var report = await Run("1 + 1", cell, "2");
        Assert.Equal((2, "SessionDied"), (report.Failure!.Cell, report.Failure.Name));
        Assert.Contains(report.Failure.Traceback, line => line.Contains(told, StringComparison.Ordinal));
        Assert.Single(report.Document.Cells[0].Outputs);
        Assert.Equal("kept", report.Printed(2));
        Assert.Equal("SessionDied", report.Error(2).Name);
        Assert.Empty(report.Document.Cells[2].Outputs);
    }

    [SkippableTheory]
    [InlineData("var line = new string('x', 99) + \"\\n\"; for (var i = 0; i < 1_000_000; i++) Console.Write(line);")]
    [InlineData("Console.Write(new string('x', 100_000_000));")]
    [InlineData("using (var p = System.Diagnostics.Process.Start(\"sh\", new[] { \"-c\", \"head -c 100000000 /dev/zero | tr '\\\\0' x\" })) p.WaitForExit();")]
    public async Task A_hundred_million_printed_characters_are_bounded_and_said(string cell)
    {
        Skip.If(cell.Contains("\"sh\"", StringComparison.Ordinal) && OperatingSystem.IsWindows(), "There is no sh.");
        var report = await Run(cell, "1");
        Assert.Null(report.Failure);
        Assert.Equal(1_000_000, report.Printed(1).Length);
        Assert.Contains("99,000,000 more characters", report.Printed(1, "stderr"));
    }

    [Fact]
    public async Task Half_a_character_does_no_harm()
    {
        var report = await Run("""Console.Write("\ud83d"); System.Threading.Thread.Sleep(200); Console.Write("\ude00 and "); Console.Write("\ude00!");""");
        Assert.Null(report.Failure);
        Assert.Equal("😀 and \ufffd!", report.Printed(1));
    }

    private sealed class CancelAt(int cell, CancellationTokenSource cancellation) : IProgress<RunProgress>
    {
        public void Report(RunProgress value)
        {
            if (value.Cell == cell)
            {
                cancellation.CancelAfter(500);
            }
        }
    }
}
