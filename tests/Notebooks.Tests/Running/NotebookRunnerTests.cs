using System.Text.Json.Nodes;
using Notebooks.Documents;
using Notebooks.Running;
using Notebooks.Tests.Documents;
using static Notebooks.Tests.Running.Runs;

namespace Notebooks.Tests.Running;

public sealed class NotebookRunnerTests
{
    private const string RecordFormatter = """
        [AttributeUsage(AttributeTargets.Class)]
        class TypeFormatterSourceAttribute : Attribute
        {
            public TypeFormatterSourceAttribute(Type source) => FormatterSourceType = source;
            public Type FormatterSourceType { get; }
            public string[] PreferredMimeTypes { get; set; }
        }

        class RecordFormatters
        {
            public IEnumerable<object> CreateTypeFormatters() { yield return new RecordFormatter(); }
        }

        class RecordFormatter
        {
            public string MimeType => "application/vnd.notebook.record+json";
            public bool Format(object value, System.IO.TextWriter writer) { writer.Write(((Record)value).Json); return true; }
        }

        [TypeFormatterSource(typeof(RecordFormatters), PreferredMimeTypes = new[] { "application/vnd.notebook.record+json" })]
        record Record(string Json);
        """;

    [Fact]
    public async Task A_notebook_that_runs_has_its_outputs_counts_and_status()
    {
        var report = await Run("var x = 20; Console.WriteLine(\"hello\");", "x + 1");

        Assert.Null(report.Failure);
        Assert.Equal("hello\n", report.Printed(1));
        var result = Assert.IsType<ResultOutput>(Assert.Single(report.Document.Cells[1].Outputs));
        Assert.Equal("21", result.Data.Text("text/plain"));
        Assert.Equal(2, result.ExecutionCount);
        Assert.Equal([1, 2], report.Document.Cells.Select(cell => cell.ExecutionCount));
        Assert.Equal("succeeded", (string?)report.Document.Metadata["run"]!["status"]);
    }

    [Fact]
    public async Task A_run_leaves_its_source_byte_for_byte()
    {
        var source = Of("1 + 1", "throw new Exception();");
        var before = source.ToBytes();
        var report = await Run(source, new RunOptions());
        Assert.Equal(before, source.ToBytes());
        Assert.NotEqual(before, report.Document.ToBytes());
    }

    [Fact]
    public async Task Old_outputs_of_cells_that_are_not_reached_do_not_survive()
    {
        var source = Of("throw new Exception();", "1");
        source.Cells[1].SetOutputs([new StreamOutput("stdout", "from an earlier run")], 7);
        var report = await Run(source, new RunOptions());
        Assert.Empty(report.Document.Cells[1].Outputs);
        Assert.Null(report.Document.Cells[1].ExecutionCount);
    }

    [Fact]
    public async Task An_exception_ends_the_run_and_names_cell_and_line()
    {
        var report = await Run("Console.WriteLine(1);", "Console.WriteLine(2);\nvar a = 1;\n\nthrow new InvalidOperationException(\"too warm\");", "Console.WriteLine(3);");

        var failure = report.Failure!;
        Assert.Equal((2, 4, "InvalidOperationException", "too warm"), (failure.Cell, failure.Line, failure.Name, failure.Message));
        Assert.Equal("1\n", report.Printed(1));
        Assert.Equal("2\n", report.Printed(2));
        Assert.Equal("too warm", report.Error(2).Value);
        Assert.Empty(report.Document.Cells[2].Outputs);
        Assert.Equal("failed in cell 2: InvalidOperationException", (string?)report.Document.Metadata["run"]!["status"]);
    }

