using System.IO.Pipes;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
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
        Send(SessionEvent.Ready);
        while (requests.ReadLine() is { } line)
        {
            var request = JsonSerializer.Deserialize(line, SessionJson.Default.SessionRequest)!;
            if (request.Code is null)
            {
                _running.Cancel();
            }
            else
            {
                _running = new CancellationTokenSource();
                _ = RunAsync(request, _running.Token);
            }
        }
    }

    private async Task RunAsync(SessionRequest request, CancellationToken cancellation)
    {
        var outputs = new PipeSink(this, request.Cell);
        var result = await _session.RunAsync(request.Code!, request.Name!, outputs, request.Language!, cancellation).ConfigureAwait(false);
        foreach (var stream in _standardStreams)
        {
            stream.Write(Encoding.UTF8.GetBytes(NativeStream.Mark(request.Cell)));
        }

        Send(new(request.Cell) { End = new(result.Status, result.Failure, result.Duration) });
    }

    private void Send(SessionEvent happened)
    {
        var line = JsonSerializer.Serialize(happened, SessionJson.Default.SessionEvent);
        lock (_writing)
        {
            _events.WriteLine(line);
        }
    }

    private sealed class PipeSink(SessionMain session, int cell) : IOutputSink
    {
        public void Add(Output output) => session.Send(output switch
        {
            StreamOutput stream => new(cell) { Stream = new(stream.Name, stream.Text) },
            DisplayOutput display => Value(ValueRole.Display, display.DisplayId, display.Data),
            ResultOutput result => Value(ValueRole.Result, result.DisplayId, result.Data),
            ErrorOutput error => new(cell) { Error = new(error.Name, error.Value, error.Traceback) },
            _ => throw new ArgumentException($"{output.GetType().Name} cannot be sent.", nameof(output)),
        });

        public void Update(string displayId, MimeBundle data) => session.Send(Value(ValueRole.Update, displayId, data));

        private SessionEvent Value(ValueRole role, string? displayId, MimeBundle data)
        {
            var forms = new JsonObject(data.Forms.Select(form => KeyValuePair.Create(form.Key, (JsonNode?)form.Value.DeepClone())));
            return new(cell) { Value = new(role, displayId, forms) };
        }
    }
}
