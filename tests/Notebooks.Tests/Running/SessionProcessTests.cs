using System.Diagnostics;
using Notebooks.Execution;
using Notebooks.Running;
using Notebooks.Tests.Execution;
using static Notebooks.Tests.Running.Runs;

namespace Notebooks.Tests.Running;

/// <summary>What a session's process and its host do to each other.</summary>
public sealed class SessionProcessTests
{
    private static readonly Dictionary<string, string> NoVariables = [];

    [SkippableFact]
    public async Task What_a_child_process_prints_belongs_to_the_running_cell()
    {
        SkipWithoutShell();
        var report = await Run(Shell("echo one; echo two >&2"), "Console.Write(\"nothing native\");", Shell("echo three"));
        Assert.Equal(("one\n", "two\n"), (report.Printed(1), report.Printed(1, "stderr")));
        Assert.Equal("nothing native", report.Printed(2));
        Assert.Equal("three\n", report.Printed(3));
    }

    [SkippableFact]
    public async Task A_child_process_that_reads_does_not_take_the_cells()
    {
        SkipWithoutShell();
        var report = await Run(Shell("cat; echo read to the end"), "1 + 1");
        Assert.Null(report.Failure);
        Assert.Equal("read to the end\n", report.Printed(1));
        Assert.Single(report.Document.Cells[1].Outputs);
    }

    [SkippableFact]
    public async Task A_child_process_that_outlives_the_session_does_not_hold_up_the_run()
    {
        SkipWithoutShell();
        var clock = Stopwatch.StartNew();
        var report = await Run("var child = System.Diagnostics.Process.Start(\"sleep\", \"300\"); Console.Write(child.Id); System.Threading.Thread.Sleep(300);", "Environment.Exit(3);");
        using var child = Process.GetProcessById(int.Parse(report.Printed(1), System.Globalization.CultureInfo.InvariantCulture));
        child.Kill();
        Assert.Equal("SessionDied", report.Failure!.Name);
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1));
    }

    [SkippableFact]
    public async Task A_session_is_started_through_a_launcher_with_the_variables_that_it_names_and_no_others()
    {
        SkipWithoutShell();
        Environment.SetEnvironmentVariable("KEPT_FROM_CELLS", "secret");
        var launcher = new SessionLauncher { Command = ["/bin/sh", "-c", "LAUNCHED=yes exec \"$@\"", "sh"], Inherited = ["PATH", "DOTNET_ROOT"] };
        var options = new RunOptions { Launcher = launcher, Environment = new Dictionary<string, string> { ["GIVEN"] = "this" } };
        const string Code = "foreach (var name in new[] { \"LAUNCHED\", \"GIVEN\", \"KEPT_FROM_CELLS\" }) Console.Write(Environment.GetEnvironmentVariable(name) + \";\");";

        var report = await NotebookRunner.RunAsync(Documents.Notebook.Of(Documents.Notebook.Code(Code)), Path.GetTempPath(), options);
        Assert.Null(report.Failure);
        Assert.Equal("yes;this;;", report.Printed(1));
    }

    [Fact]
    public async Task A_session_whose_neighbour_runs_on_is_noticed_when_it_dies()
    {
        var sink = new RecordingSink();
        var sessions = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SessionProcess.Start(Path.GetTempPath(), NoVariables))));
        var others = sessions[1..].Select(session => session.RunAsync("System.Threading.Thread.Sleep(-1);", "cell 1", new RecordingSink())).ToList();
        await Assert.ThrowsAsync<SessionDiedException>(() => sessions[0].RunAsync("Environment.Exit(0);", "cell 1", sink).WaitAsync(Patience));
        Assert.All(others, other => Assert.False(other.IsCompleted));
        foreach (var session in sessions)
        {
            await session.DisposeAsync().AsTask().WaitAsync(Patience);
        }
    }

    [Fact]
    public async Task A_session_that_died_before_its_first_cell_says_so()
    {
        await using var session = SessionProcess.Start(Path.GetTempPath(), NoVariables);
        using (var process = Process.GetProcessById(session.Id))
        {
            process.Kill();
        }

        for (var i = 0; i < 2; i++)
        {
            await Assert.ThrowsAsync<SessionDiedException>(() => session.RunAsync("1", "cell 1", new RecordingSink()).WaitAsync(Patience));
        }
    }

    [Fact]
    public async Task Disposal_ends_a_session_whose_cell_left_threads_running()
    {
        var session = SessionProcess.Start(Path.GetTempPath(), NoVariables);
        using var process = Process.GetProcessById(session.Id);
        await session.RunAsync("new System.Threading.Thread(() => { while (true) { } }).Start();", "cell 1", new RecordingSink()).WaitAsync(Patience);
        await session.DisposeAsync().AsTask().WaitAsync(Patience);
        Assert.True(process.WaitForExit(Patience));
    }

    [Fact]
    public async Task Disposal_ends_a_session_that_will_not_exit()
    {
        var session = SessionProcess.Start(Path.GetTempPath(), NoVariables);
        using var process = Process.GetProcessById(session.Id);
        await session.RunAsync("AppDomain.CurrentDomain.ProcessExit += (_, _) => System.Threading.Thread.Sleep(-1);", "cell 1", new RecordingSink()).WaitAsync(Patience);
        await session.DisposeAsync().AsTask().WaitAsync(Patience);
        Assert.True(process.WaitForExit(Patience));
    }

    [SkippableFact]
    public async Task No_session_stays_behind_after_runs_of_every_kind()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Reads /proc.");
        await Run("1");
        await Run("throw new Exception();");
        await Run(Limited(0.5), "while (true) { }");

        // The tests beside this one end sessions too, and one that has just ended is a zombie until it is reaped: none may stay one.
        var zombies = Zombies();
        for (var tries = 0; zombies.Count > 0 && tries < 100; tries++)
        {
            await Task.Delay(50);
            zombies.IntersectWith(Zombies());
        }

        Assert.Empty(zombies);
    }

    private static HashSet<int> Zombies() => [.. Sessions(Environment.ProcessId).Where(IsZombie)];

    private static bool IsZombie(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static void SkipWithoutShell() => Skip.If(OperatingSystem.IsWindows(), "There is no sh.");

    private static string Shell(string script) => $"using (var p = System.Diagnostics.Process.Start(\"sh\", new[] {{ \"-c\", \"{script}\" }})) p.WaitForExit();";
}
