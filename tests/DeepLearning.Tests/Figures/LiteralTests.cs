using System.Text.Json.Nodes;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Figures;

public sealed class LiteralTests
{
    private static readonly string[] Words = ["<s>", "a & b", " ", "\n"];
    private static readonly string[] Escaped = ["&lt;s&gt;", "a &amp; b", "␣", "↵"];

    [Fact]
    public void Tokens_are_shown_letter_by_letter_and_blanks_by_a_sign()
    {
        var attention = Layout(Plot.Attention(Matrix<double>.Build.DenseIdentity(4), Words));
        var confusion = Layout(Plot.ConfusionMatrix(Matrix<double>.Build.DenseIdentity(4), Words));

        Assert.All([attention, confusion], layout => Assert.Equal(Escaped, Strings(layout["xaxis"]!["ticktext"])));
        Assert.All([attention, confusion], layout => Assert.Equal(Escaped, Strings(layout["yaxis"]!["ticktext"])));
    }

    [Fact]
    public void Names_of_points_classes_bars_and_cells_are_shown_letter_by_letter()
    {
        var embedding = Plot.Embedding(Matrix<double>.Build.Dense(2, 4), [0, 0, 0, 0], ["<b>"], Words);

        Assert.Equal(Escaped, Strings(Trace(embedding)["text"]));
        Assert.Equal("&lt;b&gt;", (string?)Trace(embedding)["name"]);
        Assert.Contains("\"<b>\"", embedding.Summary);
        Assert.Equal(Escaped, Strings(Trace(Plot.Bar(Words, [1, 2, 3, 4]))["x"]));
        var cells = Trace(Plot.Heatmap(Matrix<double>.Build.Dense(4, 4), Words, Words));
        Assert.Equal(Escaped.Concat(Escaped), Strings(cells["x"]).Concat(Strings(cells["y"])));
    }

    [Fact]
    public void Captions_of_pictures_are_shown_letter_by_letter()
    {
        var pictures = Plot.Images(new Images([0], [0], ["<i>"], 1, 1, 1));

        Assert.Equal("&lt;i&gt;", (string?)Layout(pictures)["annotations"]![0]!["text"]);
        Assert.Equal(["0: &lt;i&gt;"], Strings(JsonNode.Parse(pictures.ToJson())!["data"]![1]!["text"]));
    }

    private static JsonNode Layout(Figure figure) => JsonNode.Parse(figure.ToJson())!["layout"]!;

    private static JsonNode Trace(Figure figure) => JsonNode.Parse(figure.ToJson())!["data"]![0]!;

    private static IEnumerable<string?> Strings(JsonNode? array) => array!.AsArray().Select(word => (string?)word);
}
