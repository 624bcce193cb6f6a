using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using Notebooks.Documents;
using Notebooks.Html;
using Notebooks.Running;

namespace Course;

/// <summary><c>run</c>: executes notebooks without a reader, and writes each as an executed notebook and as a page.</summary>
internal static class RunCommand
{
    private static readonly Argument<string[]> Names = new("notebook")
    {
        Description = "Notebooks, folders or globs; every lesson when none is named.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> Profile = new("--profile")
    {
        Description = "How much work the lessons do: smoke (does everything run?), lesson (what a reader waits for), full (the published figures).",
        DefaultValueFactory = _ => "lesson",
    };

    private static readonly Option<string[]> Set = new("--set")
    {
        Description = "name=value: replaces what the cell tagged 'parameters' assigns. May be repeated.",
        HelpName = "name=value",
    };

    private static readonly Option<string?> Out = new("--out")
    {
        Description = "Where the results go; the course's folder out/ when not given.",
    };

    private static readonly Option<double> Limit = new("--timeout")
    {
        Description = "Seconds that one cell may run; 0 for as long as it takes.",
        DefaultValueFactory = _ => 600,
    };

    private static readonly Option<int> Jobs = new("--jobs")
    {
        Description = "How many notebooks run at once.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    /// <summary>The verb, with its options and what bad values get.</summary>
    public static Command Create()
    {
        Profile.AcceptOnlyFromAmong("smoke", "lesson", "full");
        (Out.HelpName, Limit.HelpName, Jobs.HelpName) = ("folder", "seconds", "count");
        Names.Validators.Add(RefuseNames);
        Out.Validators.Add(result => Require(result, Last(result) != "", "--out takes a folder"));
        Limit.Validators.Add(result => Require(
            result,
            double.TryParse(Last(result), CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and <= 1e6,
            "--timeout takes seconds from 0 to 1,000,000"));
        Jobs.Validators.Add(result => Require(
            result,
            int.TryParse(Last(result), CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= 256,
            "--jobs takes a whole number from 1 to 256"));
        Set.Validators.Add(result => Require(
            result, result.Tokens.All(token => token.Value.IndexOf('=', StringComparison.Ordinal) > 0), "--set takes name=value"));

        var command = new Command("run", "Executes lessons and writes each as a notebook and as a page that needs no network.")
        {
            Names, Profile, Set, Out, Limit, Jobs,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static void RefuseNames(ArgumentResult result)
    {
        foreach (var name in result.Tokens.Select(token => token.Value))
        {
            if (name.StartsWith('-'))
            {
                result.AddError($"There is no option {name}.");
            }
            else if (name == "")
            {
                result.AddError("An empty name is no notebook.");
            }
        }
    }

    private static string? Last(OptionResult result) => result.Tokens is [.., var token] ? token.Value : null;

    private static void Require(OptionResult result, bool holds, string expected)
    {
        if (!holds && !result.Implicit)
        {
            result.AddError($"{expected}; got '{string.Join(' ', result.Tokens.Select(token => token.Value))}'.");
        }
    }

    private static Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var parameters = (parsed.GetValue(Set) ?? []).Select(setting => setting.Split('=', 2))
            .GroupBy(setting => setting[0]).ToDictionary(same => same.Key, same => same.Last()[1]);
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(parsed.GetValue(Out) ?? Path.Combine(CourseFolder.Root, "out")));
        var plans = RunPlan.Make(NotebookFiles.Find(parsed.GetValue(Names)!, folder), folder, parameters);
        var seconds = parsed.GetValue(Limit);
        var options = new RunOptions
        {
            CellTimeout = seconds == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(seconds),
            Parameters = parameters,
            Environment = new Dictionary<string, string> { ["COURSE_PROFILE"] = parsed.GetValue(Profile)! },
            Labels = new Dictionary<string, string> { ["profile"] = parsed.GetValue(Profile)! },
        };
        return RunAllAsync(plans, options, parsed.GetValue(Jobs), cancellation);
    }

    private static async Task<int> RunAllAsync(IReadOnlyList<RunPlan> plans, RunOptions options, int jobs, CancellationToken cancellation)
    {
        var failed = 0;
        using var view = RunView.Create(plans.Count);
        using var turns = new SemaphoreSlim(Math.Min(jobs, plans.Count));
        await Task.WhenAll(plans.Select(async plan =>
        {
            await turns.WaitAsync(CancellationToken.None).ConfigureAwait(false);
            try
            {
                if (!cancellation.IsCancellationRequested && !await RunOneAsync(plan, options, view, cancellation).ConfigureAwait(false))
                {
                    Interlocked.Increment(ref failed);
                }
            }
            finally
            {
                turns.Release();
            }
        })).ConfigureAwait(false);

        if (cancellation.IsCancellationRequested)
        {
            view.Interrupted();
            return ExitCode.Interrupted;
        }

        return failed > 0 ? ExitCode.Failed : ExitCode.Good;
    }

    private static async Task<bool> RunOneAsync(RunPlan plan, RunOptions options, RunView view, CancellationToken cancellation)
    {
        try
        {
            var folder = Path.GetDirectoryName(plan.Source)!;
            var report = await NotebookRunner.RunAsync(plan.Document, folder, options, view.Progress(plan), cancellation).ConfigureAwait(false);
            if (cancellation.IsCancellationRequested && report.Failure is not null)
            {
                view.Interrupted(plan, report);
                return false;
            }

            var page = NotebookPage.Render(report.Document, new PageOptions { Title = plan.Title, Folder = folder });
            AtomicFile.Write([(plan.Output, report.Document.ToBytes()), (plan.Page, Encoding.UTF8.GetBytes(page))]);
            view.Finished(plan, report);
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
}
