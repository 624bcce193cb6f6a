namespace Notebooks.Tests.Jupyter;

[Collection(SharedKernel.Name)]
public sealed class InputTests(KernelProcess kernel) : IDisposable
{
    private readonly FrontEnd _frontEnd = kernel.Connect();

    public void Dispose() => _frontEnd.Dispose();

    [Theory]
    [InlineData("Console.ReadLine()", "", false, "\"typed 🎉\"")]
    [InlineData("await GetInputAsync(\"Who?\")", "Who?", false, "\"typed 🎉\"")]
    [InlineData("await GetInputAsync(\"Key?\", \"password\")", "Key?", true, "\"typed 🎉\"")]
    [InlineData("(await GetPasswordAsync(\"Secret?\")).GetClearTextPassword()", "Secret?", true, "\"typed 🎉\"")]
    [InlineData("(char)Console.Read() + \"|\" + Console.ReadLine()", "", false, "\"t|yped 🎉\"")]
    [InlineData("Console.In.ReadToEnd()", "", false, "\"typed 🎉\"")]
    public void A_cell_asks_and_goes_on_with_the_answer(string expression, string prompt, bool isPassword, string result)
    {
        var id = _frontEnd.Send("execute_request", FrontEnd.Cell($"Console.Write(\"asking\"); var answer = {expression}; answer", stdin: true));
        var question = _frontEnd.Question();
        Assert.Equal(("input_request", id, prompt, isPassword), (question.Type, question.ParentId, question.Text("prompt"), question.Content.GetProperty("password").GetBoolean()));
        _frontEnd.Send("input_reply", new() { ["value"] = "typed 🎉" }, "stdin");
        var outcome = _frontEnd.Collect(id, _frontEnd.Reply());
        Assert.Equal(result.Trim('"'), outcome.Result.Trim('"'));
        Assert.Equal("asking", outcome.Printed());
    }

    [Fact]
    public void A_front_end_that_cannot_be_asked_is_not_asked()
    {
        Assert.Equal("True", _frontEnd.Execute("Console.ReadLine() is null").Result);
        var refused = _frontEnd.Execute("await GetInputAsync(\"Who?\")");
        Assert.Equal("InvalidOperationException", refused.Reply.Text("ename"));
        Assert.Contains("--set name=value", refused.Reply.Text("evalue"));
    }

    [Theory]
    [InlineData("Console.ReadLine();")]
    [InlineData("await GetInputAsync();")]
    public void An_answer_that_comes_too_late_is_not_taken_for_the_next_one(string ask)
    {
        var id = _frontEnd.Send("execute_request", FrontEnd.Cell(ask, stdin: true));
        _frontEnd.Question();
        _frontEnd.Ask("interrupt_request", [], "control");
        Assert.Equal("Cancelled", _frontEnd.Collect(id, _frontEnd.Reply()).Reply.Text("ename"));
        _frontEnd.Send("input_reply", new() { ["value"] = "late" }, "stdin");
        System.Threading.Thread.Sleep(100);
        id = _frontEnd.Send("execute_request", FrontEnd.Cell("Console.ReadLine()", stdin: true));
        _frontEnd.Question();
        _frontEnd.Send("input_reply", new() { ["value"] = "in time" }, "stdin");
        Assert.Contains("in time", _frontEnd.Collect(id, _frontEnd.Reply()).Result);
    }
}
