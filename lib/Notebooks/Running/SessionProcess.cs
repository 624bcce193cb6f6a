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
    private const int LastWordsKept = 40;

    /// <summary>How long an interrupted cell may take to stop before its process is killed.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly Process _process;
    private readonly AnonymousPipeServerStream _pipe;
    private readonly ConcurrentDictionary<int, IOutputSink> _sinks = new();
    private CellOutputs? _nativeOutputs;
    private readonly Queue<string> _lastWords = new();
    private readonly Task _ended;
    private TaskCompletionSource<CellResult> _cell = new();
    private int _cells;
    private bool _killed;

    private SessionProcess(Process process, AnonymousPipeServerStream pipe)
    {
        (_process, _pipe) = (process, pipe);
        var streams = Task.WhenAll(ReadAsync(process.StandardOutput, "stdout"), ReadAsync(process.StandardError, "stderr"));
        _ended = Task.WhenAll(streams, Task.Run(ReadEvents), process.WaitForExitAsync()).ContinueWith(_ => ReportDeath(), TaskScheduler.Default);
    }

    /// <summary>Starts a session.</summary>
    /// <param name="workingDirectory">The notebook's folder: relative paths in cells start there.</param>
    /// <param name="environment">Environment variables to set for the cells.</param>
    public static SessionProcess Start(string workingDirectory, IReadOnlyDictionary<string, string> environment)
    {
        var pipe = new AnonymousPipeServerStream(PipeDirection.In, HandleInheritability.Inheritable);
        var program = Path.ChangeExtension(typeof(SessionProcess).Assembly.Location, OperatingSystem.IsWindows() ? ".exe" : null);
        var start = new ProcessStartInfo(program, [Path.GetFullPath(workingDirectory), pipe.GetClientHandleAsString()])
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        pipe.DisposeLocalCopyOfClientHandle();
        process.StandardInput.AutoFlush = true;
        return new SessionProcess(process, pipe);
    }

    /// <summary>The process's id.</summary>
    public int Id => _process.Id;

    /// <inheritdoc/>
    public async Task<CellResult> RunAsync(
        string code, string name, IOutputSink outputs, string language = "csharp", CancellationToken cancellation = default)
    {
        _cell = new TaskCompletionSource<CellResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var native = _nativeOutputs = new CellOutputs(outputs);
        _sinks[++_cells] = outputs;
        Send(SessionMessages.Run(_cells, code, name, language));
        if (_ended.IsCompleted)
        {
            ReportDeath();
        }

        await using var interrupt = cancellation.Register(() => _ = InterruptAsync(_cell.Task)).ConfigureAwait(false);
        try
        {
            return await _cell.Task.ConfigureAwait(false);
        }
        finally
        {
            native.Complete();
        }
    }

    /// <summary>Ends the session's process and everything that it started.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        try
        {
            await _process.WaitForExitAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Kill();
        }

        await Task.WhenAny(_ended, Task.Delay(TimeSpan.FromSeconds(2))).ConfigureAwait(false);
        await _pipe.DisposeAsync().ConfigureAwait(false);
        _process.Dispose();
    }

    private async Task InterruptAsync(Task running)
    {
        Send(SessionMessages.Interrupt());
        await Task.WhenAny(running, Task.Delay(Grace)).ConfigureAwait(false);
        if (!running.IsCompleted)
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
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private void Send(string message)
    {
        try
        {
            _process.StandardInput.WriteLine(message);
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The process has ended; its end is reported where it is noticed.
        }
    }

    private void ReadEvents()
    {
        using var events = new StreamReader(_pipe, new UTF8Encoding(false));
        while (events.ReadLine() is { } line)
        {
            Receive(SessionMessages.Parts(line));
        }
    }

    private void Receive(JsonElement[] parts)
    {
        var sink = _sinks[parts[1].GetInt32()];
        switch (parts[0].GetString())
        {
            case "end":
                _cell.TrySetResult(SessionMessages.Result(parts));
                break;
            case "update":
                sink.Update(parts[2].GetString()!, SessionMessages.Forms(parts));
                break;
            default:
                sink.Add(SessionMessages.Output(parts));
                break;
        }
    }

    // What native code prints does not pass through Console: it comes here, and belongs to the cell that runs.
    private async Task ReadAsync(StreamReader reader, string stream)
    {
        while (await reader.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            lock (_lastWords)
            {
                _lastWords.Enqueue(line);
                if (_lastWords.Count > LastWordsKept)
                {
                    _lastWords.Dequeue();
                }
            }

            _nativeOutputs?.Write(stream, line + "\n");
        }
    }

    private void ReportDeath()
    {
        string[] lastWords;
        lock (_lastWords)
        {
            lastWords = [.. _lastWords];
        }

        var how = _killed ? "did not stop when it was interrupted, and its process was ended"
            : lastWords.Any(line => line.StartsWith("Stack overflow", StringComparison.Ordinal)) ? "overflowed the stack, and its process ended"
            : $"ended its process with exit code {_process.ExitCode}";
        _cell.TrySetException(new SessionDiedException($"The cell {how}. The cells after it were not run.", lastWords));
    }
}
