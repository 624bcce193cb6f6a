using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Notebooks.Tests.Jupyter;

/// <summary>A connection to a ZeroMQ socket, as the ZMTP 3.0 specification says it: written for these tests, from the client's side.</summary>
internal sealed class Wire : IDisposable
{
    private readonly Socket _socket;
    private readonly NetworkStream _stream;

    private Wire(Socket socket)
    {
        _socket = socket;
        _stream = new NetworkStream(socket) { ReadTimeout = 120_000 };
    }

    /// <summary>The socket type that the other side named in its READY.</summary>
    public string PeerReady { get; private set; } = "";

    /// <summary>Connects, without a word.</summary>
    public static Wire Open(System.Net.EndPoint endpoint)
    {
        var socket = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Unspecified);
        socket.Connect(endpoint);
        return new Wire(socket);
    }

    /// <summary>Connects and says who it is.</summary>
    public static Wire Connect(System.Net.EndPoint endpoint, string type, string identity = "", byte minorVersion = 0)
    {
        var wire = Open(endpoint);
        wire.Raw([0xff, 0, 0, 0, 0, 0, 0, 0, 1, 0x7f, 3, minorVersion, .. "NULL"u8, .. new byte[48]]);
        wire.Frame(4, [5, .. "READY"u8, .. Property("Socket-Type", type), .. Property("Identity", identity)]);
        var greeting = wire.Bytes(64);
        Assert.Equal(new byte[] { 0xff, 0x7f, 3 }, new[] { greeting[0], greeting[9], greeting[10] });
        wire.PeerReady = Encoding.Latin1.GetString(wire.ReadFrame(out _));
        return wire;
    }

    /// <summary>Sends bytes as they are.</summary>
    public void Raw(byte[] bytes) => _stream.Write(bytes);

    /// <summary>Sends a frame with a short size where it fits.</summary>
    public void Frame(int flags, byte[] body) => Raw(body.Length < 256 ? [(byte)flags, (byte)body.Length, .. body] : LongFrame(flags, body));

    /// <summary>A frame with a size of eight bytes.</summary>
    public static byte[] LongFrame(int flags, byte[] body)
    {
        var size = new byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(size, (ulong)body.Length);
        return [(byte)(flags | 2), .. size, .. body];
    }

    public void Send(params IReadOnlyList<byte[]> frames)
    {
        for (var i = 0; i < frames.Count; i++)
        {
            Frame(i + 1 < frames.Count ? 1 : 0, frames[i]);
        }
    }

    public List<byte[]> Receive()
    {
        var frames = new List<byte[]>();
        int flags;
        do
        {
            frames.Add(ReadFrame(out flags));
            Assert.Equal(0, flags & ~3);
        }
        while ((flags & 1) != 0);
        return frames;
    }

    public byte[] ReadFrame(out int flags)
    {
        flags = Bytes(1)[0];
        var size = (flags & 2) != 0 ? checked((int)BinaryPrimitives.ReadUInt64BigEndian(Bytes(8))) : Bytes(1)[0];
        return Bytes(size);
    }

    /// <summary>Whether the other side closes the connection.</summary>
    public bool IsClosed()
    {
        try
        {
            while (_stream.ReadByte() >= 0)
            {
                // What it had still to say.
            }

            return true;
        }
        catch (IOException error)
        {
            return error.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionReset };
        }
    }

    public void Dispose()
    {
        _stream.Dispose();
        _socket.Dispose();
    }

    private static byte[] Property(string name, string value) =>
        [(byte)name.Length, .. Encoding.Latin1.GetBytes(name), 0, 0, 0, (byte)value.Length, .. Encoding.Latin1.GetBytes(value)];

    private byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        _stream.ReadExactly(bytes);
        return bytes;
    }
}
