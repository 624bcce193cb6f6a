using System.Diagnostics;
using System.Globalization;
using Notebooks.Documents;
using Notebooks.Running;

namespace Course;

/// <summary>Grades copies: runs the lesson with the learner's exercises, and again without what ended the run, until every exercise has its verdict.</summary>
/// <param name="lessons">The lessons that copies can be of.</param>
/// <param name="isolation">Where the code runs.</param>
/// <param name="scratch">The folder of the runs' folders.</param>
/// <param name="cellLimit">How long one cell may run.</param>
/// <param name="copyLimit">How long a whole copy may take.</param>
internal sealed class CopyGrader(IReadOnlyList<LessonCard> lessons, Isolation isolation, string scratch, TimeSpan cellLimit, TimeSpan copyLimit)
{
    /// <summary>Grades a copy. Whatever is in it, a report comes back.</summary>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public async Task<CopyReport> GradeAsync(string path, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var copy = NotebookDocument.Read(path);
            if (LessonOf(copy) is not { } lesson)
            {
                return Problem(null, "it is no copy of a lesson: its metadata name none, and it has no exercise of any");
            }

            var grades = new Dictionary<string, Grade>();
            var problem = await GradeAsync(copy, lesson, grades, progress, cancellation).ConfigureAwait(false);
            return new(path, lesson.Name, [.. lesson.Exercises.Select(id => grades.GetValueOrDefault(id) ?? new(id, Grade.NotAttempted))], problem, clock.Elapsed.TotalSeconds);
        }
        catch (NotebookFormatException error)
        {
            return Problem(null, error.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return Problem(null, $"{error.GetType().Name}: {error.Message}");
        }

        CopyReport Problem(string? lesson, string problem) => new(path, lesson, [], problem, clock.Elapsed.TotalSeconds);
    }

    private LessonCard? LessonOf(NotebookDocument copy)
    {
        var named = LearnersCopy.LessonOf(copy);
        var exercises = LessonCard.ExercisesOf(copy).Select(exercise => exercise.Id).ToHashSet();
        return lessons.FirstOrDefault(lesson => lesson.Name == named)
            ?? lessons.Where(lesson => lesson.Exercises.Any(exercises.Contains)).MaxBy(lesson => lesson.Exercises.Count(exercises.Contains));
    }

    private async Task<string?> GradeAsync(
        NotebookDocument copy, LessonCard lesson, Dictionary<string, Grade> grades, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(copyLimit);
        var attempts = Attempt.In(copy, lesson).ToList();
        foreach (var refused in attempts.Where(attempt => attempt.Suspicion is not null))
        {
            grades[refused.Exercise] = new(refused.Exercise, Grade.Incorrect,
                $"It was not run, because it names {refused.Suspicion}: with that, code can forge a verdict, and no exercise needs it.");
        }

        while (attempts.RemoveAll(attempt => grades.ContainsKey(attempt.Exercise)) >= 0 && attempts.Count > 0)
        {
            var graded = new GradedNotebook(lesson, attempts);
            var report = await RunAsync(graded.Document, lesson, progress, limit.Token).ConfigureAwait(false);
            cancellation.ThrowIfCancellationRequested();
            var before = grades.Count;
            foreach (var grade in graded.Grades(report))
            {
                grades[grade.Exercise] = grade;
            }

            if (limit.IsCancellationRequested)
            {
                attempts.ForEach(attempt => grades.TryAdd(attempt.Exercise, new(attempt.Exercise, Grade.Incorrect, string.Create(
                    CultureInfo.InvariantCulture, $"The copy took longer than {copyLimit.TotalSeconds:0.###} s and was stopped before this exercise was checked."))));
            }
            else if (!(report.Failure is { } failure && Explain(failure, graded, attempts, grades)) && grades.Count == before)
            {
                attempts.ForEach(attempt => grades.TryAdd(attempt.Exercise, new(attempt.Exercise, Grade.NotGraded)));
                return report.Failure is { } own ? $"the lesson's own cell {own.Cell} failed: {own.Message}" : "the lesson does not check what was attempted";
            }
        }

        return null;
    }

    /// <summary>Says whose cell ended a run, and takes it out of the next.</summary>
    private static bool Explain(RunFailure failure, GradedNotebook graded, List<Attempt> attempts, Dictionary<string, Grade> grades)
    {
        if (graded.AttemptAt(failure.Cell) is { } attempt)
        {
            if (attempt.IsHelper)
            {
                return attempts.Remove(attempt);
            }

            var line = failure.Line is { } number ? $" (line {number} of the cell)" : "";
            return grades.TryAdd(attempt.Exercise, new(attempt.Exercise, Grade.Incorrect, $"The cell does not run{line}: {Told(failure)}"));
        }

        return graded.CheckAt(failure.Cell) is { } exercise && grades.TryAdd(exercise, new(exercise, Grade.Incorrect, $"While it was checked: {Told(failure)}"));
    }

    private static string Told(RunFailure failure) => failure.Name switch
    {
        "SessionDied" or "Timeout" => failure.Message[..(failure.Message.IndexOf(". ", StringComparison.Ordinal) + 1)],
        "CompilationError" => failure.Traceback.Select(line => line.IndexOf("error CS", StringComparison.Ordinal) is >= 0 and var start ? line[start..].Trim() : null)
            .FirstOrDefault(error => error is not null) ?? failure.Message,
        var name => $"{name}: {failure.Message}",
    };

    private async Task<RunReport> RunAsync(NotebookDocument notebook, LessonCard lesson, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        using var folder = new Scratch(scratch, lesson);
        var environment = Isolation.Environment(folder.Root);
        environment["COURSE_PROFILE"] = "smoke";
        environment["COURSE_DATA"] = Scratch.Data;
        var options = new RunOptions { CellTimeout = cellLimit, Environment = environment, Launcher = isolation.Launcher(folder.Root) };
        return await NotebookRunner.RunAsync(notebook, folder.Notebook, options, progress, cancellation).ConfigureAwait(false);
    }
}
