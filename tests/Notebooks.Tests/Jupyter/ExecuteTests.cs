using System.Text.Json;
using System.Text.Json.Nodes;

namespace Notebooks.Tests.Jupyter;

[Collection(SharedKernel.Name)]
public sealed class ExecuteTests(KernelProcess kernel) : IDisposable
{
    private readonly FrontEnd _frontEnd = kernel.Connect();

    public void Dispose() => _frontEnd.Dispose();

    [Fact]
    public void A_cell_is_busy_then_shown_then_replied_to_then_idle()
    {
        var outcome = _frontEnd.Execute("Console.Write(\"printed\"); display(1); Console.Error.Write(\"wrong\"); 2 + 3");
        Assert.Equal(["status", "execute_input", "stream", "display_data", "stream", "execute_result", "status"], outcome.Types);
        Assert.Equal("busy", outcome.Published[0].Text("execution_state"));
        Assert.Equal(("printed", "wrong", "5"), (outcome.Printed(), outcome.Printed("stderr"), outcome.Result));
        Assert.Equal("ok", outcome.Status);
        Assert.Equal("execute_reply", outcome.Reply.Type);
        var count = outcome.Reply.Content.GetProperty("execution_count").GetInt32();
        Assert.Equal(count, outcome.One("execute_result").Content.GetProperty("execution_count").GetInt32());
        Assert.Equal(count, outcome.One("execute_input").Content.GetProperty("execution_count").GetInt32());
        Assert.Equal(count + 1, _frontEnd.Execute("").Reply.Content.GetProperty("execution_count").GetInt32());
    }

    [Fact]
    public void An_error_tells_its_type_its_message_and_its_line()
    {
        var outcome = _frontEnd.Execute("int before = 1;\nthrow new FormatException(\"no number\");");
        var name = $"cell {outcome.Reply.Content.GetProperty("execution_count")}";
        foreach (var content in new[] { outcome.Reply.Content, outcome.One("error").Content })
        {
            Assert.Equal(("FormatException", "no number"), (content.GetProperty("ename").GetString(), content.GetProperty("evalue").GetString()));
            Assert.Contains(content.GetProperty("traceback").EnumerateArray(), line => line.GetString()!.Contains($"{name}, line 2", StringComparison.Ordinal));
        }

        Assert.Equal("error", outcome.Status);
        Assert.Equal("CompilationError", _frontEnd.Execute("int x = \"a\";").Reply.Text("ename"));
    }

    [Fact]
    public void A_silent_cell_publishes_nothing_and_has_no_number()
    {
        var before = Count(_frontEnd.Execute("var kept = 1;"));
        var outcome = _frontEnd.Execute("Console.Write(1); display(2); kept = 7; 3", silent: true);
        Assert.Equal(["status", "status"], outcome.Types);
        Assert.Equal(before, Count(outcome));
        Assert.Equal("7", _frontEnd.Execute("kept").Result);
    }

    [Fact]
    public void A_cell_that_is_not_stored_shows_its_outputs_and_has_no_number()
    {
        var before = Count(_frontEnd.Execute("1"));
        var outcome = _frontEnd.Execute("\"unstored\"", store: false);
        Assert.Equal(before, Count(outcome));
        Assert.Contains("unstored", outcome.Result);
        Assert.DoesNotContain("\"unstored\"", History(new JsonObject { ["hist_access_type"] = "tail", ["n"] = 5 }).Select(cell => cell.Code));
    }

    [Fact]
    public void Expressions_are_evaluated_after_the_cell()
    {
        var outcome = _frontEnd.Execute("var ten = 10;", expressions: new() { ["sum"] = "ten + 1", ["wrong"] = "nothing.Of", ["none"] = "" });
        var values = outcome.Reply.Content.GetProperty("user_expressions");
        Assert.Equal("11", values.GetProperty("sum").GetProperty("data").GetProperty("text/plain").GetString());
        Assert.Equal("error", values.GetProperty("wrong").GetProperty("status").GetString());
        Assert.Equal("CompilationError", values.GetProperty("wrong").GetProperty("ename").GetString());
        Assert.Equal("ok", values.GetProperty("none").GetProperty("status").GetString());
        Assert.DoesNotContain("execute_result", outcome.Types);
        Assert.False(_frontEnd.Execute("throw new Exception();", expressions: new() { ["one"] = "1" }).Reply.Content.TryGetProperty("user_expressions", out _));
    }

