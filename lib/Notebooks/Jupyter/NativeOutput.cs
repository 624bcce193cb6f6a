using System.IO.Pipes;
using System.Runtime.InteropServices;
using System.Text;
using Notebooks.Execution;
using Notebooks.Running;

namespace Notebooks.Jupyter;

/// <summary>
/// This process's own standard output and error, led into pipes: what native code and child processes write there comes back
/// here and goes to the cell that runs. Its standard input is closed, so that no child process waits for it.
/// </summary>
internal sealed partial class NativeOutput : INativeOutput
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Stream[] _ends;
    private readonly NativeStream[] _streams;
    private readonly int _error = Dup(2);
    private CellOutputs? _last;
    private int _cells;

    /// <summary>Leads the streams of the process into pipes. Comes before anything is written to the console.</summary>
    public NativeOutput()
    {
        using var nothing = File.OpenHandle("/dev/null");
        Redirect((int)nothing.DangerousGetHandle(), 0);
        var (output, error) = (new AnonymousPipeServerStream(PipeDirection.In), new AnonymousPipeServerStream(PipeDirection.In));
        Redirect((int)output.ClientSafePipeHandle.DangerousGetHandle(), 1);
        Redirect((int)error.ClientSafePipeHandle.DangerousGetHandle(), 2);
        _ends = [Console.OpenStandardOutput(), Console.OpenStandardError()];
        _streams = [new NativeStream("stdout", new StreamReader(output)), new NativeStream("stderr", new StreamReader(error), Say)];
    }

    /// <inheritdoc/>
    public async Task<T> During<T>(IOutputSink cell, Func<Task<T>> run)
    {
        var outputs = new CellOutputs(cell);
        _cells++;
        var arrived = Task.WhenAll(_streams.Select(stream => stream.Begin(_cells, outputs)));
        _last?.Dispose();
        _last = outputs;
        try
        {
            return await run().ConfigureAwait(false);
        }
        finally
        {
            Flush(0);
            foreach (var end in _ends)
            {
                end.Write(Encoding.UTF8.GetBytes(NativeStream.Mark(_cells)));
            }

            await Task.WhenAny(arrived, Task.Delay(Patience)).ConfigureAwait(false);
            outputs.Complete();
        }
    }

    /// <summary>Gives the process back its own standard error, for what .NET says last.</summary>
    public void Restore() => Redirect(_error, 2);

    private void Say(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        _ = Write(_error, bytes, bytes.Length);
    }

    private static void Redirect(int from, int to)
    {
        if (Dup(from, to) < 0)
        {
            throw new IOException($"A standard stream could not be redirected: {Marshal.GetLastPInvokeErrorMessage()}");
        }
    }

    [LibraryImport("libc", EntryPoint = "dup2", SetLastError = true)]
    private static partial int Dup(int from, int to);

    [LibraryImport("libc", EntryPoint = "dup")]
    private static partial int Dup(int descriptor);

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int descriptor, byte[] bytes, nint count);

    [LibraryImport("libc", EntryPoint = "fflush")]
    private static partial int Flush(nint file);
}
