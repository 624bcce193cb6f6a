using System.Text.RegularExpressions;
using Notebooks.Documents;
using Notebooks.Tests.Documents;

namespace Course.Tests;

/// <summary><c>./course publish</c> as the course's keepers use it.</summary>
public sealed partial class PublishTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task Outputs_and_still_pictures_go_into_the_notebook_and_onto_the_site_and_twice_the_same()
    {
        Skip.If(Stills.Problem is not null, Stills.Problem);
        var path = TestNotebook.Write(_folder.File("a.ipynb"),
            $"#r \"{AppContext.BaseDirectory}DeepLearning.dll\"\n#r \"{AppContext.BaseDirectory}MathNet.Numerics.dll\"\nusing DeepLearning;",
            "Plot.Line(new[] { 1.0, 3, 2 }, \"curve\").Title(\"A curve\")",
            "Plot.Frames(new[] { 1.0, 2 }.Select(n => ($\"{n}\", Plot.Line(new[] { 0.0, n }, \"curve\"))), \"step \")",
            "HTML(\"<svg width='120' height='40'><circle cx='20' cy='20' r='9'/></svg>\")",
            "Console.Write(Environment.GetEnvironmentVariable(\"COURSE_PROFILE\") + System.IO.Directory.Exists(Environment.GetEnvironmentVariable(\"COURSE_CHECKPOINTS\")));");
        var outcome = await Publish();

        Assert.True(outcome.ExitCode == 0, outcome.ToString());
        Assert.Contains("3 still pictures", outcome.Output);
        var notebook = NotebookDocument.Read(path);
        Assert.Null(Publication.Stale(notebook, "full"));
        Assert.False(notebook.Metadata.ContainsKey("run"));
        Assert.Equal("fullTrue", TestNotebook.Printed(path, 5));
        var shown = notebook.Cells.SelectMany(cell => cell.Outputs).OfType<ValueOutput>().ToList();
        Assert.Equal(["application/vnd.plotly.v1+json", "image/png", "text/plain"], shown[0].Data.MimeTypes);
        Assert.All(shown, value => Assert.Equal(Size(value, 1.5), PngSize(value.Data.Text("image/png")!)));
        Assert.DoesNotContain("text/html", shown[2].Data.MimeTypes);
        Assert.Equal((120, 40), Size(shown[2], 1));

        var (bytes, page) = (File.ReadAllBytes(path), File.ReadAllText(_folder.File("site/a.html")));
        Assert.Contains("href=\"a.html\"", File.ReadAllText(_folder.File("site/index.html")));
        Assert.Contains("<script src=\"assets/plotly.js\">", page);
        Assert.All(Address().Matches(page).Select(match => match.Groups[1].Value), address => Assert.True(File.Exists(_folder.File("site/" + address)), address));

        var again = await Publish("--force");
        Assert.True(again.ExitCode == 0, again.ToString());
        Assert.Equal(bytes, File.ReadAllBytes(path));
        Assert.Contains("had not changed since published", (await Publish()).Output);
    }

    [SkippableFact]
    public async Task A_failing_cell_leaves_the_notebook_as_it_was()
    {
        Skip.If(Stills.Problem is not null, Stills.Problem);
        var path = TestNotebook.Write(_folder.File("a.ipynb"), "1", "throw new Exception(\"no\");");
        var before = File.ReadAllBytes(path);
        var outcome = await Publish();

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("a.ipynb, cell 2, line 1", outcome.Output);
        Assert.Contains("its notebook stays as it was", outcome.Output);
        Assert.Contains("a is not on the site: it has never been published", outcome.Output);
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [SkippableFact]
    public async Task A_notebook_that_is_changed_while_it_runs_is_left_alone()
    {
        Skip.If(Stills.Problem is not null, Stills.Problem);
        var path = TestNotebook.Write(_folder.File("a.ipynb"), "System.IO.File.WriteAllText(\"a.ipynb\", System.IO.File.ReadAllText(\"a.ipynb\").Replace(\"6 * 7\", \"6 * 8\"));", "6 * 7");
        var outcome = await Publish();

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("was changed while it ran", outcome.Output);
        Assert.Null(Publication.Of(NotebookDocument.Read(path)));
    }

    [SkippableFact]
    public async Task Outputs_of_more_than_2_MB_are_refused_with_the_cell_that_has_most()
    {
        Skip.If(Stills.Problem is not null, Stills.Problem);
        var path = TestNotebook.Write(_folder.File("a.ipynb"), "for (var i = 0; i < 3; i++) display(HTML(new string('x', 900_000)));");
        var before = File.ReadAllBytes(path);
        var outcome = await Publish();

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("more than 2,000,000", outcome.Output);
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void Changed_code_makes_a_notebook_stale_and_changed_prose_does_not()
    {
        var notebook = Notebook.Of(Notebook.Code("6 * 7"));
        Assert.Equal("it has never been published", Publication.Stale(notebook, "full"));
        new Publication("full", SourceHash.OfCode(notebook)).Write(notebook);
        Assert.Null(Publication.Stale(notebook, "full"));
        Assert.Contains("in the profile full", Publication.Stale(notebook, "lesson"));

        notebook.Insert(0, CellKind.Markdown, "Six times seven.");
        Assert.Null(Publication.Stale(notebook, "full"));
        notebook.Cells[1].Source = "6 * 8";
        Assert.Equal("its code has changed since it was published", Publication.Stale(notebook, "full"));
    }

    [Fact]
    public async Task A_page_of_somebody_elses_is_not_overwritten()
    {
        TestNotebook.Write(_folder.File("a.ipynb"), "1");
        Directory.CreateDirectory(_folder.File("site"));
        File.WriteAllText(_folder.File("site/index.html"), "<p>mine</p>");
        var outcome = await Publish();
        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal("<p>mine</p>", File.ReadAllText(_folder.File("site/index.html")));
    }

    private static (int Width, int Height) Size(ValueOutput value, double scale)
    {
        var size = value.Metadata!["image/png"]!;
        return ((int)Math.Round(scale * (double)size["width"]!), (int)Math.Round(scale * (double)size["height"]!));
    }

    private static (int Width, int Height) PngSize(string base64)
    {
        var png = Convert.FromBase64String(base64);
        return (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }

    private Task<Outcome> Publish(params string[] arguments) => CourseProgram.Run(_folder.Path, ["publish", "a.ipynb", "--out", "site", .. arguments]);

    [GeneratedRegex("(?:src|href)=\"(?!data:)([^#\"]+)\"")]
    private static partial Regex Address();
}
