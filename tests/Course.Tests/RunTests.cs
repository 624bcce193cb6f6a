using System.Text.RegularExpressions;
using Notebooks.Documents;
using Notebooks.Tests.Documents;

namespace Course.Tests;

/// <summary><c>./course run</c> as a reader uses it.</summary>
public sealed partial class RunTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_notebook_becomes_an_executed_one_and_a_page_and_stays_as_it_is()
    {
        var source = TestNotebook.Write(_folder.File("a.ipynb"), "Console.Write(Environment.GetEnvironmentVariable(\"COURSE_PROFILE\"));", "6 * 7");
        var before = File.ReadAllBytes(source);
        var outcome = await Run("a.ipynb", "--profile", "smoke");

        Assert.True(outcome.ExitCode == 0, outcome.ToString());
        Assert.Matches(@"^✓ a  2 cells in \d+\.\d s  → out/a\.html\n$", outcome.Output);
        Assert.Equal(before, File.ReadAllBytes(source));
        Assert.Equal("smoke", TestNotebook.Printed(Out("a.ipynb"), 1));
        Assert.Equal("smoke", (string?)NotebookDocument.Read(Out("a.ipynb")).Metadata["run"]!["profile"]);
        var page = File.ReadAllText(Out("a.html"));
        Assert.Contains("42", page);
        Assert.DoesNotMatch(NetworkReference(), page);
        Assert.Equal(["a.html", "a.ipynb"], Written());
    }

    [Fact]
    public async Task A_failing_cell_is_told_with_notebook_cell_line_error_and_five_lines()
    {
        TestNotebook.Write(_folder.File("lessons/good.ipynb"), "1");
        const string Failing = "var a = 1;\nvar b = 2;\nvar c = 3;\nint d = \"four\";\nvar e = 5;\nvar f = 6;\nvar g = 7;";
        TestNotebook.Write(_folder.File("lessons/bad.ipynb"), "1", Failing, "3");
        var outcome = await Run("lessons");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("✗ lessons/bad.ipynb, cell 2, line 4", outcome.Output);
        Assert.Contains("error CS0029", outcome.Output);
        Assert.EndsWith(
            "\n    2 | var b = 2;\n    3 | var c = 3;\n  > 4 | int d = \"four\";\n    5 | var e = 5;\n    6 | var f = 6;\n",
            outcome.Output[..(outcome.Output.IndexOf("var f", StringComparison.Ordinal) + 11)]);
        Assert.Contains("✓ lessons/good", outcome.Output);
        Assert.Equal("failed in cell 2: CompilationError", TestNotebook.Status(Out("lessons/bad.ipynb")));
        Assert.Equal("succeeded", TestNotebook.Status(Out("lessons/good.ipynb")));
        Assert.True(File.Exists(Out("lessons/bad.html")));
    }

    [Fact]
    public async Task Sessions_that_die_leave_the_other_notebooks_alone()
    {
        TestNotebook.Write(_folder.File("exit.ipynb"), "1", "Environment.Exit(0);", "3");
        TestNotebook.Write(_folder.File("overflow.ipynb"), "int Deep(int n) => n + Deep(n + 1);", "Deep(0)");
        TestNotebook.Write(_folder.File("good.ipynb"), "Console.Write(\"finished\");");
        var outcome = await Run(".");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("✗ exit.ipynb, cell 2", outcome.Output);
        Assert.Contains("ended its process with exit code 0", outcome.Output);
        Assert.Contains("✗ overflow.ipynb, cell 2", outcome.Output);
        Assert.Contains("overflowed the stack", outcome.Output);
        Assert.Equal("finished", TestNotebook.Printed(Out("good.ipynb"), 1));
    }

    [Fact]
    public async Task A_cell_without_end_is_stopped_by_the_timeout()
    {
        TestNotebook.Write(_folder.File("a.ipynb"), "while (true) { }");
        var outcome = await Run("a.ipynb", "--timeout", "2.5");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("✗ a.ipynb, cell 1", outcome.Output);
        Assert.Contains("longer than 2.5 s", outcome.Output);
        Assert.Equal("failed in cell 1: Timeout", TestNotebook.Status(Out("a.ipynb")));
    }

    [Fact]
    public async Task A_hundred_megabytes_of_text_are_shortened_and_that_is_said()
    {
        TestNotebook.Write(_folder.File("a.ipynb"), "var line = new string('x', 99) + \"\\n\"; for (var i = 0; i < 1_000_000; i++) Console.Write(line);");
        var outcome = await Run("a.ipynb");
        Assert.True(outcome.ExitCode == 0, outcome.ToString());
        Assert.Contains("99,000,000 more characters", File.ReadAllText(Out("a.ipynb")));
        Assert.InRange(new FileInfo(Out("a.ipynb")).Length, 1_000_000, 2_000_000);
        Assert.InRange(new FileInfo(Out("a.html")).Length, 1_000_000, 4_000_000);
    }

    [Fact]
    public async Task Set_reaches_the_executed_notebook_and_its_results()
    {
        var source = TestNotebook.WriteWithParameters(_folder.File("a.ipynb"), "double rate = 0.1; // step\nint steps = 3;", "Console.Write(rate * steps);");
        var before = File.ReadAllBytes(source);
        var outcome = await Run("a.ipynb", "--set", "rate=0.5", "--set", "steps=5");
        Assert.True(outcome.ExitCode == 0, outcome.ToString());
        Assert.Equal("2.5", TestNotebook.Printed(Out("a.ipynb"), 2));
        Assert.Equal("double rate = 0.5; // step\nint steps = 5;", NotebookDocument.Read(Out("a.ipynb")).Cells[0].Source);
        Assert.Equal(before, File.ReadAllBytes(source));
    }

    [Fact]
    public async Task A_text_is_found_from_where_the_command_was_called_and_not_only_beside_the_notebook()
    {
        var library = Path.Combine(AppContext.BaseDirectory, "DeepLearning.dll");
        TestNotebook.WriteWithParameters(_folder.File("lessons/a.ipynb"), "string text = \"\";", $"#r \"{library}\"\nConsole.Write(DeepLearning.DataSets.Text(text, atLeast: 1).Text);");
        File.WriteAllText(_folder.File("book.txt"), "from here");
        File.WriteAllText(_folder.File("lessons/own.txt"), "from there");

        foreach (var (text, expected) in new[] { ("book.txt", "from here"), ("own.txt", "from there") })
        {
            var outcome = await Run("lessons/a.ipynb", "--set", $"text={text}");
            Assert.True(outcome.ExitCode == 0, outcome.ToString());
            Assert.Equal(expected, TestNotebook.Printed(Out("lessons/a.ipynb"), 2));
        }
    }

    [Theory]
    [InlineData("speed=1", "There is no parameter 'speed'.")]
    [InlineData("steps=many", "steps is an int")]
    public async Task A_parameter_that_does_not_fit_is_an_error_before_anything_is_run_or_written(string setting, string told)
    {
        TestNotebook.WriteWithParameters(_folder.File("a.ipynb"), "double rate = 0.1; int steps = 3;", $"System.IO.File.WriteAllText(\"ran\", \"\");");
        var outcome = await Run("a.ipynb", "--set", setting);
        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(told, outcome.Error);
        Assert.Contains("double rate = 0.1, int steps = 3", outcome.Error);
        Assert.Equal([_folder.File("a.ipynb")], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Results_may_be_replaced_but_nothing_else()
    {
        TestNotebook.Write(_folder.File("a.ipynb"), "1");
        Assert.Equal(0, (await Run("a.ipynb")).ExitCode);
        Assert.Equal(0, (await Run("a.ipynb")).ExitCode);

        File.WriteAllText(Out("a.html"), "<p>my own notes</p>");
        await IsRefused("a.ipynb");
        Assert.Equal("<p>my own notes</p>", File.ReadAllText(Out("a.html")));
        File.Delete(Out("a.html"));

        var mine = File.ReadAllBytes(TestNotebook.Write(Out("a.ipynb"), "my own work"));
        await IsRefused("a.ipynb");
        Assert.Equal(mine, File.ReadAllBytes(Out("a.ipynb")));
    }

    [Fact]
    public async Task A_result_in_the_place_of_its_source_is_refused_even_through_a_link()
    {
        TestNotebook.Write(_folder.File("lessons/a.ipynb"), "1");
        Assert.Equal(0, (await CourseProgram.Run(_folder.File("lessons"), "run", "a.ipynb", "--out", "../executed")).ExitCode);
        Directory.CreateSymbolicLink(_folder.File("link"), _folder.File("executed"));
        var executed = File.ReadAllBytes(_folder.File("executed/a.ipynb"));

        var outcome = await CourseProgram.Run(_folder.File("executed"), "run", "a.ipynb", "--out", "../link");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("would be overwritten by its own result", outcome.Error);
        Assert.Equal(executed, File.ReadAllBytes(_folder.File("executed/a.ipynb")));
    }

    [Fact]
    public async Task Two_runs_into_one_folder_at_once_leave_whole_results()
    {
        TestNotebook.Write(_folder.File("a.ipynb"), "new string('x', 20_000)");
        var outcomes = await Task.WhenAll(Run("a.ipynb"), Run("a.ipynb"));
        Assert.All(outcomes, outcome => Assert.True(outcome.ExitCode == 0, outcome.ToString()));
        Assert.Equal("succeeded", TestNotebook.Status(Out("a.ipynb")));
        Assert.EndsWith("</html>\n", File.ReadAllText(Out("a.html")));
        Assert.Equal(["a.html", "a.ipynb"], Written());
    }

    [Fact]
    public async Task Notebooks_whose_results_would_share_a_name_are_refused()
    {
        using var other = new TempFolder();
        TestNotebook.Write(_folder.File("a.ipynb"), "1");
        TestNotebook.Write(other.File("a.ipynb"), "1");
        var outcome = await Run("a.ipynb", other.File("a.ipynb"));
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("would both become out/a.ipynb", outcome.Error);
    }

    [SkippableFact]
    public async Task A_folder_that_may_not_be_written_is_told_before_anything_is_run()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder.Path, File.GetUnixFileMode(_folder.Path) | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        }

        TestNotebook.Write(_folder.File("a.ipynb"), "1");
        var outcome = await CourseProgram.RunAsNobody(_folder.Path, "run", "a.ipynb", "--out", "out");
        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("Nothing can be written to out", outcome.Error);
        Assert.Contains("--out", outcome.Error);
        Assert.False(Directory.Exists(_folder.File("out")));
    }

    [SkippableFact]
    public async Task A_disk_with_room_for_only_one_of_the_results_keeps_both_earlier_ones()
    {
        using var disk = new SmallDisk();
        TestNotebook.WriteWithParameters(_folder.File("a.ipynb"), "int length = 10;", "Console.Write(new string('x', length));");
        string[] arguments = ["run", "a.ipynb", "--out", disk.Path];
        Assert.Equal(0, (await CourseProgram.Run(_folder.Path, arguments)).ExitCode);
        var before = Directory.GetFiles(disk.Path).Order().Select(File.ReadAllBytes).ToList();

        var outcome = await CourseProgram.Run(_folder.Path, [.. arguments, "--set", "length=25000"]);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("was not written", outcome.Output);
        Assert.Contains("Make room on the disk", outcome.Output);
        Assert.Equal(before, Directory.GetFiles(disk.Path).Order().Select(File.ReadAllBytes));
    }

    private static async Task IsRefused(Task<Outcome> run)
    {
        var outcome = await run;
        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("is not the result of a run", outcome.Error);
    }

    private Task IsRefused(string notebook) => IsRefused(Run(notebook));

    private Task<Outcome> Run(params string[] arguments) => CourseProgram.Run(_folder.Path, ["run", .. arguments, "--out", "out"]);

    private string Out(string name) => _folder.File(Path.Combine("out", name));

    private IEnumerable<string> Written() => Directory.EnumerateFileSystemEntries(_folder.File("out")).Select(path => Path.GetFileName(path)).Order();

    [GeneratedRegex("""(src|href)\s*=\s*["']?(https?:)?//|@import|url\(\s*["']?(https?:)?//""")]
    private static partial Regex NetworkReference();
}
