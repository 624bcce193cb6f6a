namespace Notebooks.Documents;

/// <summary>Writes files so that a reader, a crash or a full disk finds the old file or the new one, never half of one.</summary>
public static class AtomicFile
{
    /// <summary>Writes the bytes beside the file, flushes them to the disk, then renames over the file.</summary>
    /// <exception cref="IOException">The file could not be written; what was there before is intact, and the message says what to do.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes) => Rename(WriteAside(path, bytes), path);

    /// <summary>Writes files that belong together: none is replaced before all are on the disk.</summary>
    /// <exception cref="IOException">A file could not be written; the message says which, and what to do.</exception>
    public static void Write(IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        var asides = new List<string>();
        try
        {
            asides.AddRange(files.Select(file => WriteAside(file.Path, file.Bytes)));
            foreach (var (aside, file) in asides.Zip(files))
            {
                Rename(aside, file.Path);
            }
        }
        catch
        {
            asides.ForEach(Remove);
            throw;
        }
    }

    private static string WriteAside(string path, ReadOnlySpan<byte> bytes)
    {
        var target = Path.GetFullPath(path);
        var aside = Path.Combine(Path.GetDirectoryName(target) ?? target, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using var file = new FileStream(aside, FileMode.CreateNew, FileAccess.Write);
            file.Write(bytes);
            file.Flush(flushToDisk: true);
            return aside;
        }
        catch (Exception error)
        {
            Remove(aside);
            throw Explained(path, error);
        }
    }

    private static void Rename(string aside, string path)
    {
        try
        {
            File.Move(aside, Path.GetFullPath(path), overwrite: true);
        }
        catch (Exception error)
        {
            Remove(aside);
            throw Explained(path, error);
        }
    }

    private static Exception Explained(string path, Exception error) => error is IOException or UnauthorizedAccessException
        ? new IOException($"{path} was not written: {error.Message} {Advice(Path.GetFullPath(path), error)} What was there before is unchanged.", error)
        : error;

    private static string Advice(string target, Exception error) => error switch
    {
        _ when Directory.Exists(target) => "That is a folder; give the name of a file.",
        DirectoryNotFoundException => "Create the folder first.",
        UnauthorizedAccessException => "Choose a folder that you may write to.",
        PathTooLongException => "Choose a shorter name.",
        _ => "Make room on the disk or choose another folder.",
    };

    private static void Remove(string aside)
    {
        try
        {
            File.Delete(aside);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The write's own error is the one to report.
        }
    }
}
