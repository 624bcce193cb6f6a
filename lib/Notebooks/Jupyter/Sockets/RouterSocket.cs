using System.Buffers.Binary;

namespace Notebooks.Jupyter.Sockets;

/// <summary>A ROUTER: what it receives begins with the sender's identity, and what it sends goes to the peer whose identity comes first.</summary>
/// <param name="endpoint">Where it is bound.</param>
/// <param name="received">Takes each message, on the peer's own thread.</param>
internal sealed class RouterSocket(Endpoint endpoint, Action<RouterSocket, IReadOnlyList<byte[]>> received) : ServerSocket("ROUTER", endpoint)
{
    private readonly Dictionary<string, Connection> _peers = [];
    private int _unnamed;

    /// <inheritdoc/>
    public override byte[] Join(Connection peer)
    {
        lock (Peers)
        {
            var identity = peer.Identity is { Length: > 0 } own && own[0] != 0 ? own : Number(++_unnamed);
            _peers[Key(identity)] = peer;
            return identity;
        }
    }

    /// <inheritdoc/>
    public override void Leave(Connection peer)
    {
        base.Leave(peer);
        lock (Peers)
        {
            if (_peers.GetValueOrDefault(Key(peer.Identity)) == peer)
            {
                _peers.Remove(Key(peer.Identity));
            }
        }
    }

    /// <inheritdoc/>
    public override void Receive(Connection peer, IReadOnlyList<byte[]> frames) => received(this, [peer.Identity, .. frames]);

    /// <summary>Sends a message; without a peer of that identity it is dropped.</summary>
    public void Send(IReadOnlyList<byte[]> frames)
    {
        lock (Peers)
        {
            if (_peers.TryGetValue(Key(frames[0]), out var peer))
            {
                peer.Send([.. frames.Skip(1)]);
            }
        }
    }

    private static string Key(byte[] identity) => Convert.ToHexString(identity);

    // An identity that a peer gives itself never begins with a zero.
    private static byte[] Number(int peer)
    {
        var identity = new byte[1 + sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(identity.AsSpan(1), peer);
        return identity;
    }
}
