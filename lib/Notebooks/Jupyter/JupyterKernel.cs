using Notebooks.Execution;

namespace Notebooks.Jupyter;

/// <summary>
/// A C# session as a Jupyter kernel (Jupyter messaging protocol 5.3). Cells run in turn on a thread of their own; every other request
/// is answered by the thread that has read it, at once, whether or not a cell runs.
/// </summary>
internal sealed class JupyterKernel : IDisposable
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Answers _answers = new();
    private readonly History _history = new();
    private readonly Channels _channels;
    private readonly KernelStatus _status;
    private readonly CellQueue _cells;

    /// <summary>Binds a kernel's sockets.</summary>
    /// <param name="file">Where its front ends connect.</param>
    public JupyterKernel(ConnectionFile file)
    {
        _channels = new Channels(file, Receive, _answers.Take);
        _status = new KernelStatus(_channels);
        _cells = new CellQueue(_channels, _status, _history);
    }

    /// <summary>Completes when a front end has asked the kernel to end.</summary>
    public Task Ended => _ended.Task;

    /// <summary>Begins to answer and to run cells.</summary>
    /// <param name="session">Makes the session; called where cells run, while the sockets already answer.</param>
    /// <param name="native">What native code prints.</param>
    public void Start(Lazy<INotebookSession> session, INativeOutput native)
    {
        _cells.Start(new CellRunner(session, _channels, _answers, native));
        _channels.Start();
    }

    /// <summary>Stops the cell that runs.</summary>
    public void Interrupt() => _cells.Interrupt();

    /// <summary>Waits until the front ends have been sent what waits for them, or the time is over.</summary>
    public void Flush(TimeSpan limit) => _channels.Flush(limit);

    /// <inheritdoc/>
    public void Dispose() => _channels.Dispose();

    private void Receive(Request request)
    {
        if (request.Message.Type == "execute_request")
        {
            _cells.Add(request);
            return;
        }

        _status.During(request.Message, () =>
        {
            if (Answer(request.Message) is { } content)
            {
                _channels.Reply(request, content);
            }
        });
        if (request.Message.Type == "shutdown_request")
        {
            _ended.TrySetResult();
        }
    }

    private byte[]? Answer(Message request)
    {
        switch (request.Type)
        {
            case "kernel_info_request":
                return KernelInfo.Reply();
            case "history_request":
                return _history.Reply(request);
            case "comm_info_request":
                return Content.Ok(writer =>
                {
                    writer.WriteStartObject("comms");
                    writer.WriteEndObject();
                });
            case "comm_open":
                // No target is known here, and so the front end is told that nobody is at the other end.
                _channels.Publish("comm_close", request.Header, Content.Of(writer =>
                {
                    writer.WriteString("comm_id", request.Text("comm_id"));
                    writer.WriteStartObject("data");
                    writer.WriteEndObject();
                }));
                return null;
            case "interrupt_request":
                Interrupt();
                return Content.Ok();
            case "shutdown_request":
                var reply = Content.Ok(writer => writer.WriteBoolean("restart", request.Flag("restart")));
                _channels.Publish("shutdown_reply", request.Header, reply);
                return reply;
            default:
                return null;
        }
    }
}
