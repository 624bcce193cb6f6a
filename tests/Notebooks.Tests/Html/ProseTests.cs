using System.Text;
using Notebooks.Documents;
using Notebooks.Html;
using Notebooks.Tests.Documents;

namespace Notebooks.Tests.Html;

public sealed class ProseTests
{
    [Theory]
    [InlineData(@"a_1 + b_2 * c_3 * d")]
    [InlineData(@"\phi_{t+1} \leftarrow \phi_t - \alpha \nabla L(\phi_t)")]
    [InlineData(@"\{x \mid x < y\} \& z")]
    [InlineData(@"\begin{pmatrix} a & b \\ c & d \end{pmatrix}")]
    [InlineData(@"x^* \! y^*")]
    [InlineData(@"\text{loss of [a](b) and `c`}")]
    [InlineData(@"P(a|b)")]
    public void TeX_reaches_the_page_untouched(string tex)
    {
        Assert.Equal(tex, Formula($"Before ${tex}$ after.", display: false));
        Assert.Equal(tex, Formula($"$${tex}$$", display: true));
        Assert.Equal(tex, Formula($"Before:\n$${tex}$$\nafter.", display: true));
        Assert.Equal(tex, Formula($"$$\n{tex}\n$$", display: true));
        Assert.Equal(tex, Formula($"> quoted\n> $${tex}$$\n> more", display: true));
        Assert.Equal(tex, Formula($"- item\n  $${tex}$$", display: true));
        Assert.Equal(tex, Formula($"| a |\n|---|\n| ${tex}$ |", display: false));
        Assert.Equal(tex, Formula($"<details><summary>Answer</summary>\n\n${tex}$\n\n</details>", display: false));
    }

    [Theory]
    [InlineData("$$\na\n+ b\n- c\n$$", "a\n+ b\n- c")]
    [InlineData("$$a\n+ b\n# c$$", "a\n+ b\n# c")]
    [InlineData("$$\n\\begin{aligned}\na &= b \\\\\n\n  &= c\n\\end{aligned}\n$$", "\\begin{aligned}\na &= b \\\\\n\n  &= c\n\\end{aligned}")]
    public void A_formula_over_several_lines_is_one_formula(string markdown, string tex) =>
        Assert.Equal(tex, Formula(markdown, display: true));

    [Fact]
    public void Formulas_inside_raw_html_are_found_and_code_is_left_alone()
    {
        var page = SamplePage.OfProse("<details><summary>Is $a &lt; b$?</summary><pre>$no$</pre><b title=\"$no$\">costs</b></details>");
        Assert.Equal("a < b", Assert.Single(page.QuerySelectorAll(".math")).TextContent);
    }

    [Theory]
    [InlineData("It costs $5 and then $6.")]
    [InlineData("`$x$` is code")]
    [InlineData(@"\$x\$ is escaped")]
    [InlineData("```\n$x$\n```")]
    public void Dollars_that_are_not_formulas_stay_dollars(string markdown)
    {
        var page = SamplePage.OfProse(markdown);
        Assert.Empty(page.QuerySelectorAll(".math"));
        Assert.Contains("$", page.QuerySelector(".cell")!.TextContent);
    }

    [Fact]
    public void Text_after_a_display_formula_on_its_line_is_kept()
    {
        var page = SamplePage.OfProse("$$a$$ and so on");
        Assert.Equal("a and so on", page.QuerySelector(".cell p")!.TextContent);
    }

    [Fact]
    public void The_first_heading_is_the_title_and_appears_once()
    {
        var page = SamplePage.OfProse("# Adam & *friends*\n\nText.\n\n# Another");
        Assert.Equal("Adam & friends", page.Title);
        Assert.Equal(["Adam & friends", "Another"], page.QuerySelectorAll("h1").Select(h => h.TextContent));
    }

