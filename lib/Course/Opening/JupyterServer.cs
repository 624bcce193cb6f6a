using System.ComponentModel;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Security.Cryptography;

namespace Course;

/// <summary>Jupyter's server on this machine's loopback, which only who has its token can use. It knows the course's kernel whatever is installed.</summary>
internal sealed class JupyterServer : IDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(10);

    private readonly string _token = RandomNumberGenerator.GetHexString(48, lowercase: true);
    private readonly string _log;
    private readonly HttpClient _client;
    private readonly Process _process;
    private readonly Task _logged;

    /// <summary>Starts it in the course's folder; what it says goes to the log.</summary>
    /// <exception cref="UsageException">The program cannot be started, or the kernel cannot be written.</exception>
    public JupyterServer(JupyterProgram program, int port, string log)
    {
        Address = new($"http://127.0.0.1:{port}/");
        _log = log;
        _client = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = Address, Timeout = EndLimit };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("token", _token);
        try
        {
            _process = Process.Start(Settings(program, port))!;
        }
        catch (Win32Exception error)
        {
            throw new UsageException($"{program.Path} cannot be started: {error.Message}");
        }

        _logged = LogAsync();
    }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

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

    private ProcessStartInfo Settings(JupyterProgram program, int port)
    {
        string[] arguments = ["--no-browser", "--ip=127.0.0.1", $"--port={port}", "--port-retries=0", $"--notebook-dir={CourseFolder.Root}"];
        var settings = new ProcessStartInfo(program.Path, Environment.IsPrivilegedProcess ? [.. arguments, "--allow-root"] : arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var data = Path.Combine(CourseFolder.Root, "artifacts", "jupyter-data");
        KernelFiles.Bring(data, Kernelspec.NotebooksName);
        settings.Environment["JUPYTER_TOKEN"] = _token;
        settings.Environment["JUPYTER_PATH"] = string.Join(Path.PathSeparator, [data, .. Paths()]);
        return settings;
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
        var lines = TextWriter.Synchronized(log);
        await Task.WhenAll(Copy(_process.StandardOutput), Copy(_process.StandardError)).ConfigureAwait(false);

        async Task Copy(StreamReader from)
        {
            while (await from.ReadLineAsync().ConfigureAwait(false) is { } line)
            {
                lines.WriteLine(line.Replace(_token, "…", StringComparison.Ordinal));
            }
        }
    }

    private static string[] Paths() => (Environment.GetEnvironmentVariable("JUPYTER_PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
}
