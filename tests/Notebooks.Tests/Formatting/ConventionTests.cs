using Notebooks.Formatting;

namespace Notebooks.Tests.Formatting;

/// <summary>The convention of .NET notebooks, with attribute and formatters of this assembly's own.</summary>
public sealed class ConventionTests
{
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = true)]
    private sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
    {
        public Type FormatterSourceType { get; } = formatterSourceType;

        public string[]? PreferredMimeTypes { get; set; }
    }

    public sealed class Writer(string mimeType, Func<object, TextWriter, bool> write)
    {
        public string MimeType => mimeType;

        public bool Format(object value, TextWriter writer) => write(value, writer);
    }

    public sealed class TypedWriter(string mimeType, Type type)
    {
        public string MimeType => mimeType;

        public Type Type => type;

        public bool Format(object value, TextWriter writer)
        {
            writer.Write("typed");
            return true;
        }
    }

    private static Writer Write(string mimeType, string text) => new(mimeType, (_, writer) =>
    {
        writer.Write(text);
        return true;
    });

    public sealed class FigureSource
    {
        public static int Created { get; private set; }

        public object[] CreateTypeFormatters()
        {
            Created++;
            return [Write("text/html", "<svg></svg>"), Write("text/plain", "a figure"), Write("application/vnd.plotly.v1+json", """{"data":[1]}""")];
        }
    }

    public sealed class PartlyBrokenSource
    {
        public IEnumerable<object> CreateTypeFormatters() =>
        [
            new Writer("text/html", (_, writer) =>
            {
                writer.Write("<b>half");
                throw new InvalidOperationException("no <ink>");
            }),
            new Writer("text/plain", (_, _) => false),
            Write("application/json", "{ not json"),
        ];
    }

    public sealed class HtmlOnlySource
    {
        public object[] CreateTypeFormatters() => [Write("text/html", "<i>html</i>")];
    }

    public sealed class TextOnlySource
    {
        public object[] CreateTypeFormatters() => [Write("text/plain", "1 < 2")];
    }

    public sealed class OtherTypeSource
    {
        public object[] CreateTypeFormatters() => [new TypedWriter("text/plain", typeof(TypedChild))];
    }

    public sealed class ThrowingSource
    {
        public object[] CreateTypeFormatters() => throw new InvalidOperationException("no source");
    }

    public sealed class BigSource
    {
        public object[] CreateTypeFormatters() => [Write("text/html", $"<p>{new string('x', 100_000)}</p>"), Write("text/plain", "big")];
    }

    [TypeFormatterSource(typeof(FigureSource), PreferredMimeTypes = ["application/vnd.plotly.v1+json", "text/html", "text/plain"])]
    private class Figure;

    private sealed class DerivedFigure : Figure;

    [TypeFormatterSource(typeof(PartlyBrokenSource))]
    private sealed class Broken
    {
        public int Size => 3;
    }

    [TypeFormatterSource(typeof(HtmlOnlySource))]
    private sealed class HtmlOnly
    {
        public int Size => 3;
    }

    [TypeFormatterSource(typeof(HtmlOnlySource))]
    private sealed class HtmlNode
    {
        public HtmlNode? Next { get; set; }
    }

    [TypeFormatterSource(typeof(TextOnlySource))]
    private sealed class TextOnly;

    [TypeFormatterSource(typeof(OtherTypeSource))]
    private class TypedParent
    {
        public int Size => 3;
    }

    private sealed class TypedChild : TypedParent;

    [TypeFormatterSource(typeof(ThrowingSource))]
    private sealed class WithoutSource
    {
        public int Size => 3;
    }

    [TypeFormatterSource(typeof(BigSource))]
    private sealed class Big;

    [TypeFormatterSource(typeof(HtmlOnlySource)), TypeFormatterSource(typeof(TextOnlySource))]
    private sealed class TwoSources;

    [Fact]
    public void Forms_come_in_the_preferred_order_and_json_is_json()
    {
        var bundle = ValueFormatter.Format(new Figure());
        Assert.Equal(["application/vnd.plotly.v1+json", "text/html", "text/plain"], bundle.MimeTypes);
        Assert.Equal(1, (int)bundle["application/vnd.plotly.v1+json"]!["data"]![0]!);
        Assert.Equal("<svg></svg>", bundle.Text("text/html"));
        Assert.Equal("a figure", bundle.Text("text/plain"));
    }

    [Fact]
    public void The_attribute_is_inherited() => Assert.Equal("a figure", Forms.Text(new DerivedFigure()));

    [Fact]
    public void A_type_is_looked_up_once()
    {
        Forms.Text(new Figure());
        var before = FigureSource.Created;
        Forms.Text(new Figure());
        Forms.Text(new[] { new Figure() });
        Assert.Equal(before, FigureSource.Created);
    }

    [Fact]
    public void A_form_asked_for_is_the_only_one() =>
        Assert.Equal("""{"data":[1]}""", ValueFormatter.Format(new Figure(), "application/vnd.plotly.v1+json").Forms.Single().Value.ToJsonString());

    [Fact]
    public void Formatters_that_throw_or_decline_leave_the_default_form_and_a_note()
    {
        var bundle = ValueFormatter.Format(new Broken());
        Assert.Equal(["text/html", "text/plain", "application/json"], bundle.MimeTypes);
        Assert.Equal("""{"Size":3}""", bundle["application/json"]!.ToJsonString());
        Assert.StartsWith("ConventionTests.Broken\nSize  3\n(", bundle.Text("text/plain"));
        foreach (var form in new[] { bundle.Text("text/plain")!, Forms.Page(new Broken()).TextContent })
        {
            Assert.Contains("ConventionTests.Writer failed to write text/html: InvalidOperationException: no <ink>", form);
            Assert.Contains("ConventionTests.Writer declined to write text/plain", form);
            Assert.Contains("ConventionTests.Writer failed to write application/json: JsonReaderException", form);
        }

        Assert.DoesNotContain("half", bundle.Text("text/html"));
    }

    [Fact]
    public void Html_alone_gets_the_default_text_beside_it()
    {
        Assert.Equal("<i>html</i>", Forms.Html(new HtmlOnly()));
        Assert.Equal("ConventionTests.HtmlOnly\nSize  3", Forms.Text(new HtmlOnly()));
    }

    [Fact]
    public void Text_alone_is_the_html_too() => Assert.Equal("<pre class=\"value\">1 &lt; 2</pre>", Forms.Html(new TextOnly()));

    [Fact]
    public void Several_sources_add_up()
    {
        Assert.Equal("<i>html</i>", Forms.Html(new TwoSources()));
        Assert.Equal("1 < 2", Forms.Text(new TwoSources()));
    }

    [Fact]
    public void A_formatter_of_a_narrower_type_is_only_for_that()
    {
        Assert.Equal("typed", Forms.Text(new TypedChild()));
        Assert.Equal("ConventionTests.TypedParent\nSize  3", Forms.Text(new TypedParent()));
    }

    [Fact]
    public void A_source_that_fails_is_named()
    {
        Assert.Contains("cannot be used: InvalidOperationException: no source", Forms.Text(new WithoutSource()));
        Assert.Contains("Size", Forms.Text(new WithoutSource()));
        Assert.Contains("no source", Forms.Html(new { Part = new WithoutSource() }));
    }

    [Fact]
    public void Formatters_that_fail_in_a_cell_leave_the_default_form_and_a_note()
    {
        var cell = Forms.Page(new { Part = new Broken() }).QuerySelector("td")!;
        Assert.Equal("3", cell.QuerySelector("table td")!.TextContent);
        Assert.Contains("failed to write text/html", cell.QuerySelector(".left-out")!.TextContent);
    }

    [Fact]
    public void A_cyclic_graph_of_values_with_only_html_ends()
    {
        var node = new HtmlNode();
        node.Next = new HtmlNode { Next = node };
        Forms.AssertBounded(node);
        Forms.AssertBounded(new[] { node, node.Next });
    }

    [Fact]
    public void In_cells_a_small_form_stands_whole_and_a_big_one_as_its_text()
    {
        Assert.NotNull(Forms.Page(new[] { new Figure() }).QuerySelector("td > svg"));
        Assert.Equal("big", Forms.Cells(new[] { new Big() })[1][1]);
        Assert.Contains("a figure", Forms.Text(new { Plot = new Figure() }));
    }
}
