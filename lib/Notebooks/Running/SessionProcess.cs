using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO.Pipes;
using System.Text;
using System.Text.Json;
using Notebooks.Execution;

namespace Notebooks.Running;

/// <summary>
/// A C# session in a process of its own: a cell that exits, overflows the stack or will not stop takes down that process,
/// and nothing else.
/// </summary>
public sealed class SessionProcess : INotebookSession, IAsyncDisposable
{
    /// <summary>How long an interrupted cell may take to stop before its process is killed.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    // What a process wrote is in its pipes when it has ended; their end may come much later, with that of a child which inherited them.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    // A process that is started while another one's pipes are inheritable would inherit them too, and keep them open.
    private static readonly Lock Starting = new();

    private readonly Process _process;
    private readonly StreamWriter _requests;
    private readonly NativeStream _stdout;
    private readonly NativeStream _stderr;
    private readonly ConcurrentDictionary<int, IOutputSink> _sinks = new();
    private readonly Task<SessionDiedException> _death;
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource<CellResult> _cell = new();
    private CellOutputs? _nativeOutputs;
    private int _cells;
    private bool _killed;

    private SessionProcess(Process process, AnonymousPipeServerStream requests, AnonymousPipeServerStream events)
    {
        _process = process;
        _requests = new StreamWriter(requests, new UTF8Encoding(false)) { AutoFlush = true };
        _stdout = new NativeStream("stdout", process.StandardOutput);
        _stderr = new NativeStream("stderr", process.StandardError);
        _death = AwaitDeathAsync(Task.Factory.StartNew(() => ReadEvents(events), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
    }

    /// <summary>Starts a session.</summary>
    /// <param name="workingDirectory">The notebook's folder: relative paths in cells start there.</param>
    /// <param name="environment">Environment variables to set for the cells.</param>
    /// <param name="launcher">What the process is started through; null for nothing.</param>
    public static SessionProcess Start(string workingDirectory, IReadOnlyDictionary<string, string> environment, SessionLauncher? launcher = null)
    {
        launcher ??= new();
        lock (Starting)
        {
            var requests = new AnonymousPipeServerStream(PipeDirection.Out, HandleInheritability.Inheritable);
            var events = new AnonymousPipeServerStream(PipeDirection.In, HandleInheritability.Inheritable);
            var program = Path.ChangeExtension(typeof(SessionProcess).Assembly.Location, OperatingSystem.IsWindows() ? ".exe" : null);
            string[] command =
                [.. launcher.Command, program, Path.GetFullPath(workingDirectory), requests.GetClientHandleAsString(), events.GetClientHandleAsString()];
            var start = new ProcessStartInfo(command[0], command.Skip(1))
            {
                WorkingDirectory = workingDirectory,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            foreach (var name in start.Environment.Keys.Where(name => launcher.Inherited?.Contains(name) == false).ToList())
            {
                start.Environment.Remove(name);
            }

            foreach (var (name, value) in environment)
            {
                start.Environment[name] = value;
            }

            var process = Process.Start(start)!;
            process.StandardInput.Close();
            requests.DisposeLocalCopyOfClientHandle();
            events.DisposeLocalCopyOfClientHandle();
            return new SessionProcess(process, requests, events);
        }
    }

    /// <summary>The process's id.</summary>
    public int Id => _process.Id;

    /// <summary>Completes when the process can run cells, or has died before it could.</summary>
    public Task Ready => Task.WhenAny(_ready.Task, _death);

    /// <inheritdoc/>
    public async Task<CellResult> RunAsync(
        string code, string name, IOutputSink outputs, string language = "csharp", CancellationToken cancellation = default)
    {
        var cell = ++_cells;
        var end = _cell = new TaskCompletionSource<CellResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        _sinks[cell] = outputs;
        var (earlier, native) = (_nativeOutputs, new CellOutputs(outputs));
        _nativeOutputs = native;
        var nativeEnd = Task.WhenAll(_stdout.Begin(cell, native), _stderr.Begin(cell, native));
        earlier?.Complete();
        earlier?.Dispose();
        Send(SessionMessages.Run(cell, code, name, language));

        await using var interrupt = cancellation.Register(() => _ = InterruptAsync(end.Task)).ConfigureAwait(false);
        await Task.WhenAny(end.Task, _death).ConfigureAwait(false);
        if (end.Task.IsCompleted)
        {
            await Task.WhenAny(nativeEnd, Task.Delay(Patience, CancellationToken.None)).ConfigureAwait(false);
        }

        native.Complete();
        return end.Task.IsCompleted ? await end.Task.ConfigureAwait(false) : throw await _death.ConfigureAwait(false);
    }

    /// <summary>Ends the session's process.</summary>
    public async ValueTask DisposeAsync()
    {
        Ask(_requests.Dispose);
        if (await Task.WhenAny(_death, Task.Delay(Patience)).ConfigureAwait(false) != _death)
        {
            Kill();
        }

        await _death.ConfigureAwait(false);
        _nativeOutputs?.Complete();
        _nativeOutputs?.Dispose();
        _process.Dispose();
    }

    private async Task InterruptAsync(Task running)
    {
        Send(SessionMessages.Interrupt());
        await Task.WhenAny(running, _death, Task.Delay(Grace)).ConfigureAwait(false);
        if (!running.IsCompleted && !_death.IsCompleted)
        {
            Kill();
        }
    }

    private void Kill()
    {
        _killed = true;
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception error) when (error is InvalidOperationException or AggregateException or System.ComponentModel.Win32Exception)
        {
            // It has ended by itself, or a child of it may not be ended by us.
        }
    }

    private void Send(string message) => Ask(() => _requests.WriteLine(message));

    private static void Ask(Action action)
    {
        try
        {
            action();
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            // The process has ended; its end is reported where it is noticed.
        }
    }

    private void ReadEvents(AnonymousPipeServerStream pipe)
    {
        using var events = new StreamReader(pipe, new UTF8Encoding(false));
        try
        {
            while (events.ReadLine() is { } line)
            {
                Receive(SessionMessages.Parts(line));
            }
        }
        catch (JsonException)
        {
            // Half a message: the process ended while it wrote. Its end is reported where it is noticed.
        }
    }

    private void Receive(JsonElement[] parts)
    {
        if (parts[0].ValueEquals("ready"))
        {
            _ready.TrySetResult();
            return;
        }

        var sink = _sinks[parts[1].GetInt32()];
        switch (parts[0].GetString())
        {
            case "end":
                _cell.TrySetResult(SessionMessages.Result(parts));
                break;
            case "update":
                sink.Update(parts[2].GetString()!, SessionMessages.Forms(parts));
                break;
            case "clear":
                sink.Clear(parts[2].GetBoolean());
                break;
            default:
                sink.Add(SessionMessages.Output(parts));
                break;
        }
    }

    private async Task<SessionDiedException> AwaitDeathAsync(Task events)
    {
        await _process.WaitForExitAsync().ConfigureAwait(false);
        await Task.WhenAny(Task.WhenAll(events, _stdout.Ended, _stderr.Ended), Task.Delay(Patience)).ConfigureAwait(false);
        var words = LastWords.Of(_stderr.LastWords);
        var how = _killed ? "did not stop when it was interrupted, and its process was ended"
            : words is ["Stack overflow.", ..] ? "overflowed the stack, and its process ended"
            : $"ended its process with exit code {_process.ExitCode}";
        return new($"The cell {how}. The cells after it were not run.", words);
    }
}
