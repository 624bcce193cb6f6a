using System.Collections.Concurrent;
using Course.Tests.Torch;
using Notebooks.Documents;
using Notebooks.Running;

namespace Course.Tests.Lessons;

/// <summary>
/// Executes lessons in the smoke profile, each version once however many tests look at it, and two at a time, torch on one thread
/// in each: threads that wait for each other on a busy machine take minutes for seconds.
/// </summary>
internal static class LessonRuns
{
    private static readonly SemaphoreSlim Turns = new(2);
    private static readonly ConcurrentDictionary<(string Path, string Version), Lazy<Task<RunReport>>> Runs = new();

    /// <summary>The lesson as it is kept, solutions included.</summary>
    public static Task<RunReport> SolvedAsync(string path) => OnceAsync(path, "solved", document => document);

    /// <summary>The lesson as a learner gets it.</summary>
    public static Task<RunReport> StudentAsync(string path) => OnceAsync(path, "student", StudentVersion.Of);

    /// <summary>The lesson with the wrong answer of that number in the place of every exercise that has so many.</summary>
    public static Task<RunReport> WrongAsync(string path, int number)
    {
        var all = Enumerable.Range(0, Lesson.Read(path).Exercises.Max(exercise => Lesson.WrongAnswers(Lesson.ExerciseId(exercise)).Count));
        return all.Select(i => OnceAsync(path, $"wrong {i}", document => WithWrongAnswers(document, i))).ToList()[number];
    }

    /// <summary>The lesson with one more cell at its end.</summary>
    public static Task<RunReport> WithLastCellAsync(string path, string source)
    {
        var document = Lesson.Read(path).Document.Clone();
        document.Insert(document.Cells.Count, CellKind.Code, source);
        return RunAsync(document, path);
    }

    /// <summary>The lesson with other parameters.</summary>
    public static Task<RunReport> WithParametersAsync(string path, params (string Name, string Value)[] parameters) =>
        RunAsync(Lesson.Read(path).Document, path, parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));

    private static Task<RunReport> OnceAsync(string path, string version, Func<NotebookDocument, NotebookDocument> edit) =>
        Runs.GetOrAdd((path, version), _ => new(() => RunAsync(edit(Lesson.Read(path).Document.Clone()), path))).Value;

    private static async Task<RunReport> RunAsync(NotebookDocument document, string path, Dictionary<string, string>? parameters = null)
    {
        Skip.If(Lesson.Read(path).HasTorchCells && Libtorch.Missing is not null, Libtorch.Missing);
        var options = new RunOptions
        {
            CellTimeout = TimeSpan.FromMinutes(1),
            Parameters = parameters ?? [],
            Environment = new Dictionary<string, string> { ["COURSE_PROFILE"] = "smoke", ["OMP_NUM_THREADS"] = "1" },
        };
        await Turns.WaitAsync();
        try
        {
            return await NotebookRunner.RunAsync(document, LessonFolder.Of(path), options);
        }
        finally
        {
            Turns.Release();
        }
    }

    private static NotebookDocument WithWrongAnswers(NotebookDocument document, int number)
    {
        foreach (var exercise in document.Cells.Where(cell => cell.Tags.Contains("exercise")))
        {
            if (Lesson.WrongAnswers(Lesson.ExerciseId(exercise)).ElementAtOrDefault(number) is { } file)
            {
                exercise.Source = File.ReadAllText(file);
            }
        }

        return document;
    }
}
