using System.Formats.Tar;
using System.IO.Compression;

namespace DeepLearning;

/// <summary>Takes files out of a gzipped tar. Where they go is the caller's choice alone, whatever paths the archive has.</summary>
internal static class Archive
{
    private const int LargestRatio = 16;

    /// <summary>Writes those entries that are wanted, verified, each aside and then renamed.</summary>
    /// <param name="path">The archive.</param>
    /// <param name="largest">How many bytes the archive may have; it may unpack to 16 times as many.</param>
    /// <param name="wanted">The files, each with its entry.</param>
    /// <param name="folder">Where they go.</param>
    /// <param name="cancellation">Stops between two entries.</param>
    /// <exception cref="InvalidDataException">The archive is damaged, or an entry is missing or not what it must be.</exception>
    /// <exception cref="IOException">The archive ends too early, or a file cannot be written.</exception>
    public static void Extract(string path, long largest, IReadOnlyList<DataFile> wanted, string folder, CancellationToken cancellation)
    {
        using var unpacked = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var tar = new TarReader(new LimitedStream(unpacked, LargestRatio * largest));
        var missing = wanted.ToDictionary(file => file.Entry!);
        while (missing.Count > 0 && tar.GetNextEntry() is { } entry)
        {
            cancellation.ThrowIfCancellationRequested();
            var name = entry.Name.StartsWith("./", StringComparison.Ordinal) ? entry.Name[2..] : entry.Name;
            if (entry.DataStream is { } data && missing.Remove(name, out var file))
            {
                Write(Path.Combine(folder, file.Name), Read(file, data));
            }
        }

        if (missing.Count > 0)
        {
            throw new InvalidDataException($"it has no {string.Join(", ", missing.Keys)}");
        }
    }

    private static byte[] Read(DataFile file, Stream data)
    {
        try
        {
            return file.Read(data);
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException($"of its entry {file.Entry}: {error.Message}", error);
        }
    }

    private static void Write(string path, byte[] bytes)
    {
        File.WriteAllBytes(path + Download.PartEnding, bytes);
        File.Move(path + Download.PartEnding, path, overwrite: true);
    }
}
