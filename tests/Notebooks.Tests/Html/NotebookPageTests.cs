using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Notebooks.Documents;
using Notebooks.Html;

namespace Notebooks.Tests.Html;

public sealed partial class NotebookPageTests
{
    private const string Slider = """
        {"data":[{"x":[0,1],"y":[0,1]},{"x":[0],"y":[0]}],
         "layout":{"sliders":[{"steps":[{"label":"a","method":"animate","args":[["a"]]},{"label":"b","method":"animate","args":[["b"]]}]}]},
         "frames":[{"name":"a","data":[{"x":[0]}],"traces":[1]},{"name":"b","data":[{"x":[1]}],"traces":[1]}]}
        """;

    [Fact]
    public void A_page_without_figures_and_formulas_is_small()
    {
        var page = NotebookPage.Render(SamplePage.Empty().WithProse("# A\n\nText.").WithCode("1 + 1", SamplePage.Shown(("text/plain", "2"))));
        Assert.InRange(Encoding.UTF8.GetByteCount(page), 1, 60_000);
        Assert.DoesNotContain("Plotly.js", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("font-face", page);
    }

    [SkippableFact]
    public void Plotly_is_in_the_page_once_however_many_figures_there_are()
    {
        SkipWithoutScripts();
        var page = NotebookPage.Render(SamplePage.Empty()
            .WithCode("a", SamplePage.ShownFigure(), SamplePage.ShownFigure())
            .WithCode("b", SamplePage.ShownFigure()));
        Assert.Single(PlotlyBanner().Matches(page));
        Assert.InRange(page.Length, 4_000_000, 6_000_000);
    }

    [SkippableFact]
    public void A_page_of_a_site_takes_its_scripts_from_the_folder_that_all_share_and_leads_to_its_neighbours()
    {
        SkipWithoutScripts();
        using var folder = new Documents.TempFolder();
        WebAssets.BesideProgram.CopyTo(folder.Path);
        var page = NotebookPage.Render(
            SamplePage.Empty().WithProse("# B\n\n$x$").WithCode("a", SamplePage.ShownFigure()),
            new() { AssetsAddress = new Uri(folder.Path + "/").AbsoluteUri, Contents = new("index.html", "All"), Previous = new("a.html", "A"), Next = new("c.html", "C & D") });
        Assert.InRange(page.Length, 1, 60_000);

        var drawn = SamplePage.InBrowser(page);
        Assert.Single(drawn.QuerySelectorAll("figure.plot .plot-container"));
        Assert.Single(drawn.QuerySelectorAll(".katex-html"));
        Assert.Equal(["index.html All", "a.html A", "index.html All", "c.html C & D"],
            drawn.QuerySelectorAll("nav.pages a").Select(link => $"{link.GetAttribute("href")} {link.TextContent}"));
    }

    [SkippableFact]
    public void Figures_and_formulas_are_drawn_from_a_file_address_with_the_network_off()
    {
        SkipWithoutScripts();
        var html = NotebookPage.Render(SamplePage.Empty()
            .WithProse("# Title $x_0$\n\n$$\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}$$\n\nand $\\mathcal{L} < \\mathbb{R}$, [link](https://example.org)")
            .WithCode("a", SamplePage.ShownFigure())
            .WithCode("b", SamplePage.ShownFigure("""{"data":[{"type":"contour","z":[[0,1],[1,3]]},{"x":[0,1],"y":[0,1]}],"layout":{}}"""))
            .WithCode("c", SamplePage.ShownFigure(Slider))
            .WithCode("d", SamplePage.Shown(("text/html", "<b id=\"ran\"></b><script>document.getElementById('ran').textContent = 'ran';</script>"))));
        var page = SamplePage.InBrowser(html.Replace("</body>", MoveSliderAndReport + "</body>"));

        Assert.Equal(3, page.QuerySelectorAll("figure.plot .plot-container").Length);
        Assert.Equal([1, 1, 2], page.QuerySelectorAll("figure.plot").Select(figure => figure.QuerySelectorAll(".scatterlayer .trace").Length));
        Assert.Single(page.QuerySelectorAll(".contourlayer .contour"));
        Assert.Equal("[1]", page.DocumentElement.GetAttribute("data-moved"));
        Assert.Equal(3, page.QuerySelectorAll(".katex").Length);
        Assert.Empty(page.QuerySelectorAll(".katex-error"));
        Assert.DoesNotContain(page.QuerySelectorAll(".modebar-btn"), button => button.GetAttribute("data-title")!.Contains("Share"));
        Assert.Equal("ran", page.GetElementById("ran")!.TextContent);
        Assert.Equal("", page.DocumentElement.GetAttribute("data-requests"));
        Assert.DoesNotContain(
            page.QuerySelectorAll("[src], link[href]"),
            element => !(element.GetAttribute("src") ?? "").StartsWith("data:", StringComparison.Ordinal));
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public void Figures_take_the_ink_of_the_page_by_day_and_by_night(bool dark)
    {
        SkipWithoutScripts();
        var page = SamplePage.InBrowser(NotebookPage.Render(SamplePage.Empty().WithCode("a", SamplePage.ShownFigure())), dark);
        var title = page.QuerySelector(".gtitle")!.GetAttribute("style")!;
        var fill = Rgb().Match(title).Groups[1].Captures.Select(value => int.Parse(value.Value)).Average();
        Assert.InRange(fill, dark ? 180 : 0, dark ? 255 : 75);
        Assert.Contains("fill-opacity: 0", page.QuerySelector(".main-svg")!.OuterHtml + page.QuerySelector(".bglayer")?.OuterHtml);
    }

    [SkippableFact]
    public void A_figure_that_cannot_be_drawn_says_so_and_the_next_one_is_drawn()
    {
        SkipWithoutScripts();
        var page = SamplePage.InBrowser(NotebookPage.Render(SamplePage.Empty()
            .WithCode("a", SamplePage.ShownFigure("""{"data":[{"x":[1]}],"frames":7}""", "broken"), SamplePage.ShownFigure())));
        Assert.Contains("could not be drawn", page.QuerySelectorAll("figure.plot")[0].TextContent);
        Assert.NotNull(page.QuerySelectorAll("figure.plot")[1].QuerySelector(".main-svg"));
    }

    [Fact]
    public void Cells_keep_their_order_kind_count_and_marker()
    {
        var notebook = SamplePage.Empty().WithProse("one").WithCode("two").WithCode("three");
        notebook.Insert(3, CellKind.Raw, "<four>");
        notebook.Cells[2].Metadata["tags"] = new JsonArray("exercise");
        var page = notebook.Page();

        Assert.Equal(["cell prose", "cell code", "cell code exercise", "cell raw"], page.QuerySelectorAll("section").Select(cell => cell.ClassName));
        Assert.Equal(["2", "3"], page.QuerySelectorAll(".count").Select(count => count.TextContent));
        Assert.Equal("<four>", page.GetElementById("cell-4")!.TextContent);
    }

    [Fact]
    public void A_failure_is_named_by_the_count_that_stands_beside_its_cell()
    {
        var notebook = SamplePage.Empty().WithProse("one").WithCode("two");
        notebook.Cells[1].SetOutputs([new ErrorOutput("Exception", "no", [])], 1);
        var link = notebook.Page().QuerySelector(".note.failed a")!;
        Assert.Equal(("Cell 1", "#cell-2"), (link.TextContent, link.GetAttribute("href")));
    }

    [Fact]
    public void The_footer_tells_about_the_run_when_the_metadata_does()
    {
        var notebook = SamplePage.Empty();
        Assert.Null(notebook.Page().QuerySelector("footer"));
        notebook.Metadata["run"] = JsonNode.Parse("""{"profile":"<smoke>","seconds":1.5,"parameters":{"steps":"9"},"records":{"claim":[{"name":"a"},{"name":"b"}],"result":[]}}""");
        var page = notebook.Page();
        Assert.Equal(["profile", "seconds", "parameters", "records"], page.QuerySelectorAll("footer dt").Select(term => term.TextContent));
        Assert.Equal(["<smoke>", "1.5", "steps 9", "claim 2, result 0"], page.QuerySelectorAll("footer dd").Select(value => value.TextContent));
    }

    [Fact]
    public void What_a_cell_contains_is_never_taken_for_a_part_of_the_template() =>
        Assert.Equal("{{style}}", SamplePage.OfProse("{{style}}").QuerySelector(".cell p")!.TextContent);

    [Theory]
    [InlineData("'</script>'", "'<\\/script>'")]
    [InlineData("'<!--'", "'<\\!--'")]
    [InlineData("a < b", "a < b")]
    public void Inlined_scripts_cannot_end_their_element(string script, string expected) =>
        Assert.Equal(expected, PageTemplate.InsideScript(script));

    private const string MoveSliderAndReport = """
        <script>
        const slider = document.querySelectorAll("figure.plot")[2];
        const report = document.documentElement.dataset;
        setTimeout(() => Plotly.animate(slider, ["b"], { mode: "immediate", frame: { duration: 0 }, transition: { duration: 0 } }), 3000);
        setTimeout(() => {
          report.moved = JSON.stringify(slider.data[1].x);
          report.requests = performance.getEntriesByType("resource").map(entry => entry.name).filter(name => !name.startsWith("data:")).join(" ");
        }, 6000);
        </script>
        """;

    private static void SkipWithoutScripts() =>
        Skip.If(
            !WebAssets.BesideProgram.HasPlotly || !WebAssets.BesideProgram.HasKatex,
            "plotly.js and KaTeX are missing. Bring them with: npm ci --prefix lib/web");

    [GeneratedRegex(@"plotly\.js v\d")]
    private static partial Regex PlotlyBanner();

    [GeneratedRegex(@"fill: rgb\((?:(\d+)(?:, )?){3}\)")]
    private static partial Regex Rgb();
}
