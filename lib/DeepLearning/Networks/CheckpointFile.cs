using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace DeepLearning;

/// <summary>
/// The file of a checkpoint, little-endian: 8 bytes of magic, a 4-byte version, the 8-byte length of the body, the body's SHA-256, the body.
/// The body: the number of facts, then their names and values; the number of vectors, then their names, lengths and values.
/// </summary>
internal static class CheckpointFile
{
    private const string PartEnding = ".part";
    private const int Version = 1, LengthAt = 12, HashAt = 20, HeaderLength = HashAt + SHA256.HashSizeInBytes;

    private static ReadOnlySpan<byte> Magic => "DLCHECK\n"u8;

    public static Checkpoint Read(string path)
    {
        using var file = File.OpenRead(path);
        var header = new byte[HeaderLength];
        var read = file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
        var why = Wrong(header.AsSpan(0, read), file.Length);
        if (why is not null)
        {
            throw Unusable(path, why);
        }

        var body = new byte[file.Length - HeaderLength];
        file.ReadExactly(body);
        if (!SHA256.HashData(body).AsSpan().SequenceEqual(header.AsSpan(HashAt)))
        {
            throw Unusable(path, "its checksum does not match: it is damaged");
        }

        try
        {
            return Parse(new(new MemoryStream(body), Encoding.UTF8));
        }
        catch (Exception error) when (error is IOException or ArgumentException or FormatException)
        {
            throw Unusable(path, $"its body is not that of a checkpoint: {error.Message}");
        }
    }

    public static void Write(string path, Checkpoint checkpoint)
    {
        var body = Body(checkpoint);
        var header = new byte[HeaderLength];
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(Magic.Length), Version);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(LengthAt), body.Length);
        SHA256.HashData(body, header.AsSpan(HashAt));
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var aside = $"{path}.{Guid.NewGuid():N}{PartEnding}";
        try
        {
            using (var file = File.Create(aside))
            {
                file.Write(header);
                file.Write(body);
                file.Flush(flushToDisk: true);
            }

            File.Move(aside, path, overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    /// <summary>Deletes what writers left aside that were killed; what was written to within a minute may be another run's that is at work.</summary>
    public static void DeleteLeftovers(string path)
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(Path.GetFullPath(path))!);
        foreach (var file in folder.Exists ? folder.GetFiles($"{Path.GetFileName(path)}.*{PartEnding}") : [])
        {
            try
            {
                if (DateTime.UtcNow - file.LastWriteTimeUtc > TimeSpan.FromMinutes(1))
                {
                    file.Delete();
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // It takes room, and does no other harm.
            }
        }
    }

    public static CheckpointException Unusable(string path, string why) =>
        new($"The checkpoint '{path}' cannot be used: {why}. Nothing was loaded; delete or rename the file to begin anew.");

    private static string? Wrong(ReadOnlySpan<byte> header, long fileLength)
    {
        if (!header.StartsWith(Magic))
        {
            return "it is not a checkpoint of this library";
        }

        if (header.Length < HeaderLength)
        {
            return $"it is cut off after {header.Length} bytes";
        }

        var (version, length) = (BinaryPrimitives.ReadInt32LittleEndian(header[Magic.Length..]), BinaryPrimitives.ReadInt64LittleEndian(header[LengthAt..]));
        return version != Version ? $"its format is version {version}, this library reads version {Version}"
            : length > Array.MaxLength ? $"its body says that it has {length} bytes"
            : fileLength - HeaderLength != length ? $"its body has {fileLength - HeaderLength} bytes, expected {length}: it is cut off, or something was added"
            : null;
    }

    private static Checkpoint Parse(BinaryReader reader)
    {
        var (facts, vectors) = (new Dictionary<string, string>(), new Dictionary<string, double[]>());
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            facts.Add(reader.ReadString(), reader.ReadString());
        }

        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            var (name, length) = (reader.ReadString(), reader.ReadInt32());
            if (length < 0 || length > (reader.BaseStream.Length - reader.BaseStream.Position) / sizeof(double))
            {
                throw new FormatException($"'{name}' says that it has {length} numbers.");
            }

            var values = new double[length];
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
            vectors.Add(name, values);
        }

        return new(facts, vectors);
    }

    private static byte[] Body(Checkpoint checkpoint)
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(checkpoint.Facts.Count);
        foreach (var (name, value) in checkpoint.Facts)
        {
            writer.Write(name);
            writer.Write(value);
        }

        writer.Write(checkpoint.Vectors.Count);
        foreach (var (name, values) in checkpoint.Vectors)
        {
            writer.Write(name);
            writer.Write(values.Length);
            writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
        }

        return stream.ToArray();
    }
}
