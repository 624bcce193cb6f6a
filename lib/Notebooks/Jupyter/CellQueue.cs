using System.Collections.Concurrent;

namespace Notebooks.Jupyter;

/// <summary>Runs cells one after another, in the order in which they were asked for.</summary>
internal sealed class CellQueue
{
    /// <summary>What a front end has sent together with a failed cell, and what is still on its way, is not run.</summary>
    private static readonly TimeSpan OnTheWay = TimeSpan.FromMilliseconds(20);

    private readonly Channels _channels;
    private readonly KernelStatus _status;
    private readonly History _history;
    private readonly BlockingCollection<Request> _requests = [];
    private readonly Lock _lock = new();
    private CancellationTokenSource? _running;
    private int _count;

    public CellQueue(Channels channels, KernelStatus status, History history) =>
        (_channels, _status, _history) = (channels, status, history);

    /// <summary>Begins to run cells.</summary>
    public void Start(CellRunner runner) => new Thread(() => Loop(runner)) { IsBackground = true, Name = "cell queue" }.Start();

    /// <summary>Takes a request to run a cell.</summary>
    public void Add(Request request) => _requests.Add(request);

    /// <summary>Stops the cell that runs; without one, nothing happens.</summary>
    public void Interrupt()
    {
        lock (_lock)
        {
            _running?.Cancel();
        }
    }

    private void Loop(CellRunner runner)
    {
        runner.WarmUp();
        foreach (var request in _requests.GetConsumingEnumerable())
        {
            Run(request, runner);
        }
    }

    private void Run(Request request, CellRunner runner)
    {
        using var cancellation = new CancellationTokenSource();
        SetRunning(cancellation);
        _status.Begin(request.Message);
        var cell = ExecuteRequest.Of(request.Message);
        if (cell.IsStored)
        {
            _history.Add(++_count, cell.Code);
        }

        if (!cell.IsSilent)
        {
            _channels.Publish("execute_input", request.Message.Header, Content.Of(writer =>
            {
                writer.WriteString("code", cell.Code);
                writer.WriteNumber("execution_count", _count);
            }));
        }

        var (succeeded, reply) = runner.RunAsync(request.Message, cell, _count, cancellation.Token).GetAwaiter().GetResult();
        SetRunning(null);
        var aborted = succeeded || !cell.StopsOnError ? [] : Abandon();
        _channels.Reply(request, reply);
        _status.End(request.Message);
        aborted.ForEach(Abort);
    }

    private void SetRunning(CancellationTokenSource? cancellation)
    {
        lock (_lock)
        {
            _running = cancellation;
        }
    }

    private List<Request> Abandon()
    {
        Thread.Sleep(OnTheWay);
        var waiting = new List<Request>();
        while (_requests.TryTake(out var request))
        {
            waiting.Add(request);
        }

        return waiting;
    }

    private void Abort(Request request) => _status.During(request.Message, () => _channels.Reply(request, Content.Of(writer =>
    {
        writer.WriteString("status", "aborted");
        writer.WriteNumber("execution_count", _count);
    })));
}
