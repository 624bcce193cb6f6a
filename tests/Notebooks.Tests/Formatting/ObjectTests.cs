using System.Text.Encodings.Web;

namespace Notebooks.Tests.Formatting;

public sealed class ObjectTests
{
    private class Base
    {
        public int First => 1;

        public virtual string Second => "base";
    }

    private sealed class Derived : Base
    {
        public readonly double Field = 0.5;

        public override string Second => "derived";

        public int this[int index] => index;

        public ReadOnlySpan<int> Span => default;

        public string Written
        {
            set => _ = value;
        }
    }

    private sealed class Thrower
    {
        public int Good => 1;

        public int Bad => throw new InvalidOperationException("no <b>value</b>");
    }

    private sealed record Node(string Name)
    {
        public Node? Next { get; set; }
    }

    private sealed class Money(int amount)
    {
        public int Amount => amount;

        public override string ToString() => $"{amount} coins";
    }

    private sealed class Mute;

    private interface IHtmlContent
    {
        void WriteTo(TextWriter writer, HtmlEncoder encoder);
    }

    private sealed class Badge(string text) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write($"<b>{encoder.Encode(text)}</b>");
    }

    private sealed class BrokenBadge : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => throw new InvalidOperationException("no ink");
    }

    [Fact]
    public void Properties_and_fields_show_base_class_first() =>
        Assert.Equal([["First", "1"], ["Second", "derived"], ["Field", "0.5"]], Forms.Cells(new Derived()));

    [Fact]
    public void The_type_stands_above() =>
        Assert.Equal("ObjectTests.Node", Forms.Page(new Node("a")).QuerySelector("caption")!.TextContent);

    [Fact]
    public void An_anonymous_object_has_no_caption() =>
        Assert.Equal("Rate    0.1\nLayers  [10, 20]\nName    adam", Forms.Text(new { Rate = 0.1, Layers = new[] { 10, 20 }, Name = "adam" }));

    [Fact]
    public void A_property_that_throws_shows_the_error_in_its_place()
    {
        Assert.Equal([["Good", "1"], ["Bad", "InvalidOperationException: no <b>value</b>"]], Forms.Cells(new Thrower()));
        Assert.Equal([["", "Good", "Bad"], ["0", "1", "InvalidOperationException: no <b>value</b>"]], Forms.Cells(new[] { new Thrower() }));
        Assert.Empty(Forms.Page(new Thrower()).QuerySelectorAll("b"));
    }

    [Fact]
    public void A_cyclic_graph_ends_at_depth_2()
    {
        var node = new Node("a");
        node.Next = new Node("b") { Next = node };
        Assert.Equal(2, Forms.Page(node).QuerySelectorAll("table").Length);
        Assert.Contains("Next = ObjectTests.Node", Forms.Text(node));
        Forms.AssertBounded(node);
        Forms.AssertBounded(new[] { node, node });
        Forms.AssertBounded((node, node));
    }

    [Fact]
    public void A_list_that_holds_itself_ends()
    {
        var list = new List<object>();
        list.Add(list);
        list.Add(list);
        Forms.AssertBounded(list);
    }

    [Fact]
    public void An_own_text_is_the_caption_and_stands_in_cells()
    {
        Assert.Equal("3 coins\nAmount  3", Forms.Text(new Money(3)));
        Assert.Equal("Price  3 coins", Forms.Text(new { Price = new Money(3) }));
    }

    [Fact]
    public void An_object_without_anything_public_is_its_type() => Assert.Equal("ObjectTests.Mute", Forms.Text(new Mute()));

    [Fact]
    public void A_tuple_with_a_table_inside_is_a_table() =>
        Assert.Equal(["Item1", "1"], Forms.Cells((1, new Dictionary<string, int> { ["a"] = 1 }))[0]);

    [Fact]
    public void More_than_twenty_properties_are_counted()
    {
        var many = new { A = 1, B = 1, C = 1, D = 1, E = 1, F = 1, G = 1, H = 1, I = 1, J = 1, K = 1, L = 1, M = 1, N = 1, O = 1, P = 1, Q = 1, R = 1, S = 1, T = 20, U = 1, V = 1 };
        Assert.Equal(["T", "20"], Forms.Cells(many).Last());
        Assert.Equal(["… 2 more properties (22 in all)"], Forms.Notes(many));
    }

    [Fact]
    public void Whatever_is_html_content_by_name_writes_its_html()
    {
        Assert.Equal("<b>1 &lt; 2</b>", Forms.Html(new Badge("1 < 2")));
        Assert.NotNull(Forms.Page(new[] { new Badge("x") }).QuerySelector("td > b"));
    }

    [Fact]
    public void Html_content_that_throws_shows_the_error() =>
        Assert.Contains("InvalidOperationException: no ink", Forms.Text(new BrokenBadge()));
}
