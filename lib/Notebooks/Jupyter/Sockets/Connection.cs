using System.Net.Sockets;
using System.Text;

namespace Notebooks.Jupyter.Sockets;

/// <summary>
/// One peer of a socket. One thread reads what it sends and another writes what it gets, so that neither a busy thread pool
/// nor a slow peer holds up anybody else.
/// </summary>
internal sealed class Connection : IDisposable
{
    private const int StackSize = 512 * 1024;
    private const int BufferSize = 64 * 1024;

    /// <summary>How many bytes may wait for a peer before it counts as one that no longer reads.</summary>
    private const long WaitingLimit = 256 * 1024 * 1024;

    private static readonly TimeSpan HandshakeLimit = TimeSpan.FromSeconds(10);

    private readonly Socket _socket;
    private readonly ServerSocket _owner;
    private readonly Queue<IReadOnlyList<byte[]>> _waiting = new();
    private FrameWriter? _writer;
    private int _unsent;
    private long _unsentBytes;
    private bool _isClosed;

    public Connection(Socket socket, ServerSocket owner)
    {
        (_socket, _owner) = (socket, owner);
        if (socket.ProtocolType == ProtocolType.Tcp)
        {
            socket.NoDelay = true;
        }

        Start(Serve, "reader");
    }

    /// <summary>What routes messages to this peer: the identity that it gave itself, or a number.</summary>
    public byte[] Identity { get; private set; } = [];

    /// <summary>Sends a message as soon as the peer takes it.</summary>
    public void Send(IReadOnlyList<byte[]> frames)
    {
        lock (_waiting)
        {
            _unsent++;
            _unsentBytes += Size(frames);
            if (_unsentBytes > WaitingLimit)
            {
                Dispose();
            }
            else if (!_isClosed)
            {
                _waiting.Enqueue(frames);
                Monitor.PulseAll(_waiting);
            }
        }
    }

    /// <summary>Waits until all has been sent, the peer has gone, or it is late.</summary>
    public void Flush(DateTime until)
    {
        lock (_waiting)
        {
            while (_unsent > 0 && !_isClosed && until - DateTime.UtcNow is var left && left > TimeSpan.Zero)
            {
                Monitor.Wait(_waiting, left);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_waiting)
        {
            _isClosed = true;
            _waiting.Clear();
            Monitor.PulseAll(_waiting);
        }

        _socket.Dispose();
    }

    private static void Start(ThreadStart work, string name) =>
        new Thread(work, StackSize) { IsBackground = true, Name = $"connection {name}" }.Start();

    private void Serve()
    {
        try
        {
            using var stream = new NetworkStream(_socket);
            var reader = new FrameReader(new BufferedStream(stream, BufferSize));
            Meet(stream, reader);
            while (true)
            {
                var frames = reader.Read(out var isCommand);
                if (isCommand)
                {
                    Obey(frames[0]);
                }
                else
                {
                    _owner.Receive(this, frames);
                }
            }
        }
        catch (Exception error) when (error is IOException or InvalidDataException or ObjectDisposedException or SocketException)
        {
            // The peer has gone, or does not speak ZMTP: either way there is nothing more to hear from it.
        }
        finally
        {
            Dispose();
            _owner.Leave(this);
        }
    }

    private void Meet(NetworkStream stream, FrameReader reader)
    {
        _socket.ReceiveTimeout = (int)HandshakeLimit.TotalMilliseconds;
        Handshake.Send(stream, _owner.Type);
        Identity = Handshake.Receive(reader);
        _socket.ReceiveTimeout = 0;
        Identity = _owner.Join(this);
        _writer = new FrameWriter(new BufferedStream(stream, BufferSize));
        Start(Write, "writer");
    }

    private void Obey(byte[] command)
    {
        var name = command.Length > 0 && command[0] < command.Length ? Encoding.ASCII.GetString(command, 1, command[0]) : "";
        var body = command.AsSpan(Math.Min(command.Length, name.Length + 1));
        if (name == "PING" && body.Length >= 2)
        {
            lock (_writer!)
            {
                _writer.Command([4, .. "PONG"u8, .. body[2..]]);
                _writer.Flush();
            }
        }
        else
        {
            _owner.Command(this, name, body.ToArray());
        }
    }

    private void Write()
    {
        try
        {
            while (Next() is { } frames)
            {
                lock (_writer!)
                {
                    _writer.Message(frames);
                    if (IsLast())
                    {
                        _writer.Flush();
                    }
                }

                Written(frames);
            }
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            Dispose();
        }
    }

    /// <summary>The next message to write; null when the connection has been closed.</summary>
    private IReadOnlyList<byte[]>? Next()
    {
        lock (_waiting)
        {
            while (_waiting.Count == 0 && !_isClosed)
            {
                Monitor.Wait(_waiting);
            }

            return _isClosed ? null : _waiting.Dequeue();
        }
    }

    private bool IsLast()
    {
        lock (_waiting)
        {
            return _waiting.Count == 0;
        }
    }

    private void Written(IReadOnlyList<byte[]> frames)
    {
        lock (_waiting)
        {
            _unsent--;
            _unsentBytes -= Size(frames);
            Monitor.PulseAll(_waiting);
        }
    }

    private static long Size(IReadOnlyList<byte[]> frames) => frames.Sum(frame => (long)frame.Length);
}
