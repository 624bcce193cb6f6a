using System.Text;

namespace DeepLearning;

/// <summary>A reader's own text: where it lies, and whether it is one.</summary>
internal static class TextFile
{
    private const string CalledFrom = "COURSE_CALLED_FROM";

    /// <summary>Reads a text.</summary>
    /// <param name="path">The file; a relative path begins in each of the folders in turn, until there is such a file.</param>
    /// <param name="atLeast">The fewest characters that it may have.</param>
    /// <param name="folders">The folders.</param>
    /// <exception cref="DataException">It is not there, or no such text.</exception>
    public static PlainText Read(string path, int atLeast, IReadOnlyList<string> folders)
    {
        var file = Find(path, folders);
        var name = $"The file '{file}'";
        var text = Bytes(file, stream => Input.ReadText(stream, Encoding.UTF8, name)).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var foreign = text.AsSpan().IndexOfAny(Binary);
        return foreign >= 0 ? throw new DataException($"{name} looks binary: its character {foreign:N0} is the control character U+{(int)text[foreign]:X4}. Give a plain text in UTF-8.")
            : string.IsNullOrWhiteSpace(text) ? throw new DataException($"{name} is empty. Give a text of {atLeast:N0} characters or more.")
            : text.Length < atLeast ? throw new DataException($"{name} has {text.Length:N0} characters, which is too short to learn from: expected {atLeast:N0} or more.")
            : new(text, Path.GetFileName(file));
    }

    /// <summary>Where a relative path begins: where <c>./course run</c> was called, which says so in a variable, then where the session runs, the notebook's folder.</summary>
    public static IReadOnlyList<string> Folders() =>
        [.. new[] { Environment.GetEnvironmentVariable(CalledFrom), Environment.CurrentDirectory }.Where(folder => !string.IsNullOrEmpty(folder)).Distinct()!];

    // What no text has: control characters other than tabs, line ends, form feeds and the old end-of-file mark.
    private static System.Buffers.SearchValues<char> Binary { get; } =
        System.Buffers.SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code).Except("\t\n\v\f\r\u001A"), '\uFFFF']);

    private static string Find(string path, IReadOnlyList<string> folders)
    {
        var expanded = path.StartsWith("~/", StringComparison.Ordinal)
            ? Path.Join(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), path[1..])
            : path;
        var places = folders.Select(folder => Path.GetFullPath(expanded, folder)).Distinct().ToList();
        return places.Find(Path.Exists)
            ?? throw new DataException($"There is no file '{path}': looked for {string.Join(" and ", places)}. Give its path from where the command was called, or the whole path.");
    }

    private static string Bytes(string file, Func<Stream, string> read)
    {
        if (Directory.Exists(file))
        {
            throw new DataException($"'{file}' is a folder. Give a text file in it.");
        }

        try
        {
            using var stream = File.OpenRead(file);
            return read(stream);
        }
        catch (DataException error)
        {
            throw new DataException($"{error.Message} Save the text as UTF-8.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DataException($"The file '{file}' cannot be read: {error.Message}", error);
        }
    }
}
