using System.Text.Json.Nodes;

namespace DeepLearning.Tests.Figures;

public sealed class HistogramTests
{
    [Fact]
    public void A_million_values_make_a_small_figure_that_counts_them_all()
    {
        var random = new Xoshiro(1);
        var figure = Plot.Histogram(Enumerable.Range(0, 1_000_000).Select(_ => random.NextNormal()));
        var json = figure.ToJson();

        Assert.True(json.Length < 200_000, $"{json.Length} characters");
        Assert.Equal(1_000_000, Column(json, "y").Sum());
        Assert.Contains("histogram of 1000000 values", figure.Summary);
    }

    [Fact]
    public void Where_there_are_few_values_each_keeps_its_place_and_its_count()
    {
        var json = Plot.Histogram(Enumerable.Range(0, 70_000).Select(i => (double)(i % 7))).ToJson();

        Assert.Equal([0, 1, 2, 3, 4, 5, 6], Column(json, "x"));
        Assert.All(Column(json, "y"), count => Assert.Equal(10_000, count));
        Assert.Equal(7, (int)JsonNode.Parse(json)!["data"]![0]!["nbinsx"]!);
    }

    [Theory]
    [InlineData(double.NaN, 3.0)]
    [InlineData(-1e308, 1e308)]
    [InlineData(5.0, 5.0)]
    public void Extremes_are_counted_or_left_out(double one, double other)
    {
        var json = Plot.Histogram(Enumerable.Repeat(one, 10_000).Concat(Enumerable.Repeat(other, 10_001))).ToJson();

        Assert.Equal(double.IsNaN(one) ? 10_001 : 20_001, Column(json, "y").Sum());
        Assert.Equal(new[] { one, other }.Where(double.IsFinite).Distinct(), Column(json, "x"));
    }

    private static List<double> Column(string json, string name) => [.. JsonNode.Parse(json)!["data"]![0]![name]!.AsArray().Select(value => (double)value!)];
}
