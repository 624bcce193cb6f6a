using Notebooks.Tests.Documents;

namespace Course.Tests;

/// <summary>Runs that are stopped from outside.</summary>
public sealed class InterruptionTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task Ctrl_C_keeps_what_was_finished_and_leaves_nothing_else()
    {
        Skip.If(OperatingSystem.IsWindows(), "Sends a signal.");
        TestNotebook.Write(_folder.File("1-quick.ipynb"), "1");
        TestNotebook.Write(_folder.File("2-slow.ipynb"), "System.Threading.Thread.Sleep(-1);");
        TestNotebook.Write(_folder.File("3-later.ipynb"), "1");
        using var course = CourseProgram.Start(_folder.Path, "run", ".", "--jobs", "1", "--out", "out");
        await CourseProgram.Until(() => File.Exists(_folder.File("out/1-quick.html")));
        var sessions = await course.Sessions(1);
        course.Signal("INT");
        var outcome = await course.End();

        Assert.Equal(130, outcome.ExitCode);
        Assert.Contains("✓ 1-quick", outcome.Output);
        Assert.Contains("Interrupted", outcome.Error);
        Assert.Equal(["1-quick.html", "1-quick.ipynb"], Written());
        Assert.Equal("succeeded", TestNotebook.Status(_folder.File("out/1-quick.ipynb")));
        Assert.DoesNotContain(sessions, CourseProgram.Runs);
    }

    [SkippableFact]
    public async Task Kill_keeps_the_earlier_results_and_ends_the_sessions()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Reads /proc.");
        TestNotebook.WriteWithParameters(_folder.File("a.ipynb"), "int wait = 0;", "System.Threading.Thread.Sleep(wait);");
        TestNotebook.WriteWithParameters(_folder.File("b.ipynb"), "int wait = 0;", "if (wait != 0) while (true) { }");
        Assert.Equal(0, (await CourseProgram.Run(_folder.Path, "run", ".", "--out", "out")).ExitCode);
        var before = Results();

        using var course = CourseProgram.Start(_folder.Path, "run", ".", "--jobs", "2", "--set", "wait=-1", "--out", "out");
        var sessions = await course.Sessions(2);
        course.Signal("KILL");

        await CourseProgram.Until(() => !sessions.Any(CourseProgram.Runs));
        Assert.Equal(before, Results());
    }

    [SkippableFact]
    public async Task Killed_at_any_moment_a_run_leaves_results_that_can_be_read()
    {
        Skip.If(OperatingSystem.IsWindows(), "Sends a signal.");
        TestNotebook.Write(_folder.File("a.ipynb"), "new string('x', 100_000)");
        Assert.Equal(0, (await CourseProgram.Run(_folder.Path, "run", ".", "--out", "out")).ExitCode);
        for (var kill = 0; kill < 4; kill++)
        {
            using var course = CourseProgram.Start(_folder.Path, "run", "a.ipynb", "--out", "out");
            await course.Sessions(1);
            await Task.Delay(300 * (kill + 1));
            course.Signal("KILL");
            await course.End();
            Assert.Equal("succeeded", TestNotebook.Status(_folder.File("out/a.ipynb")));
            Assert.EndsWith("</html>\n", File.ReadAllText(_folder.File("out/a.html")));
        }
    }

    private IEnumerable<string?> Written() => Directory.EnumerateFileSystemEntries(_folder.File("out")).Select(Path.GetFileName).Order();

    private Dictionary<string, string> Results() => Directory.EnumerateFiles(_folder.File("out")).ToDictionary(path => path, File.ReadAllText);
}