    [Theory]
    [InlineData(true, "aborted")]
    [InlineData(false, "ok")]
    public void Cells_that_wait_behind_a_failed_one_are_aborted_if_it_says_so(bool stop, string status)
    {
        string[] ids =
        [
            _frontEnd.Send("execute_request", FrontEnd.Cell("System.Threading.Thread.Sleep(300); throw new Exception();", stop: stop)),
            .. Enumerable.Range(0, 5).Select(_ => _frontEnd.Send("execute_request", FrontEnd.Cell("1"))),
        ];
        var replies = ids.Select(_ => _frontEnd.Reply()).ToArray();
        Assert.Equal(ids, replies.Select(reply => reply.ParentId));
        Assert.Equal(["error", .. Enumerable.Repeat(status, 5)], replies.Select(reply => reply.Text("status")));
        Assert.Equal("ok", _frontEnd.Execute("2").Status);
    }

    [Fact]
    public void States_are_told_in_order_for_each_of_many_queued_cells()
    {
        var ids = Enumerable.Range(0, 10).Select(i => _frontEnd.Send("execute_request", FrontEnd.Cell($"Console.Write({i});"))).ToArray();
        var told = new List<(string Id, string What)>();
        while (told.Count(state => state.What == "idle") < ids.Length)
        {
            var message = _frontEnd.Published();
            told.Add((message.ParentId, message.Type == "status" ? message.Text("execution_state") : message.Type));
        }

        Assert.Equal(ids.SelectMany(id => new[] { (id, "busy"), (id, "execute_input"), (id, "stream"), (id, "idle") }), told);
        Assert.Equal(ids, ids.Select(_ => _frontEnd.Reply().ParentId));
    }

    [Fact]
    public void Other_requests_are_answered_while_a_cell_runs_and_the_cell_is_told_to_be_busy_again()
    {
        var cell = _frontEnd.Send("execute_request", FrontEnd.Cell("Console.Write(\"started\"); while (true) { }"));
        _frontEnd.AwaitPrinted("started");
        var info = _frontEnd.Ask("kernel_info_request", []);
        Assert.Equal("kernel_info_reply", info.Reply.Type);
        var after = _frontEnd.Published();
        Assert.Equal((cell, "busy"), (after.ParentId, after.Text("execution_state")));
        Assert.Equal("ok", _frontEnd.Ask("complete_request", new() { ["code"] = "Console.Wri", ["cursor_pos"] = 11 }).Status);
        _frontEnd.Ask("interrupt_request", [], "control");
        Assert.Equal("error", _frontEnd.Collect(cell, _frontEnd.Reply()).Status);
    }

    [Fact]
    public void History_is_searched_by_tail_range_and_pattern()
    {
        var first = Count(_frontEnd.Execute("var alpha = 1;"));
        _frontEnd.Execute("alpha + 1");
        _frontEnd.Execute("alpha + 1");
        Assert.Equal([(first + 1, "alpha + 1"), (first + 2, "alpha + 1")], History(new() { ["hist_access_type"] = "tail", ["n"] = 2 }));
        Assert.Equal([(first, "var alpha = 1;")], History(new() { ["hist_access_type"] = "range", ["session"] = 0, ["start"] = first, ["stop"] = first + 1 }));
        Assert.Equal([(first + 2, "alpha + 1")], History(new() { ["hist_access_type"] = "search", ["pattern"] = "alpha*", ["unique"] = true, ["n"] = 9 }));
        Assert.Empty(History(new() { ["hist_access_type"] = "range", ["session"] = 99 }));
        Assert.Empty(History(new() { ["hist_access_type"] = "search", ["pattern"] = "(" }));
    }

    private static int Count(Outcome outcome) => outcome.Reply.Content.GetProperty("execution_count").GetInt32();

    private List<(int Count, string Code)> History(JsonObject request) =>
        [.. _frontEnd.Ask("history_request", request).Reply.Content.GetProperty("history").EnumerateArray().Select(cell => (cell[1].GetInt32(), Code(cell[2])))];

    private static string Code(JsonElement cell) => cell.GetString()!;
}