    [Fact]
    public async Task A_compiler_error_ends_the_run_and_names_cell_and_line()
    {
        var report = await Run("var a = 1;\nvar b = a + nowhere;");
        Assert.Equal((1, 2, "CompilationError"), (report.Failure!.Cell, report.Failure.Line, report.Failure.Name));
        Assert.Contains("CS0103", report.Failure.Message);
        Assert.Contains(report.Error(1).Traceback, line => line.Contains("cell 1, line 2, column 13: error CS0103", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_cell_in_another_language_is_an_error_of_that_cell()
    {
        var report = await Run(Notebook.Of(Notebook.Code("1"), Notebook.Code("let x = 1", """{"polyglot_notebook": {"kernelName": "fsharp"}}""")), new RunOptions());
        Assert.Equal(2, report.Failure!.Cell);
        Assert.Contains("not supported here", report.Failure.Message);
    }

    [Fact]
    public async Task Html_and_markdown_cells_are_shown()
    {
        var document = Notebook.Of(
            Notebook.Code("<b>bold</b>", """{"polyglot_notebook": {"kernelName": "html"}}"""),
            Notebook.Code("*slanted*", """{"dotnet_interactive": {"language": "markdown"}}"""));
        var report = await Run(document, new RunOptions());
        Assert.Null(report.Failure);
        Assert.Equal(["<b>bold</b>", "<p><em>slanted</em></p>\n"], report.Document.Cells.Select(cell => Assert.IsType<DisplayOutput>(Assert.Single(cell.Outputs)).Data.Text("text/html")));
    }

    [Fact]
    public async Task A_notebook_without_code_cells_succeeds()
    {
        var report = await Run(Notebook.Of("""{"cell_type": "markdown", "metadata": {}, "source": "# Only prose"}"""), new RunOptions());
        Assert.Null(report.Failure);
        Assert.Equal("succeeded", (string?)report.Document.Metadata["run"]!["status"]);
    }

    [Fact]
    public async Task An_update_reaches_the_cell_that_showed_the_value()
    {
        var report = await Run("var shown = display(\"first\");", "shown.Update(\"second\");");
        Assert.Equal("second", Assert.IsType<DisplayOutput>(Assert.Single(report.Document.Cells[0].Outputs)).Data.Text("text/plain"));
        Assert.Empty(report.Document.Cells[1].Outputs);
    }

    [Fact]
    public async Task Late_output_of_background_work_belongs_to_the_cell_that_started_it()
    {
        var report = await Run(
            "var go = new System.Threading.ManualResetEventSlim(); var late = Task.Run(() => { go.Wait(); Console.Write(\"late\"); });",
            "Console.Write(\"second\"); go.Set(); await late;");
        Assert.Equal("late", report.Printed(1));
        Assert.Equal("second", report.Printed(2));
    }

    [Fact]
    public async Task Records_are_grouped_by_kind_in_the_metadata()
    {
        var report = await Run(
            RecordFormatter,
            """display(new Record("{\"kind\": \"claim\", \"name\": \"a\", \"holds\": true}")); new Record("{\"kind\": \"result\", \"value\": 0.5}")""",
            """display(new Record("{\"kind\": \"claim\", \"name\": \"b\"}")); display(new Record("{\"kind\": 3}"));""");
        Assert.Null(report.Failure);
        var expected = JsonNode.Parse("""{"claim": [{"name": "a", "holds": true}, {"name": "b"}], "result": [{"value": 0.5}], "record": [{}]}""");
        var records = report.Document.Metadata["run"]!["records"];
        Assert.True(JsonNode.DeepEquals(expected, records), records!.ToJsonString());
    }

    [Fact]
    public async Task Parameters_labels_and_environment_reach_cells_and_metadata()
    {
        var document = Notebook.Of(
            Notebook.Code("var rate = 0.1; // step size\nvar name = \"a\";", """{"tags": ["parameters"]}"""),
            Notebook.Code("""Console.Write($"{rate} {name} {Environment.GetEnvironmentVariable("COLOUR")} {Environment.GetEnvironmentVariable("NOTEBOOK_HEADLESS")}");"""));
        var options = new RunOptions
        {
            Parameters = new Dictionary<string, string> { ["rate"] = "0.25", ["name"] = "it's \"b\"" },
            Environment = new Dictionary<string, string> { ["COLOUR"] = "green" },
            Labels = new Dictionary<string, string> { ["profile"] = "smoke" },
        };
        var report = await Run(document, options);

        Assert.Equal("0.25 it's \"b\" green 1", report.Printed(2));
        Assert.StartsWith("var rate = 0.25; // step size\n", report.Document.Cells[0].Source);
        var run = report.Document.Metadata["run"]!;
        Assert.Equal("smoke", (string?)run["profile"]);
        Assert.Equal("0.25", (string?)run["parameters"]!["rate"]);
    }

    [Fact]
    public async Task An_unknown_parameter_is_refused_before_anything_runs()
    {
        var document = Notebook.Of(Notebook.Code("var rate = 0.1;", """{"tags": ["parameters"]}"""));
        var options = new RunOptions { Parameters = new Dictionary<string, string> { ["speed"] = "1" } };
        var error = await Assert.ThrowsAsync<ParameterException>(() => Run(document, options));
        Assert.Contains("double rate = 0.1", error.Message);
    }

    [Fact]
    public async Task Progress_tells_each_cell_and_the_end()
    {
        var told = new List<RunProgress>();
        await NotebookRunner.RunAsync(Of("1", "2"), Path.GetTempPath(), new RunOptions(), new Recorder(told)).WaitAsync(Patience);
        Assert.Equal([(1, 2), (2, 2), (3, 2)], told.Select(progress => (progress.Cell, progress.Cells)));
    }

    [Fact]
    public async Task Relative_paths_start_in_the_notebooks_folder()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder.File("data.txt"), "from the folder");
        var report = await NotebookRunner.RunAsync(Of("System.IO.File.ReadAllText(\"data.txt\")"), folder.Path, new RunOptions()).WaitAsync(Patience);
        Assert.Equal("from the folder", Assert.IsType<ResultOutput>(Assert.Single(report.Document.Cells[0].Outputs)).Data.Text("text/plain"));
    }

    private sealed class Recorder(List<RunProgress> told) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => told.Add(value);
    }
}
