using System.IO.Pipes;
using System.Runtime.InteropServices;
using System.Text;
using Notebooks.Documents;
using Notebooks.Execution;

namespace Notebooks.Running;

/// <summary>The process of one session: reads cells from one pipe, runs them, and reports on another; its standard streams are left to the cells.</summary>
internal sealed class SessionMain
{
    private readonly CSharpSession _session;
    private readonly StreamWriter _events;
    private readonly Lock _writing = new();
    private readonly Stream[] _standardStreams = [Console.OpenStandardOutput(), Console.OpenStandardError()];
    private CancellationTokenSource _running = new();

    private SessionMain(string workingDirectory, string events)
    {
        _session = new CSharpSession(workingDirectory);
        _events = new StreamWriter(new AnonymousPipeClientStream(PipeDirection.Out, events), new UTF8Encoding(false)) { AutoFlush = true };
    }

    /// <summary>Serves until the host closes the pipe of requests, or ends.</summary>
    /// <param name="arguments">The notebook's folder, and the handles of the two pipes: requests and events.</param>
    public static void Run(string[] arguments)
    {
        // Ctrl-C in a terminal reaches every process; the host decides what it means for this one.
        using var ignored = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        ThreadPool.SetMinThreads(64, 64);
        using var requests = new StreamReader(new AnonymousPipeClientStream(PipeDirection.In, arguments[1]), new UTF8Encoding(false));
        Console.SetIn(TextReader.Null);
        new SessionMain(arguments[0], arguments[2]).Serve(requests);
        Environment.Exit(0);
    }

    private void Serve(StreamReader requests)
    {
        Send(SessionMessages.Ready());
        while (requests.ReadLine() is { } line)
        {
            var parts = SessionMessages.Parts(line);
            if (parts[0].ValueEquals("interrupt"))
            {
                _running.Cancel();
            }
            else
            {
                _running = new CancellationTokenSource();
                _ = RunAsync(parts[1].GetInt32(), parts[2].GetString()!, parts[3].GetString()!, parts[4].GetString()!, _running.Token);
            }
        }
    }

    private async Task RunAsync(int cell, string code, string name, string language, CancellationToken cancellation)
    {
        var result = await _session.RunAsync(code, name, new PipeSink(this, cell), language, cancellation).ConfigureAwait(false);
        foreach (var stream in _standardStreams)
        {
            stream.Write(Encoding.UTF8.GetBytes(NativeStream.Mark(cell)));
        }

        Send(SessionMessages.End(cell, result));
    }

    private void Send(string message)
    {
        lock (_writing)
        {
            _events.WriteLine(message);
        }
    }

    private sealed class PipeSink(SessionMain session, int cell) : IOutputSink
    {
        public void Add(Output output) => session.Send(SessionMessages.Output(cell, output));

        public void Update(string displayId, MimeBundle data) => session.Send(SessionMessages.Update(cell, displayId, data));

        public void Clear(bool wait) => session.Send(SessionMessages.Clear(cell, wait));
    }
}
