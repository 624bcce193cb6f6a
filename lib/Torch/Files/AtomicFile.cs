using System.Runtime.InteropServices;

namespace TorchSharp.Files;

/// <summary>Writes files so that a half-written one never takes a good one's place.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file beside its place, and then moves it there.</summary>
    public static void Write(string location, Action<Stream> write)
    {
        var path = Path.GetFullPath(location);
        var aside = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.part");
        try
        {
            using (var stream = File.Create(aside))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(aside, path, overwrite: true);
        }
        catch
        {
            File.Delete(aside);
            throw;
        }
    }

    /// <summary>Reads a file; one that is not what it should be is told by its name.</summary>
    /// <exception cref="InvalidDataException">The file is damaged, or of another kind.</exception>
    public static T Read<T>(string location, Func<Stream, T> read)
    {
        using var stream = File.OpenRead(location);
        try
        {
            return read(stream);
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException or OverflowException or FormatException or ArgumentException
            or ExternalException)
        {
            throw new InvalidDataException($"{location} cannot be read: {(error is EndOfStreamException ? "it ends too early, so it was cut off or is no such file." : error.Message)}", error);
        }
    }
}
