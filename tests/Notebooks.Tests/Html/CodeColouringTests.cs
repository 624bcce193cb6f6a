using AngleSharp.Html.Parser;
using Notebooks.Html;

namespace Notebooks.Tests.Html;

public sealed class CodeColouringTests
{
    private static readonly string[] Fragments =
    [
        "var x = 1;", "\n", "\r\n", "\t", "  ", "<", ">", "&", "&amp;", "</code></pre>", "<script>", "\"", "\"\"\"", "'", "$\"{", "}", "{", "(", ")", "@\"",
        "// note", "/* open", "*/", "#load \"a.csx\"", "#r", "#!time", "#if X", "#endif",
        "👩‍🔬", "φ", "é", "\u00a0", "\u2028", "class C", "=>", "await", "List<int>", "0x1F", "1e", "\\",
        "a.B<C>(d)", ";", "record R(int X)", "\0", "#", "`",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("\n\nvar first = \"blank lines stay\";")]
    [InlineData("if (a < b && c > d) { Console.WriteLine($\"{a:0.0} <b>&lt;</b>\"); }")]
    [InlineData("class Broken { void M( { string s = \"unclosed")]
    [InlineData("#!time\n#load \"../course.csx\"\n#r \"nuget: X, 1.0\"\nvar α = '👍'; // 🙂 emoji")]
    [InlineData("var s = $$\"\"\"\n  {{x}} <tag>\n  \"\"\";")]
    [InlineData("#!html\n<b class=\"x\">bold</b>\n#!csharp\nvar x = 1;")]
    [InlineData("#if NEVER\nvar hidden = 1;\n#endif")]
    public void The_text_of_a_coloured_cell_is_its_source(string source) =>
        Assert.Equal(source, SamplePage.Empty().WithCode(source).Page().QuerySelector(".source")?.TextContent ?? "");

    [Fact]
    public void The_text_of_coloured_code_is_its_source_for_a_thousand_random_pieces_of_nearly_code()
    {
        var random = new Random(1);
        for (var n = 0; n < 1000; n++)
        {
            var source = string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => Fragments[random.Next(Fragments.Length)]));
            var html = CodeColouring.ToHtml(source);
            Assert.Equal(AsHtmlHasIt(source), new HtmlParser().ParseDocument($"<pre><code>{html}</code></pre>").QuerySelector("code")!.TextContent);
        }
    }

    [Fact]
    public void Tokens_have_the_colour_of_their_kind()
    {
        const string source = """
            #load "../course.csx"
            static Vector<double> Step(Vector<double> point, Options options) // downhill
            {
                var slope = Gradient(point, 0.5);
                return new Result($"at {point}", 'c').Shorten();
            }
            """;
        var page = new HtmlParser().ParseDocument(CodeColouring.ToHtml(source));
        string[] Coloured(string kind) => [.. page.QuerySelectorAll($".{kind}").Select(span => span.TextContent).Distinct()];

        Assert.Equal(["#load \"../course.csx\"\n"], Coloured("directive"));
        Assert.Equal(["static", "double", "var", "return", "new"], Coloured("keyword"));
        Assert.Equal(["Vector", "Options", "Result"], Coloured("type"));
        Assert.Equal(["Step", "Gradient", "Shorten"], Coloured("method"));
        Assert.Equal(["$\"", "at ", "\"", "'c'"], Coloured("string"));
        Assert.Equal(["0.5"], Coloured("number"));
        Assert.Equal(["// downhill"], Coloured("comment"));
    }

    [Theory]
    [InlineData("#!time\nvar x = 1;", "#!time")]
    [InlineData("var y = 2;\n#!share --from html x\nvar x = 1;", "#!share --from html x")]
    [InlineData("#r \"a.dll\"\nvar x = 1;", "#r \"a.dll\"")]
    public void Magics_and_references_are_directives_and_the_code_after_them_is_code(string source, string directive)
    {
        var code = SamplePage.Empty().WithCode(source).Page().QuerySelector(".source")!;
        Assert.Equal(directive, Assert.Single(code.QuerySelectorAll(".directive")).TextContent.TrimEnd());
        Assert.NotEmpty(code.QuerySelectorAll(".keyword"));
    }

    [Fact]
    public void Code_in_another_language_is_not_coloured_as_CSharp()
    {
        var code = SamplePage.Empty().WithCode("#!html\n<var>new</var>\n#!csharp\nvar x = 1;").Page().QuerySelector(".source")!;
        Assert.Equal("var", Assert.Single(code.QuerySelectorAll(".keyword")).TextContent);
    }

    private static string AsHtmlHasIt(string text) => text.Replace("\r\n", "\n").Replace("\0", "");
}
