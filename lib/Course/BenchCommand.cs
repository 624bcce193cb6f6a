using System.CommandLine;

namespace Course;

/// <summary><c>bench</c>: the benchmarks, side by side with Python where Python is present.</summary>
internal static class BenchCommand
{
    private static readonly Argument<string[]> Names = new("comparison")
    {
        Description = "What to measure; everything when none is named, and 'list' names them.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The verb; its exit code is that of the benchmarks: 2 for a name that is none.</summary>
    public static Command Create()
    {
        var command = new Command("bench", "Measures the library and the engine, side by side with Python where it is present.") { Names };
        command.SetAction((parsed, cancellation) => Sdk.RunAsync(
            ["run", "-c", "Release", "--project", Path.Combine(CourseFolder.Root, "tests", "benchmarks"), "--", .. parsed.GetValue(Names)!],
            cancellation));
        return command;
    }
}
