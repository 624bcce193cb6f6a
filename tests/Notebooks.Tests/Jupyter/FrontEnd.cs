using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using static Notebooks.Tests.Running.Runs;

namespace Notebooks.Tests.Jupyter;

/// <summary>A message of the kernel.</summary>
internal sealed record Received(string Type, JsonElement Header, JsonElement Parent, JsonElement Content)
{
    public string ParentId => Parent.TryGetProperty("msg_id", out var id) ? id.GetString()! : "";

    public string Text(string name) => Content.GetProperty(name).GetString()!;

    public string Plain => Content.GetProperty("data").GetProperty("text/plain").GetString()!;

    public override string ToString() => $"{Type} {Content.GetRawText()}";
}

/// <summary>All that came of one request: its reply, and what was published until the kernel was idle.</summary>
internal sealed record Outcome(Received Reply, IReadOnlyList<Received> Published)
{
    public string Status => Reply.Text("status");

    public IReadOnlyList<string> Types => [.. Published.Select(message => message.Type)];

    public string Printed(string stream = "stdout") =>
        string.Concat(Published.Where(message => message.Type == "stream" && message.Text("name") == stream).Select(message => message.Text("text")));

    public Received One(string type) => Assert.Single(Published, message => message.Type == type);

    public string Result => One("execute_result").Plain;
}

/// <summary>A front end over raw sockets.</summary>
internal sealed class FrontEnd : IDisposable
{
    private readonly byte[] _key;
    private readonly string _session = Guid.NewGuid().ToString("N");
    private readonly BlockingCollection<Received> _published = [];
    private readonly BlockingCollection<Received> _questions = [];
    private readonly Dictionary<string, BlockingCollection<Received>> _replies = new() { ["shell"] = [], ["control"] = [] };
    private int _messages;

    /// <param name="endpoints">The kernel's endpoints, by the names in the connection file: <c>shell</c>, <c>iopub</c>, <c>stdin</c>, <c>control</c>, <c>hb</c>.</param>
    /// <param name="key">The key of the connection file.</param>
    /// <param name="minorVersion">The minor version of ZMTP to claim: 1 subscribes by a command, 0 by a message.</param>
    public FrontEnd(IReadOnlyDictionary<string, EndPoint> endpoints, string key, byte minorVersion = 0)
    {
        _key = Encoding.UTF8.GetBytes(key);
        Shell = Wire.Connect(endpoints["shell"], "DEALER", _session);
        Control = Wire.Connect(endpoints["control"], "DEALER", _session);
        Stdin = Wire.Connect(endpoints["stdin"], "DEALER", _session);
        Iopub = Wire.Connect(endpoints["iopub"], "SUB", minorVersion: minorVersion);
        if (minorVersion == 0)
        {
            Iopub.Send([[1]]);
        }
        else
        {
            Iopub.Frame(4, [9, .. "SUBSCRIBE"u8]);
        }

        Welcome = Read(Iopub.Receive());
        Listen(Iopub, _published);
        Listen(Stdin, _questions);
        Listen(Shell, _replies["shell"]);
        Listen(Control, _replies["control"]);
    }

    public Wire Shell { get; }

    public Wire Control { get; }

    public Wire Stdin { get; }

    public Wire Iopub { get; }

    /// <summary>The first message that came after subscribing.</summary>
    public Received Welcome { get; }

    /// <summary>Sends a request and waits for its reply and for the idle that follows.</summary>
    public Outcome Ask(string type, JsonObject content, string channel = "shell")
    {
        var id = Send(type, content, channel);
        return Collect(id, Reply(channel));
    }

    public Outcome Execute(string code, bool silent = false, bool store = true, bool stop = true, bool stdin = false, JsonObject? expressions = null) =>
        Ask("execute_request", Cell(code, silent, store, stop, stdin, expressions));

    public static JsonObject Cell(string code, bool silent = false, bool store = true, bool stop = true, bool stdin = false, JsonObject? expressions = null) => new()
    {
        ["code"] = code, ["silent"] = silent, ["store_history"] = store, ["stop_on_error"] = stop, ["allow_stdin"] = stdin, ["user_expressions"] = expressions ?? [],
    };

    /// <summary>Sends a request.</summary>
    /// <returns>Its id.</returns>
    public string Send(string type, JsonObject content, string channel = "shell")
    {
        var (id, frames) = Message(type, content);
        (channel switch { "shell" => Shell, "control" => Control, _ => Stdin }).Send(frames);
        return id;
    }

    /// <summary>A message, rightly signed.</summary>
    public (string Id, List<byte[]> Frames) Message(string type, JsonObject content)
    {
        var id = $"{_session}-{++_messages}";
        byte[][] parts =
        [
            Json(new JsonObject { ["msg_id"] = id, ["session"] = _session, ["username"] = "reader", ["date"] = "2026-01-01T00:00:00Z", ["msg_type"] = type, ["version"] = "5.3" }),
            [.. "{}"u8], [.. "{}"u8], Json(content),
        ];
        return (id, [[.. "<IDS|MSG>"u8], Sign(parts), .. parts]);
    }

    public byte[] Sign(IEnumerable<byte[]> parts) =>
        _key.Length == 0 ? [] : Encoding.ASCII.GetBytes(Convert.ToHexString(HMACSHA256.HashData(_key, parts.SelectMany(part => part).ToArray())).ToLowerInvariant());

    /// <summary>The next reply.</summary>
    public Received Reply(string channel = "shell") => Take(_replies[channel], "a reply");

    /// <summary>The next question of a cell.</summary>
    public Received Question() => Take(_questions, "a question");

    /// <summary>The next published message.</summary>
    public Received Published() => Take(_published, "a published message");

    /// <summary>All that is published of a request, until the kernel is idle.</summary>
    public Outcome Collect(string id, Received reply)
    {
        Assert.Equal(id, reply.ParentId);
        var published = new List<Received>();
        while (published is [] || published[^1] is not { Type: "status" } || published[^1].Text("execution_state") != "idle")
        {
            if (Published() is var message && message.ParentId == id)
            {
                published.Add(message);
            }
        }

        return new(reply, published);
    }

    /// <summary>Waits until a cell has printed something.</summary>
    public void AwaitPrinted(string text)
    {
        while (Published() is var message && !(message.Type == "stream" && message.Text("text").Contains(text, StringComparison.Ordinal)))
        {
            // Something else.
        }
    }

    public void Dispose() => Array.ForEach([Shell, Control, Stdin, Iopub], wire => wire.Dispose());

    private static byte[] Json(JsonObject value) => Encoding.UTF8.GetBytes(value.ToJsonString());

    private static Received Take(BlockingCollection<Received> messages, string what) =>
        messages.TryTake(out var message, Patience) ? message : throw new TimeoutException($"The kernel did not send {what}.");

    private void Listen(Wire wire, BlockingCollection<Received> messages) => new Thread(() =>
    {
        try
        {
            while (true)
            {
                messages.Add(Read(wire.Receive()));
            }
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            // The test is over, or the kernel has ended.
        }
    }) { IsBackground = true }.Start();

    private Received Read(List<byte[]> frames)
    {
        var start = frames.FindIndex(frame => frame.AsSpan().SequenceEqual("<IDS|MSG>"u8));
        var parts = frames[(start + 2)..];
        Assert.Equal(4, parts.Count);
        Assert.Equal(Sign(parts), frames[start + 1]);
        var values = parts.Select(part => JsonElement.Parse(part)).ToArray();
        return new(values[0].GetProperty("msg_type").GetString()!, values[0], values[1], values[3]);
    }
}
