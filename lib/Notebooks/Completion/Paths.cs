using System.Text.RegularExpressions;

namespace Notebooks.Completion;

/// <summary>The files that <c>#r</c> and <c>#load</c> can name.</summary>
internal static partial class Paths
{
    private const int Most = 500;

    /// <summary>The files and folders that go on a path, or null where no path is being written.</summary>
    /// <param name="code">The cell.</param>
    /// <param name="position">Where in it.</param>
    /// <param name="workingDirectory">Where relative paths begin.</param>
    public static CompletionList? At(string code, int position, string workingDirectory)
    {
        if (Directive().Match(code[CellView.LineStart(code, position)..position]) is not { Success: true } directive)
        {
            return null;
        }

        var path = directive.Groups["path"].Value;
        var (folder, typed) = (path[..(path.LastIndexOf('/') + 1)], path[(path.LastIndexOf('/') + 1)..]);
        var extensions = directive.Groups["name"].Value == "r" ? new[] { ".dll" } : [".csx", ".cs"];
        var end = code.AsSpan(position).IndexOfAny("\"/\r\n") is var length and >= 0 ? position + length : code.Length;
        return new(position - typed.Length, end, [.. Entries(folder, workingDirectory)
            .Where(entry => entry.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase) && (entry is DirectoryInfo || extensions.Contains(entry.Extension)))
            .OrderBy(entry => entry is DirectoryInfo).ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => entry is DirectoryInfo ? new Completion(entry.Name + "/", "folder", entry.Name + "/", null) : new Completion(entry.Name, "file", entry.Name, null))
            .Take(Most)]);
    }

    private static IEnumerable<FileSystemInfo> Entries(string folder, string workingDirectory)
    {
        try
        {
            return [.. new DirectoryInfo(Path.GetFullPath(folder, workingDirectory)).EnumerateFileSystemInfos().Where(entry => !entry.Attributes.HasFlag(FileAttributes.Hidden))];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    [GeneratedRegex("""^\s*#(?<name>r|load)\s+"(?<path>[^"]*)$""")]
    private static partial Regex Directive();
}
