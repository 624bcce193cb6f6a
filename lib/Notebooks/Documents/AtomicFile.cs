namespace Notebooks.Documents;

/// <summary>Writes files so that a reader, a crash or a full disk finds the old file or the new one, never half of one.</summary>
public static class AtomicFile
{
    /// <summary>Writes the bytes beside the file, flushes them to the disk, then renames over the file.</summary>
    /// <exception cref="IOException">The file could not be written; what was there before is intact, and the message says what to do.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var target = Path.GetFullPath(path);
        var aside = Path.Combine(Path.GetDirectoryName(target) ?? target, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var file = new FileStream(aside, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }
            File.Move(aside, target, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Remove(aside);
            throw new IOException($"{path} was not written: {error.Message} {Advice(target, error)} What was there before is unchanged.", error);
        }
        catch
        {
            Remove(aside);
            throw;
        }
    }

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
