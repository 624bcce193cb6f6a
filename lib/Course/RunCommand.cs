using System.CommandLine;
using System.Text;
using Notebooks.Documents;
using Notebooks.Html;
using Notebooks.Running;

namespace Course;

/// <summary><c>run</c>: executes notebooks without a reader, and writes each as an executed notebook and as a page.</summary>
internal static class RunCommand
{
    private static readonly Argument<string[]> Names = CommandOptions.Notebooks("Notebooks, folders or globs; every lesson when none is named.");
    private static readonly Option<string> Profile = CommandOptions.Profile("lesson");
    private static readonly Option<string?> Out = CommandOptions.Path("--out", "folder", "Where the results go; the course's folder out/ when not given.");
    private static readonly Option<double> Limit = CommandOptions.Seconds("--timeout", "Seconds that one cell may run; 0 for as long as it takes, as in the full profile when not given.", 600);
    private static readonly Option<int> Jobs = CommandOptions.Jobs();

    private static readonly Option<string[]> Set = new("--set")
    {
        Description = "name=value: replaces what the cell tagged 'parameters' assigns. May be repeated.",
        HelpName = "name=value",
    };

    /// <summary>The verb, with its options and what bad values get.</summary>
    public static Command Create()
    {
        Set.Validators.Add(result => CommandOptions.Require(
            result, result.Tokens.All(token => token.Value.IndexOf('=', StringComparison.Ordinal) > 0), "--set takes name=value"));

        var command = new Command("run", "Executes lessons and writes each as a notebook and as a page that needs no network.")
        {
            Names, Profile, Set, Out, Limit, Jobs,
        };
        command.SetAction(RunAsync);
        return command;
    }

    /// <summary>How long a cell may run: in the full profile, where nothing else is said, as long as it takes.</summary>
    internal static TimeSpan CellTimeout(ParseResult parsed) =>
        parsed.GetValue(Profile) == CommandOptions.Full && parsed.GetResult(Limit) is null or { Implicit: true }
            ? Timeout.InfiniteTimeSpan
            : CommandOptions.Limit(parsed.GetValue(Limit));

    private static Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var parameters = (parsed.GetValue(Set) ?? []).Select(setting => setting.Split('=', 2))
            .GroupBy(setting => setting[0]).ToDictionary(same => same.Key, same => same.Last()[1]);
        var folder = CommandOptions.Folder(parsed.GetValue(Out), "out");
        var plans = RunPlan.Make(NotebookFiles.Find(parsed.GetValue(Names)!, folder), folder, parameters);
        var options = new RunOptions
        {
            CellTimeout = CellTimeout(parsed),
            Parameters = parameters,
            Environment = new Dictionary<string, string>
            {
                ["COURSE_PROFILE"] = parsed.GetValue(Profile)!,
                ["COURSE_CALLED_FROM"] = Environment.CurrentDirectory,
            },
            Labels = new Dictionary<string, string> { ["profile"] = parsed.GetValue(Profile)! },
        };
        return RunAllAsync(plans, options, parsed.GetValue(Jobs), cancellation);
    }

    private static async Task<int> RunAllAsync(IReadOnlyList<RunPlan> plans, RunOptions options, int jobs, CancellationToken cancellation)
    {
        using var view = RunView.Create(plans.Count);
        return await Turns.TakeAsync(plans, jobs, view, plan => RunOneAsync(plan, options, view, cancellation), cancellation).ConfigureAwait(false);
    }

    private static async Task<bool> RunOneAsync(RunPlan plan, RunOptions options, RunView view, CancellationToken cancellation)
    {
        try
        {
            var folder = Path.GetDirectoryName(plan.Source)!;
            var checkpoints = Checkpoints(plan, options);
            var report = await NotebookRunner.RunAsync(plan.Document, folder, checkpoints?.For(options) ?? options, view.Progress(plan.Title), cancellation).ConfigureAwait(false);
            if (cancellation.IsCancellationRequested && report.Failure is not null)
            {
                view.Interrupted(plan, report);
                return false;
            }

            report.Document.Metadata.Remove(Publication.Mark);
            var page = NotebookPage.Render(report.Document, new PageOptions { Title = plan.Title, Folder = folder });
            AtomicFile.Write([(plan.Output, report.Document.ToBytes()), (plan.Page, Encoding.UTF8.GetBytes(page))]);
            view.Finished(plan, report);
            if (report.Failure is null)
            {
                checkpoints?.Finish();
            }

            return report.Failure is null;
        }
        catch (IOException error)
        {
            view.NotWritten(plan, error.Message);
        }
        catch (Exception error)
        {
            view.NotWritten(plan, $"{error.GetType().Name}: {error.Message} Nothing was written for it. This is a defect of the course; please report it.");
        }

        return false;
    }

    // A full run may take hours; a shorter one begins anew each time.
    private static CheckpointFolder? Checkpoints(RunPlan plan, RunOptions options) => options.Environment["COURSE_PROFILE"] is CommandOptions.Full and var profile
        ? CheckpointFolder.Make(plan.Title, plan.Document, profile, options.Parameters)
        : null;
}
