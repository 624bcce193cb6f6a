using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Course;

/// <summary>Jupyter's server on this machine's loopback, which only who has its token can use. It knows the course's kernel whatever is installed.</summary>
internal sealed class JupyterServer : IDisposable
{
    private const int FirstPort = 8888;
    private const int Ports = 100;
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(10);

    private readonly string _token = RandomNumberGenerator.GetHexString(48, lowercase: true);
    private readonly string _log;
    private readonly HttpClient _client;
    private readonly Process _process;
    private readonly Task _logged;

    /// <summary>Starts it in the course's folder; what it says goes to the log.</summary>
    /// <exception cref="UsageException">The kernel cannot be written, or the log.</exception>
    public JupyterServer(JupyterProgram program, int port, string log)
    {
        _log = log;
        Address = new($"http://127.0.0.1:{port}/");
        _client = new() { BaseAddress = Address, Timeout = EndLimit };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("token", _token);
        var data = Path.Combine(CourseFolder.Root, "artifacts", "jupyter-data");
        KernelFiles.Install(data, Kernelspec.NotebooksName);
        string[] arguments = ["--no-browser", "--ip=127.0.0.1", $"--port={port}", "--port-retries=0", $"--notebook-dir={CourseFolder.Root}"];
        var start = new ProcessStartInfo(program.Path, Environment.IsPrivilegedProcess ? [.. arguments, "--allow-root"] : arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["JUPYTER_TOKEN"] = _token;
        start.Environment["JUPYTER_PATH"] = string.Join(Path.PathSeparator, [data, .. Paths()]);
        _process = Process.Start(start)!;
        _logged = LogAsync();
    }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>The port that the reader asked for, or else the first that is free.</summary>
    /// <exception cref="UsageException">It is taken, or all are.</exception>
    public static int FreePort(int? wanted) => wanted is { } port
        ? IsFree(port) ? port : throw new UsageException($"Port {port} is taken. Choose another with --port, or none.")
        : Enumerable.Range(FirstPort, Ports).Cast<int?>().FirstOrDefault(candidate => IsFree(candidate!.Value))
            ?? throw new UsageException($"All ports from {FirstPort} to {FirstPort + Ports - 1} are taken. Choose one with --port.");

    /// <summary>The address of a page, with the token that opens it.</summary>
    public string Page(string page) => $"{Address}{page}?token={_token}";

    /// <summary>Waits until it answers; false when it ended before, or did not within a minute.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancellation)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < StartLimit && !_process.HasExited; await Task.Delay(100, cancellation).ConfigureAwait(false))
        {
            try
            {
                using var answer = await _client.GetAsync(new Uri("api/status", UriKind.Relative), cancellation).ConfigureAwait(false);
                return true;
            }
            catch (HttpRequestException)
            {
                // It is still starting.
            }
        }

        return false;
    }

    /// <summary>Waits until it ends by itself, or ends it and its kernels when cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            await _process.WaitForExitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await EndAsync().ConfigureAwait(false);
        }

        await _logged.ConfigureAwait(false);
    }

    /// <summary>Ends it at once.</summary>
    /// <returns>The last lines of what it said.</returns>
    public async Task<IEnumerable<string>> LastWordsAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _logged.ConfigureAwait(false);
        return File.ReadLines(_log).TakeLast(10);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
        _client.Dispose();
    }

    private async Task EndAsync()
    {
        var asked = AskToEndAsync();
        try
        {
            await _process.WaitForExitAsync().WaitAsync(EndLimit).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            _process.Kill(entireProcessTree: true);
        }

        await asked.ConfigureAwait(false);
    }

    private async Task AskToEndAsync()
    {
        try
        {
            using var _ = await _client.PostAsync(new Uri("api/shutdown", UriKind.Relative), null).ConfigureAwait(false);
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException)
        {
            // Ctrl-C has reached it as well, and it is ending already.
        }
    }

    private async Task LogAsync()
    {
        await using var log = new StreamWriter(_log) { AutoFlush = true };
        using var turn = new SemaphoreSlim(1);
        await Task.WhenAll(Copy(_process.StandardOutput), Copy(_process.StandardError)).ConfigureAwait(false);

        async Task Copy(StreamReader from)
        {
            while (await from.ReadLineAsync().ConfigureAwait(false) is { } line)
            {
                await turn.WaitAsync().ConfigureAwait(false);
                await log.WriteLineAsync(line.Replace(_token, "…", StringComparison.Ordinal)).ConfigureAwait(false);
                turn.Release();
            }
        }
    }

    private static string[] Paths() => (Environment.GetEnvironmentVariable("JUPYTER_PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
