using Notebooks.Documents;

namespace Notebooks.Tests.Execution;

public sealed class CSharpSessionTests : SessionFixture
{
    [Fact]
    public async Task The_last_expression_without_a_semicolon_is_the_result()
    {
        var sink = await Run("1 + 1");
        Assert.Equal("2", Assert.IsType<ResultOutput>(Assert.Single(sink.Outputs)).Data.Text("text/plain"));
    }

    [Theory]
    [InlineData("var x = 1;")]
    [InlineData("Console.Write(\"\")")]
    [InlineData("await Task.Yield();")]
    [InlineData("using System.IO;")]
    [InlineData("// nothing")]
    [InlineData("")]
    public async Task A_cell_without_a_value_shows_nothing(string code) => Assert.Empty((await Run(code)).Outputs);

    [Fact]
    public async Task A_null_result_is_shown_as_null() => Assert.Equal("<null>", await Value("(string)null"));

    [Fact]
    public async Task A_value_returned_at_top_level_is_the_result() => Assert.Equal("7", await Value("if (true) return 7;\nreturn 8;"));

    [Fact]
    public async Task Later_cells_see_variables_functions_types_and_usings_of_earlier_ones()
    {
        await Run("using System.IO;\nvar a = 2;");
        await Run("int Twice(int n) => 2 * n;\nrecord Point(int X, int Y);");
        Assert.Equal("4", await Value("Twice(a)"));
        Assert.Equal("3", await Value("new Point(3, 4).X"));
        Assert.Equal("b.txt", await Value("Path.GetFileName(\"a/b.txt\")"));
    }

    [Fact]
    public async Task Many_cells_and_cells_without_code_keep_their_variables_apart()
    {
        for (var i = 0; i < 150; i++)
        {
            await Run(i % 3 == 0 ? "using System.Text;" : $"var v{i} = {i};");
        }

        Assert.Equal("150", await Value("v1 + v149"));
    }

    [Fact]
    public async Task A_variable_can_be_declared_again_with_another_type()
    {
        await Run("var x = 1;");
        await Run("var x = \"text\";");
        Assert.Equal("4", await Value("x.Length"));
    }

    [Fact]
    public async Task A_type_declared_again_leaves_old_instances_their_old_type()
    {
        await Run("class Box { public int Old = 1; }\nvar old = new Box();");
        await Run("class Box { public int New = 2; }");
        Assert.Equal("1", await Value("old.Old"));
        Assert.Equal("2", await Value("new Box().New"));
    }

    [Fact]
    public async Task A_failed_cell_leaves_the_session_as_it_was_and_keeps_what_ran_before_the_exception()
    {
        await Run("var a = 1;");
        await Failure("var b = missing;");
        await Failure("a = 5; throw new Exception(\"stop\");");
        Assert.Equal("5", await Value("a"));
    }

    [Fact]
    public async Task Top_level_await_works_and_stays_on_the_cells_thread()
    {
        await Run("var before = Environment.CurrentManagedThreadId;\nawait Task.Delay(1);\nvar after = Environment.CurrentManagedThreadId;");
        Assert.Equal("True", await Value("before == after"));
    }

    [Fact]
    public async Task Display_shows_at_once_and_a_displayed_value_is_not_shown_twice()
    {
        var sink = await Run("display(1);\n2.Display();\ndisplay(3)");
        Assert.Equal(["1", "2", "3"], sink.Shown);
    }

    [Fact]
    public async Task Updating_a_displayed_value_replaces_it_under_its_display_id()
    {
        var sink = await Run("var d = display(\"first\");\nd.Update(\"second\");");
        var shown = Assert.IsType<DisplayOutput>(Assert.Single(sink.Outputs));
        var (displayId, data) = Assert.Single(sink.Updates);
        Assert.Equal(shown.DisplayId, displayId);
        Assert.Equal("second", data.Text("text/plain"));
    }

    [Fact]
    public async Task Of_a_thousand_quick_updates_few_are_passed_on_and_the_last_one_is()
    {
        var sink = await Run("var d = display(0);\nfor (int i = 1; i <= 1000; i++) d.Update(i);");
        Assert.InRange(sink.Updates.Count, 1, 50);
        Assert.Equal("1000", sink.Updates[^1].Data.Text("text/plain"));
    }