    [Fact]
    public void Without_a_heading_the_title_comes_from_the_options()
    {
        var page = SamplePage.Empty().WithProse("Text.").Page(new PageOptions { Title = "<fallback>" });
        Assert.Equal("<fallback>", page.QuerySelector("header h1")!.TextContent);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void More_than_three_headings_have_contents_that_lead_to_them(int headings, bool expected)
    {
        var page = SamplePage.OfProse("# Title\n" + string.Concat(Enumerable.Repeat("\n## The same $x$\n", headings)));
        var links = page.QuerySelectorAll(".contents a").Select(a => a.GetAttribute("href")![1..]).ToList();
        Assert.Equal(expected ? headings : 0, links.Distinct().Count());
        Assert.All(links, id => Assert.Equal("H2", page.GetElementById(id)!.TagName));
    }

    [Fact]
    public void Random_pieces_of_nearly_Markdown_never_harm_the_next_cell()
    {
        string[] fragments =
        [
            "#", "# ", "\n", "\n\n", "$", "$$", "\\", "_", "*", "|", "|-|", "> ", "- ", "`", "```",
            "[", "](x)", "![", "<b>", "&", "~~", "a", " ", "    ", "\t", "é", "👍", "[!NOTE]",
        ];
        var random = new Random(2);
        for (var n = 0; n < 500; n++)
        {
            var nearly = string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => fragments[random.Next(fragments.Length)]));
            var page = SamplePage.Empty().WithProse(nearly).WithProse("then $x_n$").Page(SamplePage.EmptyScripts);
            Assert.Equal("x_n", page.QuerySelector("#cell-2 .math")?.TextContent);
        }
    }

    [Fact]
    public void Links_to_notebooks_lead_to_their_pages()
    {
        var page = SamplePage.OfProse("[a](../2-x/1-y.ipynb#part) [b](https://example.org/z.ipynb)");
        Assert.Equal(["../2-x/1-y.html#part", "https://example.org/z.ipynb"], page.QuerySelectorAll(".cell a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Pictures_are_carried_in_the_page()
    {
        using var folder = new TempFolder();
        File.WriteAllBytes(folder.File("a b.png"), [1, 2, 3]);
        var notebook = NotebookDocument.Parse(Encoding.UTF8.GetBytes("""
            {"nbformat":4,"nbformat_minor":4,"metadata":{},"cells":[{"cell_type":"markdown","metadata":{},"attachments":{"c.png":{"image/png":"BAUG"}},
            "source":"![local](a%20b.png) <img src='a%20b.png'> ![attached](attachment:c.png) ![far](https://example.org/d.png) ![gone](e.png)"}]}
            """), "pictures");
        var page = notebook.Page(new PageOptions { Folder = folder.Path });

        Assert.Equal(
            ["data:image/png;base64,AQID", "data:image/png;base64,AQID", "data:image/png;base64,BAUG", "e.png"],
            page.Images.Select(image => image.GetAttribute("src")));
        var link = Assert.Single(page.QuerySelectorAll("a.picture"));
        Assert.Equal("https://example.org/d.png", link.GetAttribute("href"));
        Assert.Contains("far", link.TextContent);
    }

    [Fact]
    public void Tables_fold_outs_and_coloured_code_are_what_Markdown_says()
    {
        const string Table = "| a | b |\n|---|--:|\n| 1 | 2 |\n\n";
        const string FoldOut = "<details><summary>Answer</summary>\n\n*Yes*\n\n</details>\n\n";
        var page = SamplePage.OfProse(Table + FoldOut + "```csharp\nvar x = 1;\n```");
        Assert.Equal(["1", "2"], page.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Equal("Yes", page.QuerySelector("details em")!.TextContent);
        Assert.Equal("var", page.QuerySelector("pre .keyword")!.TextContent);
    }

    private static string Formula(string markdown, bool display)
    {
        var formula = Assert.Single(SamplePage.OfProse(markdown).QuerySelectorAll(".math"));
        Assert.Equal(display, formula.ClassList.Contains("display"));
        return formula.TextContent;
    }
}
