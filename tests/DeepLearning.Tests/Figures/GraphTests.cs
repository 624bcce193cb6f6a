using System.Xml.Linq;
using DeepLearning.Figures;
using DeepLearning.Tests.Display;
using Term = DeepLearning.Tests.Figures.Samples.Term;

namespace DeepLearning.Tests.Figures;

public sealed class GraphTests
{
    public static TheoryData<string> All => [.. Samples.Graphs.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void No_two_boxes_overlap_and_no_line_crosses_a_box_of_another_layer(string name) => AssertClear(Samples.Graphs[name]);

    [Theory]
    [MemberData(nameof(All))]
    public void Every_edge_goes_from_left_to_right(string name) => Assert.All(
        Samples.Graphs[name].Places.SelectMany(place => place.Before.Select(from => (from, place))),
        edge => Assert.True(edge.from.Right < edge.place.Left));

    [Theory]
    [MemberData(nameof(All))]
    public void The_picture_is_well_formed_and_everything_lies_within_it(string name)
    {
        var svg = XElement.Parse(Samples.Graphs[name].ToHtml()).Elements().Single();
        var view = ((string)svg.Attribute("viewBox")!).Split(' ').Select(double.Parse).ToArray();

        Assert.Equal("img", (string?)svg.Attribute("role"));
        Assert.Equal(Samples.Graphs[name].Summary, (string?)svg.Attribute("aria-label"));
        Assert.All(svg.Elements().Where(element => element.Name.LocalName == "rect"), rectangle =>
        {
            var (x, y) = ((double)rectangle.Attribute("x")!, (double)rectangle.Attribute("y")!);
            Assert.InRange(x, view[0], view[0] + view[2] - (double)rectangle.Attribute("width")!);
            Assert.InRange(y, view[1], view[1] + view[3] - (double)rectangle.Attribute("height")!);
        });
    }

    [Fact]
    public void A_diamond_has_each_value_once()
    {
        Term a = new("a", "", 1), b = new("b", "exp", 2, a), c = new("c", "tanh", 3, a);

        var graph = Samples.Draw(new("d", "*", 6, b, c));

        Assert.Equal("Computational graph of 4 values and 3 operations, from a to d = 6", graph.ToString());
        Assert.Equal([2, 1, 1, 0], graph.Places.OfType<GraphBox>().Select(box => box.Layer));
    }

    [Fact]
    public void Equal_leaves_are_two_values_and_the_same_one_twice_is_one_with_two_lines()
    {
        var a = new Term("a", "", 1);

        Assert.Equal(3, Boxes(Samples.Draw(new("b", "+", 2, new Term("a", "", 1), new Term("a", "", 1)))).Count);
        var twice = Boxes(Samples.Draw(new("b", "+", 2, a, a)));
        Assert.Equal(2, twice.Count);
        Assert.Equal(2, twice[^1].Before.Count);
    }

    [Fact]
    public void A_single_leaf_is_a_graph() => Assert.Equal("Computational graph of 1 values and 0 operations, from x to x = 3", Samples.Draw(new("x", "", 3)).Summary);

    [Fact]
    public void A_thousand_values_in_one_chain_and_in_one_layer_are_laid_out()
    {
        var chain = new Term("x", "", 0);
        for (var i = 1; i < 1000; i++)
        {
            chain = new("", "tanh", i, chain);
        }

        AssertClear(Samples.Draw(chain));
        AssertClear(Samples.Draw(new("sum", "+", 0, [.. Enumerable.Range(0, 999).Select(i => new Term($"x{i}", "", i))])));
    }

    [Fact]
    public void A_value_used_in_a_thousand_layers_is_laid_out()
    {
        var w = new Term("w", "", 2);
        var chain = new Term("x", "", 1);
        for (var i = 0; i < 998; i++)
        {
            chain = new("", "*", i, chain, w);
        }

        AssertClear(Samples.Draw(chain));
    }

    [Fact]
    public void More_than_a_thousand_values_are_refused_with_advice() => Assert.StartsWith(
        "This graph has more than 1000 values, more than anybody can read. Draw a smaller expression",
        Assert.Throws<ArgumentException>(() => Samples.Draw(new("sum", "+", 0, [.. Enumerable.Range(0, 1000).Select(i => new Term("", "", i))]))).Message);

    [Fact]
    public void A_cycle_is_told()
    {
        var operands = new List<string> { "x" };

        Assert.StartsWith("This graph has a cycle", Assert.Throws<ArgumentException>(() =>
            Plot.Graph("x", _ => operands, value => new GraphNode(value, "f", 0))).Message);
    }

    [Fact]
    public void A_value_is_drawn_with_its_label_number_and_gradient()
    {
        Value a = new(2, "a"), b = new(-3, "b");
        var product = a * b;
        product.Backward();

        var boxes = Boxes(Plot.Graph(product));

        Assert.Equal([["a", "data 2.0000", "grad -3.0000"], ["b", "data -3.0000", "grad 2.0000"], ["data -6.0000", "grad 1.0000"]], boxes.Select(box => box.Lines));
        Assert.Equal(["", "", "×"], boxes.Select(box => box.Node.Operation));
    }

    [Fact]
    public void It_is_shown_as_html_and_as_text()
    {
        var forms = Notebook.Format(Samples.Draw(new("<b>", "", double.NaN)));

        Assert.Equal(["text/html", "text/plain"], forms.Keys);
        Assert.Contains("&lt;b&gt;", forms["text/html"]);
        Assert.Contains("data NaN", forms["text/html"]);
    }

    private static List<GraphBox> Boxes(GraphFigure graph) => [.. graph.Places.OfType<GraphBox>()];

    private static void AssertClear(GraphFigure graph)
    {
        foreach (var layer in graph.Places.GroupBy(place => place.Layer))
        {
            var column = layer.OrderBy(place => place.Middle).ToList();
            Assert.All(column.Zip(column.Skip(1)), pair => Assert.True(pair.First.Top + pair.First.Height < pair.Second.Top));
        }

        var ends = graph.Places.GroupBy(place => place.Layer).OrderByDescending(layer => layer.Key).Select(layer => (Left: layer.Min(place => place.Left), Right: layer.Max(place => place.Right))).ToList();
        Assert.All(ends.Zip(ends.Skip(1)), pair => Assert.True(pair.First.Right < pair.Second.Left));
    }
}
