using System.Text;
using System.Text.Json.Nodes;

namespace Notebooks.Tests.Jupyter;

[Collection(SharedKernel.Name)]
public sealed class RequestTests(KernelProcess kernel) : IDisposable
{
    private readonly FrontEnd _frontEnd = kernel.Connect();

    public void Dispose() => _frontEnd.Dispose();

    [Fact]
    public void Code_nested_too_deeply_for_a_small_stack_is_judged_and_for_any_is_refused()
    {
        foreach (var code in new[] { string.Concat(Enumerable.Repeat("List<", 5_000)), string.Concat(Enumerable.Repeat("q ? 1 : ", 5_000)), new string('(', 50_000) })
        {
            Assert.Contains(_frontEnd.Ask("is_complete_request", new() { ["code"] = code }).Status, new[] { "invalid", "incomplete" });
        }

        foreach (var code in new[] { new string('(', 50_000) + "1" + new string(')', 50_000), "var sum = " + string.Concat(Enumerable.Repeat("1 + ", 50_000)) + "1;" })
        {
            Assert.StartsWith("CS8078", _frontEnd.Execute(code).Reply.Text("evalue"));
            Assert.Equal("ok", _frontEnd.Ask("complete_request", new() { ["code"] = code, ["cursor_pos"] = 12 }).Status);
        }

        Assert.Equal("2000", _frontEnd.Execute("\"" + new string('(', 2_000) + "\".Length /* " + new string('{', 2_000) + " */").Result);
    }