    [Fact]
    public async Task Html_is_shown_as_html()
    {
        var sink = await Run("HTML(\"<b>bold</b>\")");
        Assert.Equal("<b>bold</b>", Assert.IsType<ResultOutput>(Assert.Single(sink.Outputs)).Data.Text("text/html"));
    }

    [Fact]
    public async Task Printed_text_arrives_in_order_with_shown_values_and_streams_apart()
    {
        var sink = await Run("Console.WriteLine(\"a\"); display(1); Console.Write(\"b\"); Console.Error.WriteLine(\"c\");");
        Assert.Collection(
            sink.Outputs,
            output => Assert.Equal(new StreamOutput("stdout", "a\n"), output),
            output => Assert.IsType<DisplayOutput>(output),
            output => Assert.Equal(new StreamOutput("stdout", "b"), output),
            output => Assert.Equal(new StreamOutput("stderr", "c\n"), output));
    }

    [Fact]
    public async Task Printed_text_is_seen_while_the_cell_runs()
    {
        var sink = new RecordingSink();
        var running = Start("Console.WriteLine(\"early\"); await Task.Delay(1500);", sink);
        for (var i = 0; i < 100 && sink.Printed().Length == 0; i++)
        {
            await Task.Delay(10);
        }

        Assert.Equal("early\n", sink.Printed());
        Assert.False(running.IsCompleted);
        await running;
    }

    [Fact]
    public async Task A_cell_that_prints_100_megabytes_keeps_one_and_says_so()
    {
        var sink = await Run("var line = new string('x', 999); for (int i = 0; i < 100_000; i++) Console.WriteLine(line);");
        Assert.Equal(1_000_000, sink.Printed().Length);
        Assert.Contains("99,000,000 more characters", sink.Printed("stderr"));
    }

    [Fact]
    public async Task A_cell_that_shows_100_000_values_keeps_1_000_and_says_so()
    {
        var sink = await Run("for (int i = 0; i < 100_000; i++) display(i);");
        Assert.Equal(["0", "999"], new[] { sink.Shown[0], sink.Shown[^1] });
        Assert.Equal(1000, sink.Shown.Count);
        Assert.Contains("99,000 more values", sink.Printed("stderr"));
    }

    [Fact]
    public async Task Output_of_background_work_goes_to_the_cell_that_started_it()
    {
        var first = await Run("var go = new TaskCompletionSource();\nvar late = Task.Run(async () => { await go.Task; Console.Write(\"late\"); });");
        var second = await Run("go.SetResult(); await late; await Task.Delay(200);");
        Assert.Equal("late", first.Printed());
        Assert.Equal("", second.Printed());
    }

    [Fact]
    public async Task Deep_recursion_has_room()
    {
        await Run("int Depth(int n) => n == 0 ? 0 : 1 + Depth(n - 1);");
        Assert.Equal("200000", await Value("Depth(200_000)"));
    }

    [Fact]
    public async Task Warnings_go_to_stderr()
    {
        var sink = await Run("#warning mind the step");
        Assert.Contains("(1,10): warning CS1030", sink.Printed("stderr"));
    }

    [Fact]
    public async Task Cells_are_compiled_optimised() =>
        Assert.Equal("False", await Value(
            "class Here { }\n((System.Diagnostics.DebuggableAttribute)Attribute.GetCustomAttribute(typeof(Here).Assembly, typeof(System.Diagnostics.DebuggableAttribute)))?.IsJITOptimizerDisabled ?? false"));

    [Theory]
    [InlineData("fsharp")]
    [InlineData("pwsh")]
    [InlineData("sql")]
    public async Task A_cell_in_another_language_is_refused(string language)
    {
        Assert.Contains($"{language} cells are not supported here", (await Failure("let x = 1", language)).Message);
        Assert.Contains($"{language} cells are not supported here", (await Failure($"#!{language}\nlet x = 1")).Message);
    }
}
