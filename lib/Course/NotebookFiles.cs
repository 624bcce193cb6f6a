using System.IO.Enumeration;

namespace Course;

/// <summary>Finds the notebooks that a reader names: files, folders (with all below them) and globs such as <c>notebooks/**/1-*.ipynb</c>.</summary>
internal static class NotebookFiles
{
    /// <summary>The notebooks, in the order of their paths, each once.</summary>
    /// <param name="names">What the reader typed; nothing means every lesson.</param>
    /// <exception cref="UsageException">A name leads to no notebook.</exception>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> names) =>
        [.. (names.Count == 0 ? [CourseFolder.Notebooks] : names).SelectMany(FindOne).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> FindOne(string name)
    {
        var path = Path.GetFullPath(name);
        if (File.Exists(path))
        {
            return Path.GetExtension(path) == ".ipynb" ? [path] : throw new UsageException($"{name} is not a notebook: its name does not end in .ipynb.");
        }

        if (!Directory.Exists(path) && !name.Contains('*', StringComparison.Ordinal) && !name.Contains('?', StringComparison.Ordinal))
        {
            throw new UsageException($"{name} does not exist. Name a notebook (.ipynb), a folder or a glob; without a name every lesson is run.");
        }

        var found = Directory.Exists(path) ? Below(path, _ => true) : Matching(path);
        return found.Count > 0 ? found : throw new UsageException($"There is no notebook (.ipynb) {(Directory.Exists(path) ? "in or below" : "that matches")} {name}.");
    }

    private static List<string> Matching(string glob)
    {
        var fixedPart = glob[..glob.IndexOfAny(['*', '?'])];
        var folder = fixedPart[..(fixedPart.LastIndexOf(Path.DirectorySeparatorChar) + 1)];
        var pattern = glob[folder.Length..];
        return Directory.Exists(folder) ? Below(folder, path => Matches(pattern.Split(Path.DirectorySeparatorChar), Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar))) : [];
    }

    private static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path) =>
        pattern.Length == 0 ? path.Length == 0
        : pattern[0] == "**" ? Matches(pattern[1..], path) || path.Length > 0 && Matches(pattern, path[1..])
        : path.Length > 0 && FileSystemName.MatchesSimpleExpression(pattern[0], path[0], ignoreCase: false) && Matches(pattern[1..], path[1..]);

    private static List<string> Below(string folder, Func<string, bool> wanted) =>
        [.. Directory.EnumerateFiles(folder, "*.ipynb", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.')) && wanted(path))];
}
