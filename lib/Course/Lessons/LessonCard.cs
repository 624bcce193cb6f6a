using System.Text.RegularExpressions;
using Notebooks.Documents;

namespace Course;

/// <summary>What a lesson says of itself in its first cell, and its exercises.</summary>
/// <param name="Name">Its path below <c>notebooks/</c> without the ending, with <c>/</c>: <c>1-optimization/2-gradient-descent</c>.</param>
/// <param name="Source">Its path on this machine.</param>
/// <param name="Document">Its notebook.</param>
internal sealed partial record LessonCard(string Name, string Source, NotebookDocument Document)
{
    /// <summary>The title.</summary>
    public string Title => TitleLine().Match(Text).Groups["title"].Value;

    /// <summary>How many minutes a reader needs.</summary>
    public string Minutes => Column(1);

    /// <summary>What a reader should know before, without the links to it.</summary>
    public string Needs => Link().Replace(Column(0), "${text}");

    /// <summary>The names of the lessons that it builds on.</summary>
    public IReadOnlyList<string> Before => [.. Link().Matches(Column(0)).Select(link => link.Groups["file"].Value)
        .Where(file => file.EndsWith(".ipynb", StringComparison.Ordinal))
        .Select(file => NameOf(Path.Combine(Path.GetDirectoryName(Source)!, file)))];

    /// <summary>Its exercises.</summary>
    public IReadOnlyList<string> Exercises => [.. ExercisesOf(Document).Select(exercise => exercise.Id)];

    private string Text => Document.Cells.FirstOrDefault(cell => cell.Kind == CellKind.Markdown)?.Source ?? "";

    /// <summary>Reads a lesson.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public static LessonCard Read(string path)
    {
        try
        {
            return new(NameOf(path), Path.GetFullPath(path), NotebookDocument.Read(path));
        }
        catch (NotebookFormatException error)
        {
            throw new UsageException(error.Message);
        }
    }

    /// <summary>Every lesson of the course, by its name.</summary>
    public static IReadOnlyList<LessonCard> All() => [.. Directory.EnumerateFiles(CourseFolder.Notebooks, "*.ipynb", SearchOption.AllDirectories)
        .Where(path => !path.Contains(".ipynb_checkpoints", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>The exercises of a notebook: their ids and their cells.</summary>
    public static IEnumerable<(string Id, NotebookCell Cell)> ExercisesOf(NotebookDocument notebook) =>
        from cell in notebook.Cells
        where cell.Kind == CellKind.Code && cell.Tags.Contains("exercise")
        select ((string?)cell.Metadata["exercise"] ?? "", cell);

    /// <summary>What the course calls the notebook of that path.</summary>
    public static string NameOf(string path)
    {
        var below = Path.GetRelativePath(CourseFolder.Notebooks, Path.GetFullPath(path));
        var name = below.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(below) ? Path.GetFileName(path) : below;
        return Path.ChangeExtension(name, null).Replace('\\', '/');
    }

    private string Column(int number) =>
        CardRow().Match(Text) is { Success: true } row ? row.Groups["row"].Value.Split('|').ElementAtOrDefault(number)?.Trim() ?? "" : "";

    [GeneratedRegex(@"\A# (?<title>.*)$", RegexOptions.Multiline)]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"^\| you need \| minutes \|.*\n\|[-|\s]*\|\n\|(?<row>.*)\|", RegexOptions.Multiline)]
    private static partial Regex CardRow();

    [GeneratedRegex(@"\[(?<text>[^]]*)\]\((?<file>[^)]*)\)")]
    private static partial Regex Link();
}
