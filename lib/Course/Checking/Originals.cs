using Notebooks.Documents;

namespace Course;

/// <summary>Files that must be after the check what they were before it: the lessons, and the copies.</summary>
internal sealed class Originals(IEnumerable<string> files)
{
    private readonly IReadOnlyList<(string Path, byte[] Bytes)> _files =
        [.. files.Select(Path.GetFullPath).Distinct(StringComparer.Ordinal).Where(File.Exists).Select(path => (path, File.ReadAllBytes(path)))];

    /// <summary>The lessons and what lies beside them.</summary>
    public static IEnumerable<string> Lessons => Directory.EnumerateFiles(CourseFolder.Notebooks, "*", SearchOption.AllDirectories);

    /// <summary>Puts back what has changed.</summary>
    /// <returns>The files that had changed.</returns>
    /// <exception cref="IOException">One could not be put back.</exception>
    public IReadOnlyList<string> PutBack()
    {
        var changed = _files.Where(file => !File.Exists(file.Path) || !File.ReadAllBytes(file.Path).AsSpan().SequenceEqual(file.Bytes)).ToList();
        foreach (var (path, bytes) in changed)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            AtomicFile.Write(path, bytes);
        }

        return [.. changed.Select(file => file.Path)];
    }
}
