using System.Net.Sockets;

namespace Notebooks.Jupyter.Sockets;

/// <summary>A bound ZeroMQ socket: takes connections, and hands on what its peers send.</summary>
internal abstract class ServerSocket : IDisposable
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromMilliseconds(50);

    private readonly Endpoint _endpoint;
    private readonly Socket _listener;
    private readonly HashSet<Connection> _connections = [];

    /// <summary>Binds the socket. Peers are heard once <see cref="Start"/> was called.</summary>
    protected ServerSocket(string type, Endpoint endpoint)
    {
        Type = type;
        _endpoint = endpoint;
        _listener = endpoint.Listen();
    }

    /// <summary>The type that peers are told, for example <c>ROUTER</c>.</summary>
    public string Type { get; }

    /// <summary>Guards what a derived socket knows of its peers, and the order in which they are sent things.</summary>
    protected Lock Peers { get; } = new();

    /// <summary>Begins to take connections.</summary>
    public void Start() => new Thread(Accept, 512 * 1024) { IsBackground = true, Name = Type + " socket" }.Start();

    /// <summary>A peer has been met.</summary>
    /// <returns>The identity that it goes by.</returns>
    public virtual byte[] Join(Connection peer) => peer.Identity;

    /// <summary>A peer has gone.</summary>
    public virtual void Leave(Connection peer)
    {
        lock (_connections)
        {
            _connections.Remove(peer);
        }
    }

    /// <summary>A peer has sent a message.</summary>
    public abstract void Receive(Connection peer, IReadOnlyList<byte[]> frames);

    /// <summary>A peer has sent a command.</summary>
    public virtual void Command(Connection peer, string name, byte[] body)
    {
    }

    /// <summary>Waits until the peers have been sent what waits for them, or it is late.</summary>
    public void Flush(DateTime until)
    {
        foreach (var connection in Connections())
        {
            connection.Flush(until);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _listener.Dispose();
        _endpoint.Release();
        Array.ForEach(Connections(), connection => connection.Dispose());
    }

    private Connection[] Connections()
    {
        lock (_connections)
        {
            return [.. _connections];
        }
    }

    private void Accept()
    {
        while (true)
        {
            try
            {
                var socket = _listener.Accept();
                lock (_connections)
                {
                    _connections.Add(new Connection(socket, this));
                }
            }
            catch (SocketException)
            {
                // This connection came to nothing: it was broken off, or there are too many open files at present.
                Thread.Sleep(RetryAfter);
            }
            catch (ObjectDisposedException)
            {
                return;
            }
        }
    }
}
