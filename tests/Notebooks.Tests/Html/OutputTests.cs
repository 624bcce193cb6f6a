using Notebooks.Documents;
using Notebooks.Html;

namespace Notebooks.Tests.Html;

public sealed class OutputTests
{
    private const string Hostile = "</pre></script><script>alert(1)</script><img src=x onerror=alert(2)>\"'&amp;<!--";

    [Fact]
    public void Of_every_bundle_the_richest_form_is_shown()
    {
        (string MimeType, string Text, string Selector)[] forms =
        [
            ("application/vnd.plotly.v1+json", SamplePage.Figure, "figure.plot"),
            ("text/html", "<i>html</i>", ".output.html i"),
            ("text/markdown", "**markdown**", ".output.prose strong"),
            ("image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "img[src^='data:image/svg+xml;base64,']"),
            ("image/png", "iVBO\nRw0K", "img[src='data:image/png;base64,iVBORw0K']"),
            ("image/jpeg", "/9j/", "img[src='data:image/jpeg;base64,/9j/']"),
            ("text/latex", "$$x^2$$", ".output.latex .math.display"),
            ("text/plain", "plain", "pre.plain"),
        ];
        for (var richest = 0; richest < forms.Length; richest++)
        {
            var poorestFirst = forms[richest..].Reverse().Select(form => (form.MimeType, form.Text)).ToArray();
            var page = SamplePage.OfOutputs(SamplePage.Shown(poorestFirst));
            Assert.NotNull(page.QuerySelector(forms[richest].Selector));
            Assert.Single(page.QuerySelectorAll(".output"));
        }
    }

    [Fact]
    public void Hostile_text_is_text_wherever_it_is_text()
    {
        var page = SamplePage.OfOutputs(
            new StreamOutput("stdout", Hostile),
            new StreamOutput("stderr", Hostile),
            SamplePage.Shown(("text/plain", Hostile)),
            SamplePage.Shown(("text/latex", Hostile)),
            SamplePage.ShownFigure("""{"data":[{"name":"</script><script>alert(3)</script>"}]}""", Hostile),
            new ErrorOutput(Hostile, Hostile, [Hostile]));
        Assert.Empty(page.Images);
        Assert.DoesNotContain(page.Scripts, script => script.TextContent.StartsWith("alert", StringComparison.Ordinal));
        string[] places = [".stdout", ".stderr", ".plain", ".latex", ".plot noscript", ".error strong"];
        Assert.All(places, selector => Assert.Equal(Hostile, page.QuerySelector(selector)!.TextContent.Trim()));
        Assert.Equal(Hostile, page.QuerySelector(".plot")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void Streams_are_joined_by_name_and_show_what_a_terminal_would()
    {
        var page = SamplePage.OfOutputs(
            new StreamOutput("stdout", "10 %\r20 %\r"),
            new StreamOutput("stdout", "done\r\n\u001b[1;32mgreen\u001b[0m\n"),
            new StreamOutput("stderr", "careful"),
            new StreamOutput("stdout", "last"));
        Assert.Equal(["done\ngreen\n", "careful", "last"], page.QuerySelectorAll(".stream").Select(stream => stream.TextContent));
        Assert.Equal("careful", Assert.Single(page.QuerySelectorAll(".stderr")).TextContent);
    }

    [Fact]
    public void An_error_shows_name_message_and_trace_once_each_and_marks_its_cell()
    {
        var page = SamplePage.OfOutputs(new ErrorOutput("DivideByZeroException", "Attempted to divide by zero.",
            ["\u001b[31mDivideByZeroException\u001b[0m: Attempted to divide by zero.", "   at cell 1, line 2"]));
        var error = page.QuerySelector(".failed .error")!;
        Assert.Equal("DivideByZeroException Attempted to divide by zero.", error.QuerySelector("p")!.TextContent);
        Assert.Equal("   at cell 1, line 2", error.QuerySelector("pre")!.TextContent);
        Assert.Equal("#cell-1", page.QuerySelector("header .failed a")!.GetAttribute("href"));
    }

    [Fact]
    public void Html_and_its_scripts_are_in_the_page_as_they_are()
    {
        const string html = "<table id=\"t\"><tbody><tr><td>1</td></tr></tbody></table><script>const less = 1 < 2 && '</b>';</script>";
        Assert.Equal(html, SamplePage.OfOutputs(SamplePage.Shown(("text/html", html))).QuerySelector(".output.html")!.InnerHtml);
    }

    [Fact]
    public void JavaScript_becomes_a_script_that_its_own_text_cannot_end()
    {
        var page = SamplePage.OfOutputs(SamplePage.Shown(("application/javascript", "run('</script>')")));
        Assert.Equal("run('<\\/script>')", page.QuerySelector("section script")!.TextContent);
    }

    [Theory]
    [InlineData("""{"data":[],"layout":{"height":320}}""", "320px")]
    [InlineData("""{"data":[],"layout":[]}""", "450px")]
    [InlineData("""{"data":[]}""", "450px")]
    public void A_figure_has_its_place_before_it_is_drawn(string figure, string height) =>
        Assert.EndsWith(height, SamplePage.OfOutputs(SamplePage.ShownFigure(figure)).QuerySelector("figure.plot")!.GetAttribute("style"));

    [Fact]
    public void A_form_that_no_page_can_show_is_named() =>
        Assert.Contains("application/x-model", SamplePage.OfOutputs(SamplePage.Shown(("application/x-model", "…"))).QuerySelector(".output.note")!.TextContent);

    [Fact]
    public void Without_plotly_each_figure_is_its_summary_and_says_what_to_do()
    {
        var page = SamplePage.Empty().WithProse("$x$").WithCode("a", SamplePage.ShownFigure(), SamplePage.ShownFigure())
            .Page(new PageOptions { Assets = new WebAssets("no-such-folder"), InstallCommand = "fetch <scripts>" });
        Assert.Equal(2, page.QuerySelectorAll("figure").Length);
        Assert.All(page.QuerySelectorAll("figure"), figure =>
        {
            Assert.Contains("Line figure Loss, 3 points", figure.TextContent);
            Assert.Contains("plotly.js is missing", figure.TextContent);
            Assert.Equal("fetch <scripts>", figure.QuerySelector("code")!.TextContent);
        });
        Assert.Contains("KaTeX is missing", page.QuerySelector("header .missing")!.TextContent);
        Assert.Equal("x", page.QuerySelector(".math")!.TextContent);
    }
}
