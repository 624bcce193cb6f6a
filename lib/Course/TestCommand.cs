using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;

namespace Course;

/// <summary><c>test</c>: builds everything and runs every test, the lessons in the smoke profile included.</summary>
internal static class TestCommand
{
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
        try
        {
            List<string> arguments = ["test", Path.Combine(CourseFolder.Root, "DeepLearning.slnx"), "-c", "Release", "-m:1", "--nologo", "--logger", "trx", "--logger", "console;verbosity=normal", "--results-directory", results];
            if (filter is not null)
            {
                arguments.AddRange(["--filter", $"FullyQualifiedName~{filter}"]);
            }

            using var tests = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = CourseFolder.Root })!;
            await tests.WaitForExitAsync(cancellation).ConfigureAwait(false);
            return Report(results, tests.ExitCode);
        }
        finally
        {
            Directory.Delete(results, recursive: true);
        }
    }

    private static int Report(string results, int exitCode)
    {
        var outcomes = Directory.EnumerateFiles(results, "*.trx").SelectMany(Outcomes).ToList();
        var failed = outcomes.Where(outcome => outcome.Outcome == "Failed").Select(outcome => outcome.Test).Order(StringComparer.Ordinal).ToList();
        var (passed, skipped) = (outcomes.Count(outcome => outcome.Outcome == "Passed"), outcomes.Count(outcome => outcome.Outcome == "NotExecuted"));
        failed.ForEach(test => Console.WriteLine($"failed: {test}"));
        if (exitCode != 0 && failed.Count == 0)
        {
            Console.Error.WriteLine($"The tests ended with exit code {exitCode} although none of them failed: the messages above say why.");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{passed} passed, {failed.Count} failed{(skipped > 0 ? $", {skipped} skipped" : "")}"));
        return exitCode == 0 && failed.Count == 0 && passed > 0 ? ExitCode.Good : ExitCode.Failed;
    }

    private static IEnumerable<(string Test, string Outcome)> Outcomes(string trx) =>
        from result in XDocument.Load(trx).Descendants().Where(element => element.Name.LocalName == "UnitTestResult")
        select (result.Attribute("testName")!.Value, result.Attribute("outcome")!.Value);
}
