using System.CommandLine;
using System.Xml.Linq;

namespace Course;

/// <summary><c>test</c>: builds everything and runs every test, the lessons in the smoke profile included.</summary>
internal static class TestCommand
{
    /// <summary>The environment variable that names the folder for what tests want to be read, although they pass: files that end in <c>.txt</c>.</summary>
    public const string ReportsVariable = "COURSE_TEST_REPORTS";

    private static readonly Option<string?> Filter = new("--filter") { Description = "Runs only tests whose full name contains this text." };

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command("test", "Builds, and runs every test; the last line is 'N passed, N failed'.") { Filter };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(Filter), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string? filter, CancellationToken cancellation)
    {
        var results = Directory.CreateTempSubdirectory("course-test-").FullName;
        Environment.SetEnvironmentVariable(ReportsVariable, results);
        try
        {
            List<string> arguments =
            [
                "test", Path.Combine(CourseFolder.Root, CourseFolder.Solution), "-c", "Release", "-m:1", "--nologo",
                "--logger", "trx", "--logger", "console;verbosity=normal", "--results-directory", results,
            ];
            if (filter is not null)
            {
                arguments.AddRange(["--filter", $"FullyQualifiedName~{filter}"]);
            }

            var exitCode = await Sdk.RunAsync(arguments, cancellation).ConfigureAwait(false);
            return cancellation.IsCancellationRequested ? exitCode : Report(results, exitCode, Console.Out);
        }
        finally
        {
            Directory.Delete(results, recursive: true);
        }
    }

    /// <summary>Prints what tests wrote to be read, names what failed and what was skipped, and ends with one line <c>N passed, N failed</c>.</summary>
    /// <param name="results">The folder of the test runs' TRX files.</param>
    /// <param name="exitCode">How <c>dotnet test</c> ended.</param>
    /// <param name="output">Where the report goes.</param>
    internal static int Report(string results, int exitCode, TextWriter output)
    {
        var outcomes = Directory.EnumerateFiles(results, "*.trx").SelectMany(Outcomes).ToLookup(outcome => outcome.Outcome, outcome => outcome.Test);
        var (passed, failed) = (outcomes["Passed"].Count(), outcomes["Failed"].Count());
        foreach (var report in Directory.EnumerateFiles(results, "*.txt").Order(StringComparer.Ordinal))
        {
            output.WriteLine(File.ReadAllText(report).TrimEnd());
            output.WriteLine();
        }

        List("skipped", outcomes["NotExecuted"]);
        List("failed", outcomes["Failed"]);
        if (exitCode != 0 && failed == 0)
        {
            output.WriteLine($"The tests ended with exit code {exitCode} although none of them failed: the messages above say why.");
        }
        else if (passed + failed == 0)
        {
            output.WriteLine("No test was run; does --filter name one?");
        }

        output.WriteLine($"{passed} passed, {failed} failed");
        return exitCode == 0 && failed == 0 && passed > 0 ? ExitCode.Good : ExitCode.Failed;

        void List(string outcome, IEnumerable<string> tests)
        {
            foreach (var test in tests.Order(StringComparer.Ordinal))
            {
                output.WriteLine($"{outcome}: {test}");
            }
        }
    }

    private static IEnumerable<(string Test, string Outcome)> Outcomes(string trx) =>
        from result in XDocument.Load(trx).Descendants().Where(element => element.Name.LocalName == "UnitTestResult")
        select (result.Attribute("testName")!.Value, result.Attribute("outcome")!.Value);
}
