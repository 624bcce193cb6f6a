using System.IO.Compression;
using System.Text;

namespace DeepLearning;

/// <summary>Reads streams of which nobody knows what they are: never more than is asked for, and never memory for what is only claimed.</summary>
internal static class Input
{
    /// <summary>No format here holds more than this in one file, 256 MiB; the largest data set of the course has 47 MB.</summary>
    public const int Largest = 1 << 28;

    private const int FirstChunk = 1 << 20;

    /// <summary>The stream itself, or what it unpacks to when it can seek and is gzipped.</summary>
    public static Stream Unpacked(Stream stream)
    {
        if (!stream.CanSeek)
        {
            return stream;
        }

        var start = stream.Position;
        var isGzipped = stream.ReadByte() == 0x1f && stream.ReadByte() == 0x8b;
        stream.Position = start;
        return isGzipped ? new GZipStream(stream, CompressionMode.Decompress, leaveOpen: true) : stream;
    }

    /// <summary>Reads this many bytes, which must be all that there are.</summary>
    /// <exception cref="DataException">There are fewer or more.</exception>
    public static byte[] ReadAll(Stream stream, long count, string what)
    {
        var bytes = Read(stream, count, what);
        if (bytes.Length < count)
        {
            throw new DataException($"{what} is cut: {bytes.Length:N0} bytes follow its header, which promises {count:N0}.");
        }

        return Guarded(what, stream.ReadByte) < 0
            ? bytes
            : throw new DataException($"{what} goes on after the {count:N0} bytes that its header promises.");
    }

    /// <summary>Reads up to this many bytes. A stream that knows its length gets its memory at once, another as its bytes come.</summary>
    /// <exception cref="DataException">The stream cannot be unpacked.</exception>
    public static byte[] Read(Stream stream, long limit, string what)
    {
        var known = stream.CanSeek ? Math.Min(limit, stream.Length - stream.Position) : Math.Min(limit, FirstChunk);
        var bytes = GC.AllocateUninitializedArray<byte>((int)known);
        var length = 0;
        while (true)
        {
            length += Guarded(what, () => stream.ReadAtLeast(bytes.AsSpan(length), bytes.Length - length, throwOnEndOfStream: false));
            if (length < bytes.Length || length == limit || stream.CanSeek)
            {
                Array.Resize(ref bytes, length);
                return bytes;
            }

            Array.Resize(ref bytes, (int)Math.Min(limit, 2L * length));
        }
    }

    /// <summary>Reads a text to its end.</summary>
    /// <exception cref="DataException">The bytes are no text in this encoding, or too many.</exception>
    public static string ReadText(Stream stream, Encoding encoding, string what)
    {
        var bytes = Read(Unpacked(stream), Largest, what);
        if (bytes.Length == Largest)
        {
            throw new DataException($"{what} has {Largest:N0} bytes or more, which is more than a text here may have.");
        }

        try
        {
            return Encoding.GetEncoding(encoding.WebName, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            throw new DataException($"{what} is not a text in {encoding.WebName}: byte {error.Index:N0} does not belong there.", error);
        }
    }

    private static int Guarded(string what, Func<int> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException error)
        {
            throw new DataException($"{what} cannot be unpacked: {error.Message}", error);
        }
    }
}
