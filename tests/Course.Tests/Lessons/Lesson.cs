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
    public static string Root { get; } = FindRoot();

    /// <summary>Every lesson, by its path from the repository's folder.</summary>
    public static TheoryData<string> Paths { get; } =
        [.. Directory.EnumerateFiles(System.IO.Path.Combine(Root, "notebooks"), "*.ipynb", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Root, file)).Order()];

    public string Path { get; }

    public NotebookDocument Document { get; }

    public IReadOnlyList<NotebookCell> Code { get; }

    public IReadOnlyList<NotebookCell> Markdown { get; }

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

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "DeepLearning.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No DeepLearning.slnx above " + AppContext.BaseDirectory);
        }

        return folder.FullName;
    }
}
