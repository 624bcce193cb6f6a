using System.Text.Json.Nodes;
using DeepLearning.Display;
using DeepLearning.Figures;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Figures;

/// <summary>What the pixels of pictures are.</summary>
public sealed class PictureTests
{
    private static readonly global::DeepLearning.Samples Two = new(Matrix<double>.Build.DenseOfArray(new[,] { { -1.0, 1 }, { 0, 0 } }), [0, 1], ["left", "right"]);

    [Fact]
    public void A_region_is_the_fainter_the_less_certain_the_classifier_is()
    {
        var certain = Pixels(Plot.DecisionBoundary((_, _) => 0.95, Two, points: 3));
        var uncertain = Pixels(Plot.DecisionBoundary((_, _) => 0.55, Two, points: 3));

        Assert.Equal(certain[0][0][..3], uncertain[0][0][..3]);
        Assert.True(certain[0][0][3] > uncertain[0][0][3] + 50, $"{certain[0][0][3]} and {uncertain[0][0][3]}");
    }

    [Fact]
    public void Scores_that_overflow_an_exponential_still_decide() => Assert.Contains(
        "100 % of 2 samples",
        Plot.DecisionBoundary(x => Matrix<double>.Build.Dense(2, x.ColumnCount, (k, i) => 5000 * (k == 0 ? -x[0, i] : x[0, i])), Two, points: 5).Description);

    [Fact]
    public void Between_pictures_the_page_shows_through()
    {
        var row = Pixels(Plot.Images(Matrix<double>.Build.Dense(144, 2, 1), 12, 12))[0];

        Assert.Equal(Enumerable.Range(0, 25).Select(column => column == 12 ? 0 : 255), row.Select(pixel => (int)pixel[3]));
    }

    [Fact]
    public void A_map_is_darkest_at_zero_although_no_activation_is()
    {
        var (withZero, without) = (Pixels(Maps(0, 2))[0][0], Pixels(Maps(1, 2))[0][0]);

        Assert.Equal(ColorScale.Copper.At(0), (withZero[0], withZero[1], withZero[2]));
        Assert.Equal(ColorScale.Copper.At(0.5), (without[0], without[1], without[2]));

        static Figure Maps(double dark, double bright) => Plot.FeatureMaps(Matrix<double>.Build.DenseOfRowMajor(1, 2, [dark, bright]), 1, 2);
    }

    [Fact]
    public void Weights_that_are_all_zero_have_the_middle_colour() =>
        Assert.Equal([0xEF, 0xED, 0xEA, 255], Pixels(Plot.Filters(Matrix<double>.Build.Dense(1, 4), 2, 2))[0][0]);

    [Fact]
    public void Nothing_in_plotly_ends_the_script_that_brings_it()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "const end = '</SCRIPT>' + '</script>';");
            Assert.Equal(2, new PlotlyLoader(path).Form(MimeTypes.Html).Split("</script", StringSplitOptions.None).Length);
            Assert.DoesNotContain("</SCRIPT", new PlotlyLoader(path).Form(MimeTypes.Html));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static byte[][][] Pixels(Figure figure) =>
        PngTests.Pixels(Convert.FromBase64String(((string)JsonNode.Parse(figure.ToJson())!["data"]![0]!["source"]!).Split(',')[1]));
}
