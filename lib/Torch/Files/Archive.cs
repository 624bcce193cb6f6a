using System.IO.Compression;
using static TorchSharp.torch;

namespace TorchSharp.Files;

/// <summary>
/// The files of PyTorch's <c>torch.save</c>: a zip archive with a pickle, <c>data.pkl</c>, in which tensors name
/// their memory, and that memory in <c>data/0</c>, <c>data/1</c>, ….
/// </summary>
internal static class Archive
{
    private const string Folder = "archive/";

    /// <summary>Whether a file begins as an archive does. The position stays.</summary>
    public static bool IsOne(Stream stream)
    {
        Span<byte> first = stackalloc byte[4];
        var count = stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return count == first.Length && first.SequenceEqual("PK\u0003\u0004"u8);
    }

    /// <summary>Writes a tensor.</summary>
    public static void Write(Stream stream, Tensor tensor)
    {
        using var scope = NewDisposeScope();
        var rows = tensor.detach().contiguous();
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Add(archive, "data.pkl", Pickler.Tensor(rows, memory: "0"));
        Add(archive, "data/0", rows.bytes);
        Add(archive, "version", "3\n"u8);
    }

    /// <summary>Reads what was saved: a tensor, a number, a text, null, or lists (object[]) and dictionaries of such.</summary>
    /// <exception cref="InvalidDataException">It is damaged, or holds an object that only Python knows.</exception>
    public static object? Read(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var pickle = archive.Entries.FirstOrDefault(entry => entry.FullName.EndsWith("/data.pkl", StringComparison.Ordinal))
            ?? throw new InvalidDataException("it has no data.pkl, so torch.save did not write it.");
        var folder = pickle.FullName[..^"data.pkl".Length];
        if (archive.GetEntry(folder + "constants.pkl") is not null)
        {
            throw new InvalidDataException("it is a TorchScript program; save the tensor or the state_dict() with torch.save.");
        }

        if (archive.GetEntry(folder + "byteorder") is { } order && Text(order) == "big")
        {
            throw new InvalidDataException("its numbers are in big-endian order.");
        }

        return new Unpickler(Bytes(pickle), key => Bytes(archive.GetEntry($"{folder}data/{key}") ?? throw new InvalidDataException($"data/{key} is missing."))).Read();
    }

    private static void Add(ZipArchive archive, string name, ReadOnlySpan<byte> bytes)
    {
        using var stream = archive.CreateEntry(Folder + name, CompressionLevel.NoCompression).Open();
        stream.Write(bytes);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        if (entry.CompressedLength != entry.Length)
        {
            throw new InvalidDataException($"{entry.FullName} is compressed, which torch.save never does.");
        }

        using var stream = entry.Open();
        var bytes = entry.Length <= Array.MaxLength ? new byte[entry.Length] : throw new InvalidDataException($"{entry.FullName} has more than 2 GB.");
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string Text(ZipArchiveEntry entry) => System.Text.Encoding.ASCII.GetString(Bytes(entry));
}
