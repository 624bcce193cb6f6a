using System.IO.Enumeration;

namespace Course;

/// <summary>Finds the notebooks that a reader names: files, folders (with all below them) and globs such as <c>notebooks/**/1-*.ipynb</c>.</summary>
internal static class NotebookFiles
{
    /// <summary>The notebooks, in the order of their paths, each once.</summary>
    /// <param name="names">What the reader typed; nothing means every lesson.</param>
    /// <param name="results">The folder of results: notebooks in it are executed ones, and run again only when a name leads into it; so are learners' copies.</param>
    /// <exception cref="UsageException">A name leads to no notebook.</exception>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> names, string results)
    {
        var wanted = names.Count == 0 ? [CourseFolder.Shown(CourseFolder.Notebooks)] : names;
        return [.. wanted.SelectMany(name => FindOne(name, results)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static IReadOnlyList<string> FindOne(string name, string results)
    {
        var path = Path.GetFullPath(name);
        if (File.Exists(path))
        {
            return Path.GetExtension(path) == ".ipynb" ? [path] : throw new UsageException($"{name} is not a notebook: its name does not end in .ipynb.");
        }

        var isFolder = Directory.Exists(path);
        if (!isFolder && !name.Contains('*', StringComparison.Ordinal) && !name.Contains('?', StringComparison.Ordinal))
        {
            throw new UsageException($"{name} does not exist. Name a notebook (.ipynb), a folder or a glob; without a name every lesson is run.");
        }

        var found = isFolder ? Below(path, results, _ => true) : Matching(path, results);
        return found.Count > 0
            ? found
            : throw new UsageException($"There is no notebook (.ipynb) {(isFolder ? "in or below" : "that matches")} {name}.");
    }

    private static List<string> Matching(string glob, string results)
    {
        var fixedPart = glob[..glob.IndexOfAny(['*', '?'])];
        var folder = fixedPart[..(fixedPart.LastIndexOf(Path.DirectorySeparatorChar) + 1)];
        var pattern = Parts(glob[folder.Length..]);
        return Directory.Exists(folder) ? Below(folder, results, path => Matches(pattern, Parts(Path.GetRelativePath(folder, path)))) : [];
    }

    private static string[] Parts(string path) => path.Split(Path.DirectorySeparatorChar);

    private static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path) =>
        pattern.Length == 0 ? path.Length == 0
        : pattern[0] == "**" ? Matches(pattern[1..], path) || path.Length > 0 && Matches(pattern, path[1..])
        : path.Length > 0 && FileSystemName.MatchesSimpleExpression(pattern[0], path[0], ignoreCase: false) && Matches(pattern[1..], path[1..]);

    private static List<string> Below(string folder, string results, Func<string, bool> wanted)
    {
        var files = new FileSystemEnumerable<string>(
            folder,
            (ref FileSystemEntry entry) => entry.ToFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                !entry.IsDirectory && entry.FileName is not ['.', ..] && entry.FileName.EndsWith(".ipynb", StringComparison.Ordinal),
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                entry.FileName is not ['.', ..] && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.ToFullPath() != results && entry.ToFullPath() != CourseFolder.Learner,
        };
        try
        {
            return [.. files.Where(wanted)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{CourseFolder.Shown(folder)} cannot be searched for notebooks: {error.Message}");
        }
    }
}