    [Theory]
    [InlineData("shell")]
    [InlineData("control")]
    public void The_kernel_says_what_it_is(string channel)
    {
        var outcome = _frontEnd.Ask("kernel_info_request", [], channel);
        Assert.Equal("5.3", outcome.Reply.Text("protocol_version"));
        var language = outcome.Reply.Content.GetProperty("language_info");
        Assert.Equal(("C#", ".cs", "text/x-csharp"), (language.GetProperty("name").GetString(), language.GetProperty("file_extension").GetString(), language.GetProperty("mimetype").GetString()));
        Assert.Equal(["status", "status"], outcome.Types);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_subscriber_is_welcomed_before_anything_else(byte minorVersion)
    {
        using var another = kernel.Connect(minorVersion);
        Assert.Equal("iopub_welcome", another.Welcome.Type);
        Assert.Equal("", another.Welcome.Text("subscription"));
        Assert.Equal("2", another.Execute("1 + 1").Result);
    }

    [Fact]
    public void Only_what_was_subscribed_to_is_sent()
    {
        using var wire = Wire.Connect(kernel.Endpoints["iopub"], "SUB");
        wire.Send([[1, .. "stream"u8]]);
        Assert.Equal("stream", Encoding.UTF8.GetString(wire.Receive()[0]));
        _frontEnd.Execute("display(1); Console.Write(\"sent\"); 2");
        Assert.Equal("stream", Encoding.UTF8.GetString(wire.Receive()[0]));
        wire.Send([[0, .. "stream"u8]]);
        wire.Send([[1, .. "execute_result"u8]]);
        Assert.Equal("execute_result", Encoding.UTF8.GetString(wire.Receive()[0]));
        _frontEnd.Execute("Console.Write(\"not sent\"); 2");
        Assert.Equal("execute_result", Encoding.UTF8.GetString(wire.Receive()[0]));
    }

    [Fact]
    public void The_heart_beats_while_a_cell_occupies_every_thread_of_the_pool()
    {
        using var heart = Wire.Connect(kernel.Endpoints["hb"], "REQ");
        _frontEnd.Execute("for (var i = 0; i < 200; i++) _ = Task.Run(() => System.Threading.Thread.Sleep(1000));");
        heart.Send([], [.. "ping"u8]);
        Assert.Equal([[], [.. "ping"u8]], heart.Receive());
    }

    [Fact]
    public void A_ping_is_answered_with_its_context()
    {
        _frontEnd.Ask("kernel_info_request", []);
        using var wire = Wire.Connect(kernel.Endpoints["shell"], "DEALER");
        wire.Frame(4, [4, .. "PING"u8, 0, 10, .. "context"u8]);
        Assert.Equal([4, .. "PONG"u8, .. "context"u8], wire.ReadFrame(out var flags));
        Assert.Equal(4, flags);
    }

    [Fact]
    public void No_comm_is_open_and_one_that_is_opened_is_closed()
    {
        Assert.Equal("{}", _frontEnd.Ask("comm_info_request", []).Reply.Content.GetProperty("comms").GetRawText());
        var id = _frontEnd.Send("comm_open", new() { ["comm_id"] = "c1", ["target_name"] = "widget", ["data"] = new JsonObject() });
        Received closed;
        do
        {
            closed = _frontEnd.Published();
        }
        while (closed.Type != "comm_close");
        Assert.Equal((id, "c1"), (closed.ParentId, closed.Text("comm_id")));
    }

    [Fact]
    public void An_unknown_request_and_one_without_content_leave_the_kernel_alive()
    {
        _frontEnd.Send("tell_me_request", []);
        foreach (var type in new[] { "history_request", "is_complete_request", "inspect_request", "complete_request", "execute_request" })
        {
            Assert.Contains(_frontEnd.Ask(type, []).Status, new[] { "ok", "complete" });
            Assert.NotNull(_frontEnd.Ask(type, new() { ["code"] = 1, ["cursor_pos"] = "x", ["n"] = -1, ["silent"] = "yes", ["user_expressions"] = new JsonArray() }).Reply);
        }
    }

    [Theory]
    [InlineData("1 + 1", "complete")]
    [InlineData("if (true) {", "incomplete")]
    [InlineData("int x = };", "invalid")]
    public void Whether_a_cell_is_whole_is_told(string code, string status)
    {
        var reply = _frontEnd.Ask("is_complete_request", new() { ["code"] = code }).Reply;
        Assert.Equal(status, reply.Text("status"));
        Assert.Equal(status == "incomplete", reply.Content.TryGetProperty("indent", out _));
    }

    [Theory]
    [InlineData("Console.WriteL", 8, 14)]
    [InlineData("/* 𝑥 */ var s = \"🎉\"; Console.WriteL", 29, 35)]
    public void Completions_replace_a_range_counted_in_code_points(string code, int start, int end)
    {
        var reply = _frontEnd.Ask("complete_request", new() { ["code"] = code, ["cursor_pos"] = end }).Reply;
        Assert.Equal((start, end), (reply.Content.GetProperty("cursor_start").GetInt32(), reply.Content.GetProperty("cursor_end").GetInt32()));
        Assert.Equal("WriteLine", reply.Content.GetProperty("matches")[0].GetString());
        var described = reply.Content.GetProperty("metadata").GetProperty("_jupyter_types_experimental")[0];
        Assert.Equal(("WriteLine", "method", start, end), (described.GetProperty("text").GetString(), described.GetProperty("type").GetString(), described.GetProperty("start").GetInt32(), described.GetProperty("end").GetInt32()));
        Assert.Contains("WriteLine", described.GetProperty("signature").GetString());
    }

    [Fact]
    public void Completions_know_the_variables_of_earlier_cells()
    {
        _frontEnd.Execute("var numbersOfThisTest = new List<int>();");
        var reply = _frontEnd.Ask("complete_request", new() { ["code"] = "numbersOfTh", ["cursor_pos"] = 11 }).Reply;
        Assert.Equal("numbersOfThisTest", reply.Content.GetProperty("matches")[0].GetString());
    }

    [Fact]
    public void What_is_at_the_cursor_is_told_as_text_and_as_html()
    {
        var reply = _frontEnd.Ask("inspect_request", new() { ["code"] = "/* 🎉 */ Math.Max(1, 2)", ["cursor_pos"] = 14, ["detail_level"] = 0 }).Reply;
        Assert.True(reply.Content.GetProperty("found").GetBoolean());
        Assert.Contains("Max(", reply.Plain);
        Assert.Contains("Max(", reply.Content.GetProperty("data").GetProperty("text/html").GetString());
        Assert.False(_frontEnd.Ask("inspect_request", new() { ["code"] = "   ", ["cursor_pos"] = 1 }).Reply.Content.GetProperty("found").GetBoolean());
    }
}
