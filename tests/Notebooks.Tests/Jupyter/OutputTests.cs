using System.Text;

namespace Notebooks.Tests.Jupyter;

[Collection(SharedKernel.Name)]
public sealed class OutputTests(KernelProcess kernel) : IDisposable
{
    private readonly FrontEnd _frontEnd = kernel.Connect();

    public void Dispose() => _frontEnd.Dispose();

    [Theory]
    [InlineData("é, ω, 世界, 🎉, 𝑥", "é, ω, 世界, 🎉, 𝑥")]
    [InlineData("a\\0b\\u001b[31m\\u2028", "a\0b\u001b[31m\u2028")]
    [InlineData("half \\ud83d pair", "half \ufffd pair")]
    public void Text_arrives_as_it_was_printed(string literal, string text)
    {
        var outcome = _frontEnd.Execute($"Console.Write(\"{literal}\"); display(\"{literal}\");");
        Assert.Equal(text, outcome.Printed());
        Assert.Contains(text[..4], outcome.One("display_data").Plain);
    }

    [Fact]
    public void Eight_megabytes_arrive_whole()
    {
        var outcome = _frontEnd.Execute("(new string('x', 8_000_000) + \"<\\u00e9>\").DisplayAs(\"text/html\");");
        var html = outcome.One("display_data").Content.GetProperty("data").GetProperty("text/html").GetString()!;
        Assert.Equal(8_000_003, html.Length);
        Assert.EndsWith("x<é>", html);
    }

    [Fact]
    public void A_cell_of_eight_megabytes_is_taken() =>
        Assert.Equal("8000000", _frontEnd.Execute($"/*{new string('x', 8_000_000)}*/ 8_000_000").Result);

    [Fact]
    public void A_million_lines_come_in_few_messages_and_are_bounded()
    {
        var outcome = _frontEnd.Execute("for (var i = 0; i < 1_000_000; i++) Console.WriteLine(i); 1");
        Assert.StartsWith("0\n1\n2\n", outcome.Printed());
        Assert.Equal(1_000_000, outcome.Printed().Length);
        Assert.Contains("5,888,890 more characters were printed", outcome.Printed("stderr"));
        Assert.InRange(outcome.Published.Count, 6, 1_000);
        Assert.Equal("1", outcome.Result);
    }

    [Fact]
    public void Streams_that_alternate_without_end_do_not_flood()
    {
        var outcome = _frontEnd.Execute("for (var i = 0; i < 50_000; i++) { Console.Write('o'); Console.Error.Write('e'); }");
        Assert.Equal(new string('o', 50_000), outcome.Printed());
        Assert.Equal(new string('e', 50_000), outcome.Printed("stderr"));
        Assert.InRange(outcome.Published.Count, 5, 2_000);
    }

    [Fact]
    public void Ten_thousand_updates_of_a_display_are_gathered_and_the_last_one_arrives()
    {
        var outcome = _frontEnd.Execute("var shown = display(0); for (var i = 1; i <= 10_000; i++) shown.Update(i);");
        var id = outcome.One("display_data").Content.GetProperty("transient").GetProperty("display_id").GetString();
        var updates = outcome.Published.Where(message => message.Type == "update_display_data").ToList();
        Assert.All(updates, update => Assert.Equal(id, update.Content.GetProperty("transient").GetProperty("display_id").GetString()));
        Assert.Equal("10000", updates[^1].Plain);
        Assert.InRange(updates.Count, 1, 200);
    }

    [Fact]
    public void Output_is_cleared_in_its_place_among_the_others()
    {
        var outcome = _frontEnd.Execute("Console.Write(1); ClearOutput(); Console.Write(2); ClearOutput(wait: true); Console.Write(3);");
        Assert.Equal(["clear_output", "stream", "status"], outcome.Types.TakeLast(3));
        Assert.EndsWith("3", outcome.Printed());
        Assert.True(_frontEnd.Execute("ClearOutput(wait: true);").One("clear_output").Content.GetProperty("wait").GetBoolean());
        Assert.False(_frontEnd.Execute("ClearOutput();").One("clear_output").Content.GetProperty("wait").GetBoolean());
    }

    [Fact]
    public void A_loop_that_clears_and_shows_does_not_flood_and_its_last_frame_arrives()
    {
        var outcome = _frontEnd.Execute("for (var i = 1; i <= 5_000; i++) { ClearOutput(wait: true); display(i); Console.Write(i); }");
        Assert.Equal(["clear_output", "display_data", "stream", "status"], outcome.Types.TakeLast(4));
        Assert.Equal("5000", outcome.Published.Last(message => message.Type == "display_data").Plain);
        Assert.EndsWith("5000", outcome.Printed());
        Assert.InRange(outcome.Published.Count, 5, 2_000);
        Assert.Equal("", outcome.Printed("stderr"));
    }

    [Fact]
    public void Late_output_belongs_to_the_cell_that_started_it()
    {
        var id = _frontEnd.Send("execute_request", FrontEnd.Cell("var go = new TaskCompletionSource(); _ = Task.Run(async () => { await go.Task; Console.Write(\"late\"); });"));
        _frontEnd.Collect(id, _frontEnd.Reply());
        var next = _frontEnd.Send("execute_request", FrontEnd.Cell("go.SetResult(); System.Threading.Thread.Sleep(300); Console.Write(\"next\");"));
        var parents = new Dictionary<string, string>();
        while (parents.Count < 2)
        {
            if (_frontEnd.Published() is { Type: "stream" } stream)
            {
                parents[stream.Text("text")] = stream.ParentId;
            }
        }

        Assert.Equal((id, next), (parents["late"], parents["next"]));
        _frontEnd.Reply();
    }

    [SkippableFact]
    public void What_native_code_and_children_print_belongs_to_the_cell()
    {
        Skip.If(OperatingSystem.IsWindows(), "There is no libc.");
        var outcome = _frontEnd.Execute("[System.Runtime.InteropServices.DllImport(\"libc\")] static extern int printf(string text);\nprintf(\"from C\");");
        Assert.Equal("from C", outcome.Printed());
        Assert.Equal("child\n", _frontEnd.Execute("System.Diagnostics.Process.Start(\"sh\", [\"-c\", \"echo child; cat\"]).WaitForExit();").Printed());
        Assert.Equal("error\n", _frontEnd.Execute("System.Diagnostics.Process.Start(\"sh\", [\"-c\", \"echo error >&2\"]).WaitForExit();").Printed("stderr"));
    }

    [Fact]
    public void Magic_lines_work_as_in_a_run()
    {
        Assert.Equal("<b>bold</b>", _frontEnd.Execute("#!html\n<b>bold</b>").One("display_data").Content.GetProperty("data").GetProperty("text/html").GetString());
        Assert.Equal("DirectiveError", _frontEnd.Execute("#!nonsense").Reply.Text("ename"));
    }

    [Fact]
    public void The_notebooks_folder_is_where_relative_paths_start()
    {
        File.WriteAllText(Path.Combine(kernel.Folder, "loaded.csx"), "var loaded = 42;", Encoding.UTF8);
        Assert.Equal("42", _frontEnd.Execute("#load \"loaded.csx\"\nloaded").Result);
        Assert.Equal("True", _frontEnd.Execute("File.Exists(\"loaded.csx\")".Replace("File", "System.IO.File", StringComparison.Ordinal)).Result);
    }

    [Fact]
    public void Live_figures_are_not_told_that_nobody_watches() =>
        Assert.Equal("True", _frontEnd.Execute("Environment.GetEnvironmentVariable(\"NOTEBOOK_HEADLESS\") is null").Result);
}
