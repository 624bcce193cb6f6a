using System.CommandLine;
using System.Text;
using System.Text.Json;
using Notebooks.Documents;

namespace Course;

/// <summary><c>check</c>: grades learners' copies.</summary>
internal static class CheckCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
    private static readonly Argument<string[]> Names = CommandOptions.Notebooks("Copies, folders or globs; the course's folder my/ when none is named.", "copy");
    private static readonly Option<string?> Json = CommandOptions.Path("--json", "file", "Where the report for machines goes; the course's out/check.json when not given.");
    private static readonly Option<double> CellLimit = CommandOptions.Seconds("--timeout", "Seconds that one cell may run; 0 for as long as it takes.", 60);
    private static readonly Option<double> CopyLimit = CommandOptions.Seconds("--copy-timeout", "Seconds that one copy may take; 0 for as long as it takes.", 600);
    private static readonly Option<int> Jobs = CommandOptions.Jobs();

    /// <summary>The verb; its exit code is 0 only when every exercise of every copy is correct.</summary>
    public static Command Create()
    {
        var command = new Command("check", "Grades copies of lessons: each exercise correct, incorrect (and why) or not attempted.") { Names, Json, CellLimit, CopyLimit, Jobs };
        command.SetAction((parsed, cancellation) =>
        {
            var json = CommandOptions.Folder(parsed.GetValue(Json), "out", "check.json");
            if (Directory.Exists(json))
            {
                throw new UsageException($"{CourseFolder.Shown(json)} is a folder; give the name of a file.");
            }

            var copies = Find(parsed.GetValue(Names)!);
            return RunAsync(copies, json, CommandOptions.Limit(parsed.GetValue(CellLimit)), CommandOptions.Limit(parsed.GetValue(CopyLimit)), parsed.GetValue(Jobs), cancellation);
        });
        return command;
    }

    private static IReadOnlyList<string> Find(string[] names)
    {
        var mine = CourseFolder.Learner;
        return names.Length > 0 || Directory.Exists(mine)
            ? NotebookFiles.Find(names.Length > 0 ? names : [mine], results: "")
            : throw new UsageException($"There is no folder {CourseFolder.Shown(mine)} with copies of lessons. Name the copies, or make some: {CourseFolder.CommandName} student --out my");
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> copies, string json, TimeSpan cellLimit, TimeSpan copyLimit, int jobs, CancellationToken cancellation)
    {
        var scratch = Directory.CreateTempSubdirectory("check-").FullName;
        try
        {
            var isolation = Isolation.Find(scratch);
            if (!isolation.IsClosed)
            {
                Console.Error.WriteLine(
                    "This machine allows no name spaces (unshare), so copies run with your rights: lessons and copies are compared before and after, and put back. Run only copies whose authors you trust.");
            }

            var originals = new Originals(Originals.Lessons.Concat(copies));
            var reports = await GradeAllAsync(copies, new(LessonCard.All(), isolation, scratch, cellLimit, copyLimit), jobs, cancellation).ConfigureAwait(false);
            var putBack = originals.PutBack();
            foreach (var path in putBack)
            {
                Console.WriteLine($"✗ {CourseFolder.Shown(path)} was changed while copies ran, and is put back.");
            }

            CheckView.Write(reports, Console.Out);
            Directory.CreateDirectory(Path.GetDirectoryName(json)!);
            AtomicFile.Write(json, Encoding.UTF8.GetBytes(CheckView.Json(reports, isolation.IsClosed, putBack).ToJsonString(Indented) + "\n"));
            Console.WriteLine($"→ {CourseFolder.Shown(json)}");
            return putBack.Count == 0 && reports.All(report => report.IsCorrect) ? ExitCode.Good : ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Interrupted. Nothing was written.");
            return ExitCode.Interrupted;
        }
        catch (IOException error)
        {
            Console.Error.WriteLine(error.Message);
            return ExitCode.Failed;
        }
        finally
        {
            Scratch.Remove(scratch);
        }
    }

    private static async Task<IReadOnlyList<CopyReport>> GradeAllAsync(IReadOnlyList<string> copies, CopyGrader grader, int jobs, CancellationToken cancellation)
    {
        using var view = RunView.Create(copies.Count);
        var reports = new CopyReport[copies.Count];
        var turns = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation };
        await Parallel.ForEachAsync(copies.Index(), turns, async (copy, _) =>
        {
            var name = CourseFolder.Shown(copy.Item);
            var progress = view.Progress(name);
            reports[copy.Index] = await grader.GradeAsync(copy.Item, progress, cancellation).ConfigureAwait(false);
            view.Ended(name, CheckView.Lines(reports[copy.Index], copies.Count));
        }).ConfigureAwait(false);
        return reports;
    }
}
