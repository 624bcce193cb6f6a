using System.Buffers.Binary;

namespace Notebooks.Jupyter.Sockets;

/// <summary>Reads the frames that a peer sends (ZMTP 3.0, "Framing"), and trusts none of the sizes that they claim.</summary>
internal sealed class FrameReader(Stream stream)
{
    private const int HasMore = 1;
    private const int IsLong = 2;
    private const int IsCommand = 4;
    private const int MessageLimit = 64 * 1024 * 1024;
    private const int FrameLimit = 1_000;
    private const int FirstPiece = 64 * 1024;

    /// <summary>Reads the next message, or command.</summary>
    /// <param name="command">Whether it is a command: then it has one frame.</param>
    /// <exception cref="InvalidDataException">What came is not ZMTP, or too large.</exception>
    /// <exception cref="EndOfStreamException">The peer has gone.</exception>
    public IReadOnlyList<byte[]> Read(out bool command)
    {
        var frames = new List<byte[]>();
        var room = (long)MessageLimit;
        int flags;
        do
        {
            flags = Bytes(1)[0];
            command = (flags & IsCommand) != 0;
            if (flags > (HasMore | IsLong | IsCommand) || command && (frames.Count > 0 || (flags & HasMore) != 0) || frames.Count == FrameLimit)
            {
                throw new InvalidDataException($"A frame with the flags {flags} cannot stand here.");
            }

            var size = (flags & IsLong) != 0 ? BinaryPrimitives.ReadInt64BigEndian(Bytes(sizeof(long))) : Bytes(1)[0];
            if (size < 0 || size > room)
            {
                throw new InvalidDataException($"A message may have {MessageLimit} bytes; this one has a frame of {size}.");
            }

            frames.Add(Bytes((int)size));
            room -= size;
        }
        while ((flags & HasMore) != 0);
        return frames;
    }

    /// <summary>Reads that many bytes. Room is made as they arrive, so that a claimed size costs nothing.</summary>
    public byte[] Bytes(int count)
    {
        var bytes = new byte[Math.Min(count, FirstPiece)];
        for (var read = 0; read < count; read = bytes.Length)
        {
            if (read > 0)
            {
                Array.Resize(ref bytes, (int)Math.Min(count, 2L * read));
            }

            stream.ReadExactly(bytes.AsSpan(read));
        }

        return bytes;
    }
}
