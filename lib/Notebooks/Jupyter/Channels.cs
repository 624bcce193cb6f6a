using System.Text;
using Notebooks.Jupyter.Sockets;

namespace Notebooks.Jupyter;

/// <summary>The five sockets of a kernel, and what is sent through them.</summary>
internal sealed class Channels : IDisposable
{
    private static readonly byte[] WelcomeTopic = [.. "iopub_welcome"u8];

    private readonly MessageFormat _format;
    private readonly PublishPace _pace = new();
    private readonly RouterSocket _shell;
    private readonly RouterSocket _control;
    private readonly RouterSocket _stdin;
    private readonly PublisherSocket _iopub;
    private readonly EchoSocket _heartbeat;

    /// <summary>Binds the sockets.</summary>
    /// <param name="file">Where.</param>
    /// <param name="received">Takes each request that is well formed and rightly signed, on the thread that read it.</param>
    /// <param name="answered">Takes each answer to what a cell asked.</param>
    public Channels(ConnectionFile file, Action<Request> received, Action<Message> answered)
    {
        _format = new MessageFormat(file.Key);
        _shell = new RouterSocket(file.Shell, Request);
        _control = new RouterSocket(file.Control, Request);
        _stdin = new RouterSocket(file.Stdin, (_, frames) => Read(frames, answered));
        _iopub = new PublisherSocket(file.Iopub, Welcome);
        _heartbeat = new EchoSocket(file.Heartbeat);

        void Request(RouterSocket socket, IReadOnlyList<byte[]> frames) => Read(frames, message => received(new(socket, message)));
    }

    private ServerSocket[] All => [_shell, _control, _stdin, _iopub, _heartbeat];

    /// <summary>Begins to take connections.</summary>
    public void Start() => Array.ForEach(All, socket => socket.Start());

    /// <summary>Answers a request; the reply is of its type, <c>execute_reply</c> to an <c>execute_request</c>.</summary>
    public void Reply(Request request, byte[] content)
    {
        var type = request.Message.Type.Replace("_request", "_reply", StringComparison.Ordinal);
        request.Socket.Send(_format.Write(request.Message.Identities, type, request.Message.Header, content));
    }

    /// <summary>Publishes a message to all front ends.</summary>
    /// <param name="type">What it is, for example <c>stream</c>.</param>
    /// <param name="parent">The header of the request that caused it.</param>
    /// <param name="content">What it says.</param>
    public void Publish(string type, byte[] parent, byte[] content) =>
        _iopub.Send(_format.Write([Encoding.ASCII.GetBytes(type)], type, parent, content));

    /// <summary>Publishes a part of a cell's output, as soon as Jupyter's limits allow.</summary>
    public void PublishOutput(string type, byte[] parent, byte[] content)
    {
        _pace.Wait(type == "stream" ? content.Length : 0);
        Publish(type, parent, content);
    }

    /// <summary>Asks the front end that sent a request.</summary>
    public void Ask(Message request, byte[] content) => _stdin.Send(_format.Write(request.Identities, "input_request", request.Header, content));

    /// <summary>Waits until the front ends have been sent what waits for them, or the time is over.</summary>
    public void Flush(TimeSpan limit)
    {
        var until = DateTime.UtcNow + limit;
        Array.ForEach(All, socket => socket.Flush(until));
    }

    /// <inheritdoc/>
    public void Dispose() => Array.ForEach(All, socket => socket.Dispose());

    private void Read(IReadOnlyList<byte[]> frames, Action<Message> take)
    {
        if (_format.Read(frames) is { } message)
        {
            take(message);
        }
    }

    private IReadOnlyList<byte[]> Welcome(byte[] topic) =>
        _format.Write([topic.Length > 0 ? topic : WelcomeTopic], "iopub_welcome", null, Content.Of(writer => writer.WriteString("subscription", Encoding.UTF8.GetString(topic))));
}
