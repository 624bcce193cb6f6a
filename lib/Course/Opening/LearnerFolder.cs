using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Notebooks.Documents;

namespace Course.Opening;

/// <summary>The folder <c>my/</c>, in which learners work on copies of the lessons. Nothing that is there is ever written over.</summary>
/// <param name="root">The course's folder.</param>
internal sealed partial class LearnerFolder(string root)
{
    private const string Origin = "course";
    private readonly string _notebooks = System.IO.Path.Combine(root, "notebooks");

    /// <summary>The folder.</summary>
    public string Path { get; } = System.IO.Path.Combine(root, "my");

    /// <summary>Where a lesson's copy is, or would be.</summary>
    public string Copy(string lesson) => System.IO.Path.Combine(Path, lesson);

    /// <summary>Copies every lesson that is not here, without solutions, so that the links between lessons stay among the copies.</summary>
    /// <exception cref="UsageException">A copy cannot be written.</exception>
    public IReadOnlyDictionary<string, CopyState> Fill(IReadOnlyList<string> lessons)
    {
        try
        {
            foreach (var loaded in Directory.EnumerateFiles(_notebooks, "*.csx"))
            {
                var file = System.IO.Path.GetFileName(loaded);
                WriteNew(file, () => System.Text.Encoding.UTF8.GetBytes($"#load \"../notebooks/{file}\"\n"));
            }

            return lessons.ToDictionary(lesson => lesson, Fill);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Lessons cannot be copied to {CourseFolder.Shown(Path)}: {error.Message}");
        }
    }

    private CopyState Fill(string lesson)
    {
        var student = StudentVersion.Of(NotebookDocument.Read(System.IO.Path.Combine(_notebooks, lesson)));
        var version = Convert.ToHexStringLower(SHA256.HashData(student.ToBytes()))[..16];
        var isNew = WriteNew(lesson, () =>
        {
            foreach (var cell in student.Cells.Where(cell => cell.Kind == CellKind.Markdown))
            {
                cell.Source = Link().Replace(cell.Source, link => Led(link.Value, lesson));
            }

            student.Metadata[Origin] = new JsonObject { ["lesson"] = lesson, ["version"] = version };
            return student.ToBytes();
        });
        return isNew ? CopyState.New : VersionOf(lesson) is { } copied && copied != version ? CopyState.Outdated : CopyState.Kept;
    }

    private bool WriteNew(string file, Func<byte[]> content)
    {
        var path = Copy(file);
        if (System.IO.Path.Exists(path))
        {
            return false;
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        AtomicFile.Write(path, content());
        return true;
    }

    /// <summary>The version of the lesson that was copied; null for a copy that does not say so.</summary>
    private string? VersionOf(string lesson)
    {
        try
        {
            return NotebookDocument.Read(Copy(lesson)).Metadata[Origin] is JsonObject origin && origin["version"] is JsonValue version
                && version.TryGetValue<string>(out var text) ? text : null;
        }
        catch (NotebookFormatException)
        {
            return null;
        }
    }

    /// <summary>A link to another lesson leads to its copy; one to anything else in the folder of notebooks leads there.</summary>
    private string Led(string link, string lesson)
    {
        var (here, copied) = (System.IO.Path.GetDirectoryName(Notebook(lesson))!, System.IO.Path.GetDirectoryName(Copy(lesson))!);
        var target = System.IO.Path.GetFullPath(link, here);
        var isOnlyThere = target.StartsWith(_notebooks + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && !target.EndsWith(".ipynb", StringComparison.Ordinal) && System.IO.Path.Exists(Uri.UnescapeDataString(target));
        return isOnlyThere ? System.IO.Path.GetRelativePath(copied, target).Replace('\\', '/') : link;
    }

    private string Notebook(string lesson) => System.IO.Path.Combine(_notebooks, lesson);

    [GeneratedRegex(@"(?<=\]\(|\b(?:src|href)="")(?![\w+.-]+:|[/#])[^)\s""#?]+")]
    private static partial Regex Link();
}
