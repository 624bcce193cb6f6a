using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Course;

/// <summary>Chromium without a window and without a network, asked over its debugging pipe (Chrome DevTools Protocol).</summary>
internal sealed class Browser : IAsyncDisposable
{
    // The protocol's file descriptors are 3 and 4; a process started from .NET has only the standard ones to give.
    private const string OverStandardStreams = "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>/dev/null";
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private readonly Process _process;
    private readonly string _profile;
    private readonly List<byte> _received = [];
    private string? _session;
    private int _calls;

    private Browser(Process process, string profile) => (_process, _profile) = (process, profile);

    /// <summary>Where the program is, or null.</summary>
    public static string? Executable => OperatingSystem.IsWindows() ? null : Names.Select(Shell.Find).FirstOrDefault(found => found is not null);

    /// <summary>Starts the browser with an empty page.</summary>
    public static async Task<Browser> StartAsync(CancellationToken cancellation)
    {
        var profile = Directory.CreateTempSubdirectory("browser-").FullName;
        var process = Process.Start(new ProcessStartInfo("/bin/sh",
        [
            "-c", OverStandardStreams, Executable!, "--headless", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu", "--enable-unsafe-swiftshader",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND",
            "--force-color-profile=srgb", $"--user-data-dir={profile}",
        ])
        { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var browser = new Browser(process, profile);
        var target = await browser.CallAsync("Target.createTarget", new() { ["url"] = "about:blank" }, cancellation).ConfigureAwait(false);
        var attached = await browser.CallAsync(
            "Target.attachToTarget", new() { ["targetId"] = target.GetProperty("targetId").GetString(), ["flatten"] = true }, cancellation).ConfigureAwait(false);
        browser._session = attached.GetProperty("sessionId").GetString();
        return browser;
    }

    /// <summary>Runs a script in the page, awaits what it promises, and returns its value.</summary>
    /// <exception cref="InvalidOperationException">The script failed, or the browser ended.</exception>
    public async Task<JsonElement> RunAsync(string script, CancellationToken cancellation)
    {
        var answer = await CallAsync(
            "Runtime.evaluate", new() { ["expression"] = script, ["awaitPromise"] = true, ["returnByValue"] = true }, cancellation).ConfigureAwait(false);
        return answer.TryGetProperty("exceptionDetails", out var failure)
            ? throw new InvalidOperationException($"A script failed in Chromium: {failure.GetRawText()}")
            : answer.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
    }

    /// <summary>Ends the browser.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync().ConfigureAwait(false);
        _process.Dispose();
        try
        {
            Directory.Delete(_profile, recursive: true);
        }
        catch (IOException)
        {
            // Processes of the browser's may write for another moment; the system cleans its temporary folder.
        }
    }

    private async Task<JsonElement> CallAsync(string method, JsonObject parameters, CancellationToken cancellation)
    {
        var call = new JsonObject { ["id"] = ++_calls, ["method"] = method, ["params"] = parameters };
        if (_session is not null)
        {
            call["sessionId"] = _session;
        }

        var pipe = _process.StandardInput.BaseStream;
        await pipe.WriteAsync((byte[])[.. Encoding.UTF8.GetBytes(call.ToJsonString()), 0], cancellation).ConfigureAwait(false);
        await pipe.FlushAsync(cancellation).ConfigureAwait(false);
        while (true)
        {
            using var answer = JsonDocument.Parse(await ReceiveAsync(cancellation).ConfigureAwait(false));
            if (answer.RootElement.TryGetProperty("id", out var id) && id.GetInt32() == _calls)
            {
                return answer.RootElement.TryGetProperty("result", out var result)
                    ? result.Clone()
                    : throw new InvalidOperationException($"Chromium refused {method}: {answer.RootElement.GetRawText()}");
            }
        }
    }

    private async Task<byte[]> ReceiveAsync(CancellationToken cancellation)
    {
        var buffer = new byte[65_536];
        for (int end; ;)
        {
            if ((end = _received.IndexOf(0)) >= 0)
            {
                var message = _received.GetRange(0, end).ToArray();
                _received.RemoveRange(0, end + 1);
                return message;
            }

            var count = await _process.StandardOutput.BaseStream.ReadAsync(buffer, cancellation).ConfigureAwait(false);
            _received.AddRange(count > 0 ? buffer.AsSpan(0, count) : throw new InvalidOperationException("Chromium has ended."));
        }
    }
}
