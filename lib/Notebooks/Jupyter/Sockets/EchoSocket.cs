namespace Notebooks.Jupyter.Sockets;

/// <summary>A REP that answers everything with itself: the heartbeat.</summary>
internal sealed class EchoSocket(Endpoint endpoint) : ServerSocket("REP", endpoint)
{
    /// <inheritdoc/>
    public override void Receive(Connection peer, IReadOnlyList<byte[]> frames) => peer.Send(frames);
}
