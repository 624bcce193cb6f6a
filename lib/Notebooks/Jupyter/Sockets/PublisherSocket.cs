namespace Notebooks.Jupyter.Sockets;

/// <summary>An XPUB: what it publishes goes to the peers that have subscribed to a beginning of its first frame, the topic.</summary>
/// <param name="endpoint">Where it is bound.</param>
/// <param name="welcome">The message that greets a new subscription, by its topic; it is the first that the subscriber gets.</param>
internal sealed class PublisherSocket(Endpoint endpoint, Func<byte[], IReadOnlyList<byte[]>> welcome) : ServerSocket("XPUB", endpoint)
{
    private const int TopicLimit = 1_000;

    private readonly Dictionary<Connection, List<byte[]>> _subscriptions = [];

    /// <inheritdoc/>
    public override void Leave(Connection peer)
    {
        base.Leave(peer);
        lock (Peers)
        {
            _subscriptions.Remove(peer);
        }
    }

    /// <summary>Takes a subscription as ZMTP 3.0 writes it: a message that begins with 1 to subscribe, with 0 to cancel.</summary>
    public override void Receive(Connection peer, IReadOnlyList<byte[]> frames)
    {
        if (frames is [[0 or 1, ..] subscription])
        {
            Command(peer, subscription[0] == 1 ? "SUBSCRIBE" : "CANCEL", subscription[1..]);
        }
    }

    /// <summary>Takes a subscription as ZMTP 3.1 writes it.</summary>
    public override void Command(Connection peer, string name, byte[] body)
    {
        lock (Peers)
        {
            if (!_subscriptions.TryGetValue(peer, out var topics))
            {
                _subscriptions[peer] = topics = [];
            }

            if (name == "SUBSCRIBE" && topics.Count < TopicLimit)
            {
                peer.Send(welcome(body));
                topics.Add(body);
            }
            else if (name == "CANCEL" && topics.FindIndex(topic => topic.AsSpan().SequenceEqual(body)) is >= 0 and var index)
            {
                topics.RemoveAt(index);
            }
        }
    }

    /// <summary>Publishes a message, whose first frame is its topic.</summary>
    public void Send(IReadOnlyList<byte[]> frames)
    {
        lock (Peers)
        {
            foreach (var (peer, topics) in _subscriptions)
            {
                if (topics.Exists(topic => frames[0].AsSpan().StartsWith(topic)))
                {
                    peer.Send(frames);
                }
            }
        }
    }
}
