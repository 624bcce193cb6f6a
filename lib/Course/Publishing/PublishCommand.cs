using System.CommandLine;
using System.Globalization;
using Notebooks.Documents;

namespace Course;

/// <summary><c>publish</c>: executes lessons in full, keeps their outputs and still pictures in their notebooks, and makes the site.</summary>
internal static class PublishCommand
{
    private static readonly Argument<string[]> Names = CommandOptions.Notebooks("Lessons, folders or globs; every lesson when none is named.");
    private static readonly Option<string> Profile = CommandOptions.Profile(CommandOptions.Full);
    private static readonly Option<string?> Out = CommandOptions.Path("--out", "folder", "Where the site goes; the course's folder out/site/ when not given.");
    private static readonly Option<bool> Force = new("--force") { Description = "Also those whose code has not changed since they were published." };
    private static readonly Option<int> Jobs = CommandOptions.Jobs();

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command("publish", "Executes lessons whose code has changed, keeps their outputs in their notebooks, and makes the site.")
        {
            Names, Profile, Out, Force, Jobs,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(Names)!, parsed.GetValue(Profile)!, CommandOptions.Folder(parsed.GetValue(Out), "out", "site"),
            parsed.GetValue(Force), parsed.GetValue(Jobs), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] names, string profile, string site, bool force, int jobs, CancellationToken cancellation)
    {
        var named = NotebookFiles.Find(names, site).Select(LessonCard.Read).ToList();
        var stale = named.Where(lesson => force || Publication.Stale(lesson.Document, profile) is not null).ToList();
        if (stale.Count > 0 && Stills.Problem is { } problem)
        {
            throw new UsageException(problem);
        }

        Site.CheckPlace(site);
        int published;
        using (var view = RunView.Create(stale.Count))
        {
            published = await Turns.TakeAsync(stale, jobs, view, lesson => PublishAsync(lesson, profile, view, cancellation), cancellation).ConfigureAwait(false);
        }

        if (published == ExitCode.Interrupted)
        {
            return published;
        }

        var fresh = named.Count - stale.Count;
        if (fresh > 0)
        {
            Console.WriteLine($"{fresh} of {named.Count} {(named.Count == 1 ? "lesson" : "lessons")} had not changed since published; --force runs them all the same.");
        }

        return MakeSite(site, named, profile) ? published : ExitCode.Failed;
    }

    private static async Task<bool> PublishAsync(LessonCard lesson, string profile, RunView view, CancellationToken cancellation)
    {
        var plan = new RunPlan(lesson.Source, lesson.Document, lesson.Name, lesson.Source);
        try
        {
            var checkpoints = CheckpointFolder.Make(lesson.Name, lesson.Document, profile, new Dictionary<string, string>());
            var report = await Publisher.RunAsync(lesson, profile, checkpoints, view.Progress(plan.Title), cancellation).ConfigureAwait(false);
            if (report.Failure is not null)
            {
                if (!cancellation.IsCancellationRequested)
                {
                    view.Failed(plan, report, "its notebook stays as it was");
                }

                return false;
            }

            var notebook = await Publisher.WriteAsync(lesson, report, profile, cancellation).ConfigureAwait(false);
            checkpoints.Finish();
            var pictures = notebook.Cells.SelectMany(cell => cell.Outputs).OfType<ValueOutput>().Count(output => output.Data["image/png"] is not null);
            var seconds = report.Duration.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
            view.Ended(plan.Title, [$"✓ {lesson.Name}  {seconds} s, {pictures} still pictures, {SetState.Size(new FileInfo(lesson.Source).Length)}  → {CourseFolder.Shown(lesson.Source)}"]);
            return true;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidOperationException or OperationCanceledException)
        {
            view.NotWritten(plan, error.Message);
            return false;
        }
    }

    private static bool MakeSite(string site, IReadOnlyList<LessonCard> named, string profile)
    {
        try
        {
            Site.Write(site, [.. named.Select(lesson => LessonCard.Read(lesson.Source))], profile, Console.Out);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Console.WriteLine($"✗ the site: {error.Message}");
            return false;
        }
    }
}
