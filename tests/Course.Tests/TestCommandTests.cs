using Notebooks.Tests.Documents;

namespace Course.Tests;

public sealed class TestCommandTests : IDisposable
{
    private readonly TempFolder _results = new();

    public void Dispose() => _results.Dispose();

    [Fact]
    public void Outcomes_of_all_projects_are_added_up()
    {
        Write("a.trx", ("A.One", "Passed"), ("A.Two(x: 1)", "Passed"));
        Write("b.trx", ("B.One", "Passed"), ("B.Two", "NotExecuted"));
        Assert.Equal((0, "skipped: B.Two\n3 passed, 0 failed\n"), Report(0));
    }

    [Fact]
    public void Failed_tests_are_named()
    {
        Write("a.trx", ("A.Two", "Failed"), ("A.Three", "Passed"), ("A.One", "Failed"));
        Assert.Equal((1, "failed: A.One\nfailed: A.Two\n1 passed, 2 failed\n"), Report(1));
    }

    [Fact]
    public void Nothing_run_is_no_success()
    {
        Write("a.trx");
        Assert.Equal((1, "No test was run; does --filter name one?\n0 passed, 0 failed\n"), Report(0));
    }

    [Fact]
    public void A_run_that_broke_off_is_no_success()
    {
        Write("a.trx", ("A.One", "Passed"));
        var (exitCode, report) = Report(1);
        Assert.Equal(1, exitCode);
        Assert.StartsWith("The tests ended with exit code 1", report);
        Assert.EndsWith("\n1 passed, 0 failed\n", report);
    }

    [Fact]
    public void What_tests_wrote_to_be_read_comes_before_the_outcomes()
    {
        Write("a.trx", ("A.One", "Passed"));
        File.WriteAllText(_results.File("style.txt"), "lesson  words\n");
        Assert.Equal((0, "lesson  words\n\n1 passed, 0 failed\n"), Report(0));
    }

    private (int ExitCode, string Report) Report(int exitCode)
    {
        using var output = new StringWriter { NewLine = "\n" };
        return (TestCommand.Report(_results.Path, exitCode, output), output.ToString());
    }

    private void Write(string name, params (string Test, string Outcome)[] results) => File.WriteAllText(_results.File(name), $"""
        <?xml version="1.0" encoding="utf-8"?>
        <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
          <Results>{string.Concat(results.Select(result => $"<UnitTestResult testName=\"{result.Test}\" outcome=\"{result.Outcome}\" />"))}</Results>
          <ResultSummary outcome="Completed"><Counters total="99" passed="99" failed="99" /></ResultSummary>
        </TestRun>
        """);
}
