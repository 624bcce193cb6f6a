using System.Text.RegularExpressions;
using Notebooks.Documents;

namespace Course.Tests.Lessons;

/// <summary>A lesson's source notebook, and what the tests ask of it.</summary>
internal sealed partial class Lesson
{
    private Lesson(string path)
    {
        Path = path;
        Document = NotebookDocument.Read(System.IO.Path.Combine(Root, path));
        Code = [.. Document.Cells.Where(cell => cell.Kind == CellKind.Code)];
        Markdown = [.. Document.Cells.Where(cell => cell.Kind == CellKind.Markdown)];
    }

    /// <summary>The repository's folder.</summary>
    public static string Root => CourseFolder.Root;

    /// <summary>Every lesson, by its path from the repository's folder.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Directory.EnumerateFiles(System.IO.Path.Combine(Root, "notebooks"), "*.ipynb", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Root, file)).Order()];

    /// <summary>The same, as the rows of a theory.</summary>
    public static TheoryData<string> Paths { get; } = [.. All];

    public string Path { get; }

    public NotebookDocument Document { get; }

    public IReadOnlyList<NotebookCell> Code { get; }

    public IReadOnlyList<NotebookCell> Markdown { get; }

    public bool HasTorchCells => Code.Any(cell => cell.Source.Contains("torch.csx"));

    public IEnumerable<NotebookCell> Exercises => Code.Where(cell => cell.Tags.Contains("exercise"));

    public static Lesson Read(string path) => new(path);

    /// <summary>What one has to read: without formulas, code, addresses and tags.</summary>
    public static string Prose(string markdown) => NotProse().Replace(markdown, " ");

    /// <summary>The wrong answers kept for an exercise: each file replaces the exercise's cell.</summary>
    public static IReadOnlyList<string> WrongAnswers(string exercise)
    {
        var folder = System.IO.Path.Combine(Root, "tests", "Course.Tests", "Lessons", "WrongAnswers", exercise);
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.csx").Order()] : [];
    }

    public static string ExerciseId(NotebookCell cell) => (string?)cell.Metadata["exercise"] ?? "";

    [GeneratedRegex(@"\$\$.*?\$\$|\$[^$\n]*\$|```.*?```|`[^`]*`|(?<=\])\([^)]*\)|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex NotProse();
}
