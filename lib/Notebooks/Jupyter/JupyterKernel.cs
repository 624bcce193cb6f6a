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
    private readonly Lazy<CSharpSession> _session;

    /// <summary>Binds a kernel's sockets.</summary>
    /// <param name="file">Where its front ends connect.</param>
    /// <param name="session">Makes the session; called where cells run, while the sockets already answer.</param>
    public JupyterKernel(ConnectionFile file, Lazy<CSharpSession> session)
    {
        _session = session;
        _channels = new Channels(file, Receive, _answers.Take);
        _status = new KernelStatus(_channels);
        _cells = new CellQueue(_channels, _status, _history);
    }

    /// <summary>Completes when the kernel is to end.</summary>
    public Task Ended => _ended.Task;

    /// <summary>Begins to answer and to run cells.</summary>
    /// <param name="native">What native code prints.</param>
    public void Start(INativeOutput native)
    {
        _cells.Start(new CellRunner(_session, _channels, _answers, native));
        _channels.Start();
    }

    /// <summary>Stops the cell that runs.</summary>
    public void Interrupt() => _cells.Interrupt();

    /// <summary>Lets the kernel end.</summary>
    public void End() => _ended.TrySetResult();

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
            if (AnswerOrError(request.Message) is { } content)
            {
                _channels.Reply(request, content);
            }
        });
        if (request.Message.Type == "shutdown_request")
        {
            End();
        }
    }

    // A mistake of this kernel's own must not take down the cells' variables.
    private byte[]? AnswerOrError(Message request)
    {
        try
        {
            return Answer(request);
        }
        catch (Exception error)
        {
            return Content.Of(writer =>
            {
                writer.WriteString("status", "error");
                writer.WriteError(error.GetType().Name, error.Message, [error.ToString()]);
            });
        }
    }

    private byte[]? Answer(Message request)
    {
        switch (request.Type)
        {
            case "kernel_info_request":
                return KernelInfo.Reply();
            case "is_complete_request":
                return CodeReplies.IsComplete(request.Text("code"));
            case "complete_request":
                return CodeReplies.Complete(_session.Value, request);
            case "inspect_request":
                return CodeReplies.Inspect(_session.Value, request);
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
