namespace Notebooks.Jupyter;

/// <summary>
/// Tells front ends when a request begins and ends to be worked on. Some requests are answered while a cell runs:
/// after each of them the cell is told to be running again, because front ends show what they heard last.
/// </summary>
internal sealed class KernelStatus(Channels channels)
{
    private readonly Lock _lock = new();
    private byte[]? _cell;

    /// <summary>A cell begins.</summary>
    public void Begin(Message cell)
    {
        lock (_lock)
        {
            _cell = cell.Header;
            Publish(_cell, "busy");
        }
    }

    /// <summary>The cell has ended.</summary>
    public void End(Message cell)
    {
        lock (_lock)
        {
            _cell = null;
            Publish(cell.Header, "idle");
        }
    }

    /// <summary>Does what a request asks for, whether or not a cell runs.</summary>
    public void During(Message request, Action work)
    {
        Publish(request.Header, "busy");
        try
        {
            work();
        }
        finally
        {
            lock (_lock)
            {
                Publish(request.Header, "idle");
                if (_cell is not null)
                {
                    Publish(_cell, "busy");
                }
            }
        }
    }

    private void Publish(byte[] parent, string state) =>
        channels.Publish("status", parent, Content.Of(writer => writer.WriteString("execution_state", state)));
}
