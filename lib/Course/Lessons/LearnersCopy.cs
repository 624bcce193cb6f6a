using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Notebooks.Documents;

namespace Course;

/// <summary>
/// The student version of a lesson as a file of a learner's own: it runs where it lies, remembers which lesson it is of, and is never overwritten
/// once something was written into it.
/// </summary>
internal static partial class LearnersCopy
{
    private const string Mark = "copy";

    /// <summary>The student version for a place: no solutions, no outputs; its metadata say which lesson it is of.</summary>
    public static NotebookDocument Of(LessonCard lesson, string path)
    {
        var student = StudentVersion.Of(lesson.Document);
        student.Metadata.Remove("run");
        student.Metadata.Remove(Publication.Mark);
        foreach (var cell in student.Cells.Where(cell => cell.Kind == CellKind.Markdown))
        {
            cell.Source = Link().Replace(cell.Source, link => Led(link.Value, lesson, path));
        }

        student.Metadata[Mark] = new JsonObject { ["lesson"] = lesson.Name, ["sources"] = SourceHash.OfAll(student) };
        return student;
    }

    /// <summary>The lesson that a notebook is a copy of, by its metadata; null when they do not say.</summary>
    public static string? LessonOf(NotebookDocument copy) =>
        copy.Metadata[Mark] is JsonObject mark && mark["lesson"] is JsonValue name && name.TryGetValue(out string? lesson) ? lesson : null;

    /// <summary>The fingerprint that a copy had when it was made, by its metadata; null when they do not say.</summary>
    public static string? Sources(NotebookDocument copy) =>
        copy.Metadata[Mark] is JsonObject mark && mark["sources"] is JsonValue sources && sources.TryGetValue(out string? made) ? made : null;

    /// <summary>Where the copy of a lesson lies in a folder of copies.</summary>
    public static string PathIn(string folder, LessonCard lesson) => Path.Combine([folder, .. (lesson.Name + ".ipynb").Split('/')]);

    /// <summary>Whether a file holds work of a learner's: whatever is not an untouched copy.</summary>
    public static bool HasWork(string path)
    {
        if (!Path.Exists(path))
        {
            return false;
        }

        try
        {
            var copy = NotebookDocument.Read(path);
            return Sources(copy) != SourceHash.OfAll(copy);
        }
        catch (NotebookFormatException)
        {
            return true;
        }
    }

    /// <summary>Writes the copy into a folder, unless what is there holds work.</summary>
    /// <param name="folder">The folder of copies.</param>
    /// <param name="lesson">The lesson.</param>
    /// <param name="overwrite">Writes it all the same.</param>
    /// <returns>Whether it was written.</returns>
    /// <exception cref="IOException">It could not be written.</exception>
    public static bool Write(string folder, LessonCard lesson, bool overwrite = false)
    {
        var path = PathIn(folder, lesson);
        if (!overwrite && HasWork(path))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Of(lesson, path).Write(path);
        WriteStarts(NotebooksOf(lesson), Path.GetDirectoryName(Path.GetDirectoryName(path)!)!);
        return true;
    }

    /// <summary>The files that the copies' first cells load, each one line that loads the course's own; those that are there stay.</summary>
    private static void WriteStarts(string notebooks, string folder)
    {
        foreach (var start in Directory.EnumerateFiles(notebooks, "*.csx"))
        {
            var path = Path.Combine(folder, Path.GetFileName(start));
            if (!File.Exists(path))
            {
                AtomicFile.Write(path, System.Text.Encoding.UTF8.GetBytes($"#load \"{Path.GetRelativePath(folder, start).Replace('\\', '/')}\"\n"));
            }
        }
    }

    /// <summary>The folder that the lesson's name starts from.</summary>
    private static string NotebooksOf(LessonCard lesson) => lesson.Source[..^(lesson.Name.Length + ".ipynb".Length)];

    /// <summary>A link to another lesson leads to its copy; one to anything else in the folder of notebooks leads there.</summary>
    private static string Led(string link, LessonCard lesson, string copy)
    {
        var target = Path.GetFullPath(link, Path.GetDirectoryName(lesson.Source)!);
        var isOnlyThere = target.StartsWith(NotebooksOf(lesson), StringComparison.Ordinal)
            && !target.EndsWith(".ipynb", StringComparison.Ordinal) && Path.Exists(Uri.UnescapeDataString(target));
        return isOnlyThere ? Path.GetRelativePath(Path.GetDirectoryName(copy)!, target).Replace('\\', '/') : link;
    }

    [GeneratedRegex(@"(?<=\]\(|\b(?:src|href)="")(?![\w+.-]+:|[/#])[^)\s""#?]+")]
    private static partial Regex Link();
}
