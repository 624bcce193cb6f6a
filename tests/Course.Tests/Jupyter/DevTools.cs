using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using Notebooks.Tests.Documents;

namespace Course.Tests.Jupyter;

/// <summary>One page of the system's Chromium, without a window, driven by the Chrome DevTools Protocol; of all hosts it reaches only 127.0.0.1.</summary>
internal sealed class DevTools : IAsyncDisposable
{
    private readonly TempFolder _profile;
    private readonly Process _chromium;
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode>> _asked = new();
    private readonly SemaphoreSlim _sending = new(1);
    private int _count;

    private DevTools(TempFolder profile, Process chromium) => (_profile, _chromium) = (profile, chromium);

    /// <summary>The program; null where there is none.</summary>
    public static string? Program => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Shell.Find(name)).FirstOrDefault(path => path is not null);

    public static async Task<DevTools> StartAsync()
    {
        var profile = new TempFolder();
        var page = new DevTools(profile, Process.Start(new ProcessStartInfo(Program!,
        [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--window-size=1200,1000",
            $"--user-data-dir={profile.Path}", "--remote-debugging-port=0", "about:blank",
        ])
        { RedirectStandardOutput = true, RedirectStandardError = true })!);
        page._chromium.BeginOutputReadLine();
        page._chromium.BeginErrorReadLine();
        await page.ConnectAsync();
        return page;
    }

    /// <summary>Opens an address, whatever the page before would lose.</summary>
    public async Task OpenAsync(string address)
    {
        await EvaluateAsync("window.onbeforeunload = null");
        await CallAsync("Page.navigate", new JsonObject { ["url"] = address });
    }

    /// <summary>The value of an expression in the page; that of a promise is waited for.</summary>
    /// <exception cref="InvalidOperationException">The expression threw.</exception>
    public async Task<JsonNode?> EvaluateAsync(string expression)
    {
        var answer = await CallAsync("Runtime.evaluate", new JsonObject { ["expression"] = expression, ["awaitPromise"] = true, ["returnByValue"] = true });
        return answer["exceptionDetails"] is { } thrown
            ? throw new InvalidOperationException($"{expression}: {thrown["exception"]?["description"] ?? thrown["text"]}")
            : answer["result"]!["value"];
    }

    /// <summary>Waits until an expression is true; while a page loads, what it throws is forgiven.</summary>
    public async Task UntilAsync(string expression)
    {
        for (var clock = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            try
            {
                if (await EvaluateAsync($"Boolean({expression})") is JsonValue value && value.GetValue<bool>())
                {
                    return;
                }
            }
            catch (InvalidOperationException) when (clock.Elapsed < CourseProgram.Patience)
            {
                // The page is not there yet.
            }

            Assert.True(clock.Elapsed < CourseProgram.Patience, $"In the page this did not become true: {expression}");
        }
    }

    /// <summary>Types a text where the cursor is.</summary>
    public Task TypeAsync(string text) => CallAsync("Input.insertText", new JsonObject { ["text"] = text });

    /// <summary>Presses a key and lets it go.</summary>
    /// <param name="key">Its name, such as <c>Tab</c>.</param>
    /// <param name="code">Its number in <c>KeyboardEvent.keyCode</c>.</param>
    /// <param name="shift">Whether Shift is held.</param>
    public async Task PressAsync(string key, int code, bool shift = false)
    {
        foreach (var type in new[] { "rawKeyDown", "keyUp" })
        {
            await CallAsync("Input.dispatchKeyEvent", new JsonObject
            {
                ["type"] = type, ["key"] = key, ["code"] = key, ["windowsVirtualKeyCode"] = code, ["modifiers"] = shift ? 8 : 0,
            });
        }
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        if (!_chromium.HasExited)
        {
            _chromium.Kill(entireProcessTree: true);
            await _chromium.WaitForExitAsync();
        }

        _chromium.Dispose();
        await CourseProgram.Until(IsDeleted);
    }

    /// <summary>Chromium's other processes may still be writing their profile.</summary>
    private bool IsDeleted()
    {
        try
        {
            _profile.Dispose();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private async Task ConnectAsync()
    {
        var file = _profile.File("DevToolsActivePort");
        await CourseProgram.Until(() => File.Exists(file) && File.ReadAllLines(file).Length == 2);
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        var targets = await client.GetFromJsonAsync<JsonArray>($"http://127.0.0.1:{File.ReadAllLines(file)[0]}/json/list");
        var page = targets!.Single(target => (string?)target!["type"] == "page")!;
        await _socket.ConnectAsync(new Uri((string)page["webSocketDebuggerUrl"]!), CancellationToken.None);
        _ = ReadAsync();
        await CallAsync("Page.enable", []);
    }

    private async Task<JsonNode> CallAsync(string method, JsonObject parameters)
    {
        var id = Interlocked.Increment(ref _count);
        var answer = _asked[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await _sending.WaitAsync();
        try
        {
            var message = JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters });
            await _socket.SendAsync(message, WebSocketMessageType.Text, true, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }

        return await answer.Task.WaitAsync(CourseProgram.Patience);
    }

    private async Task ReadAsync()
    {
        try
        {
            while (true)
            {
                Answer(JsonNode.Parse(await MessageAsync())!);
            }
        }
        catch (Exception error) when (error is WebSocketException or ObjectDisposedException or OperationCanceledException or JsonException)
        {
            foreach (var waiting in _asked.Values)
            {
                waiting.TrySetException(new InvalidOperationException("Chromium has ended."));
            }
        }
    }

    private void Answer(JsonNode message)
    {
        if ((string?)message["method"] == "Page.javascriptDialogOpening")
        {
            _ = CallAsync("Page.handleJavaScriptDialog", new JsonObject { ["accept"] = true });
        }
        else if (message["id"] is { } id && _asked.TryRemove((int)id, out var asked))
        {
            if (message["result"] is { } result)
            {
                asked.SetResult(result);
            }
            else
            {
                asked.SetException(new InvalidOperationException(message.ToJsonString()));
            }
        }
    }

    private async Task<string> MessageAsync()
    {
        var message = new ArrayBufferWriter<byte>();
        ValueWebSocketReceiveResult received;
        do
        {
            received = await _socket.ReceiveAsync(message.GetMemory(65_536), CancellationToken.None);
            message.Advance(received.Count);
        }
        while (!received.EndOfMessage);
        return System.Text.Encoding.UTF8.GetString(message.WrittenSpan);
    }
}
