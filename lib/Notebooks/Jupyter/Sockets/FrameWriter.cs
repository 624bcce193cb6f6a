using System.Buffers.Binary;

namespace Notebooks.Jupyter.Sockets;

/// <summary>Writes frames to a peer (ZMTP 3.0, "Framing").</summary>
internal sealed class FrameWriter(Stream stream)
{
    /// <summary>Writes a message.</summary>
    public void Message(IReadOnlyList<byte[]> frames)
    {
        for (var i = 0; i < frames.Count; i++)
        {
            Frame(frames[i], i < frames.Count - 1 ? 1 : 0);
        }
    }

    /// <summary>Writes a command.</summary>
    public void Command(byte[] body) => Frame(body, 4);

    /// <summary>Sends what was written.</summary>
    public void Flush() => stream.Flush();

    private void Frame(byte[] body, int flags)
    {
        Span<byte> head = stackalloc byte[1 + sizeof(long)];
        if (body.Length <= byte.MaxValue)
        {
            head[0] = (byte)flags;
            head[1] = (byte)body.Length;
            head = head[..2];
        }
        else
        {
            head[0] = (byte)(flags | 2);
            BinaryPrimitives.WriteInt64BigEndian(head[1..], body.Length);
        }

        stream.Write(head);
        stream.Write(body);
    }
}
