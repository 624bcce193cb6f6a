using System.Text.Json.Nodes;
using DeepLearning.Figures;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Figures;

public sealed class TeachingFiguresTests
{
    private static readonly string[] Classes = ["cat", "dog"];

    [Theory]
    [InlineData("boundary", "Decision regions of 2 classes (ring 0, ring 1); 100 % of 60 samples lie in their own")]
    [InlineData("confusion", "Confusion matrix of 3 classes: 2,550 of 2,572 right; most often taken: ship for dog (5), dog for ship (5), dog for cat (3)")]
    [InlineData("predictions", "10 pictures of 28×28 pixels: ✗ middle, middle, large, small, middle, large, small, middle, ✗ middle, small; 2 of them predicted wrong")]
    [InlineData("filters", "16 filters of 5×5, weights from -0.989487 to 0.989487")]
    [InlineData("channels", "4 filters of 6 × 3×3, weights from -0.249735 to 0.249735")]
    public void What_is_heard_says_what_is_seen(string sample, string expected) => Assert.Equal(expected, Samples.All[sample].Description);

    [Fact]
    public void Every_figure_is_described_and_is_no_larger_than_it_must_be() => Assert.All(Samples.All, sample =>
    {
        Assert.False(string.IsNullOrWhiteSpace(sample.Value.Description ?? sample.Value.Summary));
        Assert.InRange(sample.Value.ToJson().Length, 500, 200_000);
    });

    [Fact]
    public void A_hundred_pictures_of_real_size_take_little_room()
    {
        var random = new Xoshiro(1, 0);
        var pixels = new byte[100 * 3 * 32 * 32];
        random.NextBytes(pixels);
        var noise = new Images(pixels, new byte[100], ["noise"], 3, 32, 32);

        Assert.InRange(Plot.Images(noise, 100).ToJson().Length, 300_000, 550_000);
    }

    [Fact]
    public void What_a_diverged_network_predicts_is_shown_as_no_class()
    {
        var pictures = Plot.Images(Samples.Digits(1), 3, predictions: [.. Enumerable.Repeat(-1, 40)]);
        Assert.Equal("3 pictures of 28×28 pixels: ✗ none, ✗ none, ✗ none; 3 of them predicted wrong", pictures.Description);

        var points = new global::DeepLearning.Samples(Matrix<double>.Build.Dense(2, 2), [-1, 0], ["a"]);
        Assert.Contains("1 point \"class -1\", 1 point \"a\"", Plot.Samples(points).Summary);
        Assert.StartsWith(
            "Decision regions of 1 classes (a); 0 % of 2 samples",
            Plot.DecisionBoundary(x => Matrix<double>.Build.Dense(2, x.ColumnCount, double.NaN), points, points: 5).Description);
    }

    [Fact]
    public void A_confusion_matrix_is_drawn_as_its_counts_are()
    {
        var confusion = DeepLearning.ConfusionMatrix.Of([0, 1, 1], [0, 0, 1], Classes);
        Assert.Equal(Plot.ConfusionMatrix(confusion.Counts, Classes).ToJson(), Plot.ConfusionMatrix(confusion).ToJson());
    }

    [Fact]
    public void Optimizers_paths_are_drawn_as_their_points_and_losses_are()
    {
        var path = new Sgd(0.1).Minimize(phi => phi * phi, phi => 2 * phi, Vector<double>.Build.Dense([1.0, 2.0]), 5);
        Assert.Equal(Plot.Contour(phi => phi * phi, [("a", path.Points)]).ToJson(), Plot.Contour(phi => phi * phi, [("a", path)]).ToJson());
        Assert.Equal(Plot.Race(phi => phi * phi, [("a", path.Points)]).ToJson(), Plot.Race(phi => phi * phi, [("a", path)]).ToJson());
        Assert.Equal(Plot.Losses(("a", path.Losses)).ToJson(), Plot.Losses(("a", path)).ToJson());
    }

    [Fact]
    public void Only_pictures_have_no_buttons()
    {
        Assert.Contains("\"displayModeBar\":false", Samples.All["images"].ToJson());
        Assert.DoesNotContain("displayModeBar", Samples.All["line"].ToJson());
    }

    [Fact]
    public void Pictures_stand_where_their_captions_say()
    {
        var images = Samples.Digits(1);
        var figure = JsonNode.Parse(Plot.Images(images, 12).ToJson())!;
        var sheet = PngTests.Pixels(Convert.FromBase64String(((string)figure["data"]![0]!["source"]!).Split(',')[1]));
        var (x, y) = (figure["data"]![1]!["x"]!.AsArray(), figure["data"]![1]!["y"]!.AsArray());

        for (var picture = 0; picture < 12; picture++)
        {
            var (left, top) = ((int)(x[picture]!.GetValue<double>() - 13.5), (int)(y[picture]!.GetValue<double>() - 13.5));
            Assert.All(Enumerable.Range(0, 784), pixel => Assert.Equal(
                images.Pixels[picture * 784 + pixel], sheet[top + pixel / 28][left + pixel % 28][0]));
        }
    }

    [Fact]
    public void A_weight_of_zero_has_the_middle_colour_whatever_the_others_are()
    {
        var figure = JsonNode.Parse(Plot.Filters(Matrix<double>.Build.DenseOfRowMajor(1, 4, [0, 3, -1, double.NaN]), 2, 2).ToJson())!;
        var pixels = PngTests.Pixels(Convert.FromBase64String(((string)figure["data"]![0]!["source"]!).Split(',')[1]));

        Assert.Equal([0xEF, 0xED, 0xEA, 255], pixels[0][0]);
        Assert.Equal([0x6B, 0x2F, 0x00, 255], pixels[0][1]);
        Assert.True(pixels[1][0][2] > pixels[1][0][0]);
        Assert.Equal(0, pixels[1][1][3]);
        Assert.Equal((-3.0, 3.0), (figure["data"]![1]!["marker"]!["cmin"]!.GetValue<double>(), figure["data"]![1]!["marker"]!["cmax"]!.GetValue<double>()));
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(double.NaN)]
    public void Weights_without_size_are_drawn(double weight) => Assert.NotEmpty(Plot.Filters(Matrix<double>.Build.Dense(2, 4, weight), 2, 2).ToJson());

    [Fact]
    public void Scores_and_probabilities_and_logits_have_the_same_boundary()
    {
        var data = Samples.Rings(2);
        Scatter[] boundaries =
        [
            Boundary(x => Dense(1, x, (_, i) => 2.5 * x[0, i])),
            Boundary(x => Dense(1, x, (_, i) => 1 / (1 + Math.Exp(-2.5 * x[0, i])))),
            Boundary(x => Dense(2, x, (k, i) => k * 2.5 * x[0, i])),
        ];

        Assert.All(boundaries, boundary => Assert.All(boundary.X!.Numbers.Where(double.IsFinite), x => Assert.Equal(0, x, 1e-3)));

        Scatter Boundary(Func<Matrix<double>, Matrix<double>> classifier) =>
            Plot.DecisionBoundary(classifier, data, (-2, 2), (-2, 2), points: 20).Traces.OfType<Scatter>().First();

        static Matrix<double> Dense(int rows, Matrix<double> x, Func<int, int, double> value) => Matrix<double>.Build.Dense(rows, x.ColumnCount, value);
    }

    [Fact]
    public void A_network_that_trains_between_two_frames_is_seen_as_it_was()
    {
        var slope = 0.0;
        var figure = Plot.DecisionBoundary(Training(), Samples.Rings(2), (-2, 2), (-2, 2), points: 10);

        Assert.Equal(3, figure.Frames!.Select(frame => ((Image)frame.Data![0]).Source).Distinct().Count());
        Assert.Equal(2, Assert.Single(figure.Layout.Sliders!).Active);
        Assert.Equal(figure.Traces[0], figure.Frames![2].Data![0]);

        IEnumerable<(string, Func<Matrix<double>, Matrix<double>>)> Training()
        {
            for (var epoch = 0; epoch < 3; epoch++)
            {
                slope += 1;
                yield return ($"{epoch}", x => Matrix<double>.Build.Dense(1, x.ColumnCount, (_, i) => slope * slope * x[0, i] + x[1, i]));
            }
        }
    }

    [Fact]
    public void A_race_has_few_frames_and_ends_where_the_paths_end()
    {
        var path = Enumerable.Range(0, 5000).Select(i => Vector<double>.Build.Dense([i / 5000.0, 1]));
        var race = Plot.Race(phi => phi[0], [("long", path), ("short", path.Take(3))]);

        Assert.InRange(race.Frames!.Count, 30, 40);
        Assert.All(race.Frames!, frame => Assert.All(frame.Data!.OfType<Scatter>(), trace => Assert.InRange(trace.X!.Count, 1, 200)));
        Assert.Equal(0.9998, ((Scatter)race.Traces[1]).X!.Numbers[^1]);
        Assert.Equal(0.0004, ((Scatter)race.Traces[2]).X!.Numbers[^1]);
    }

    [Fact]
    public void Forty_two_classes_differ_in_colour_or_symbol() =>
        Assert.Equal(42, Enumerable.Range(0, 42).Select(k => (Palette.Of(k), Palette.SymbolOf(k))).Distinct().Count());

    [Fact]
    public void An_empty_row_of_a_confusion_matrix_is_none_and_not_no_number() =>
        Assert.DoesNotContain("NaN", Plot.ConfusionMatrix(Matrix<double>.Build.DenseOfRowMajor(2, 2, [0, 0, 1, 3]), Classes).ToJson());

    [Fact]
    public void A_scale_of_one_colour_is_refused() => Assert.StartsWith(
        "A colour scale needs two colours or more", Assert.Throws<ArgumentException>(() => new ColorScale("#000000")).Message);

    public static TheoryData<Func<object>, string> Mistakes => new()
    {
        { () => Plot.ConfusionMatrix(Matrix<double>.Build.Dense(3, 2), Classes), "2 classes need a matrix of 2×2 counts; this one is 3×2." },
        { () => Plot.Attention(Matrix<double>.Build.Dense(2, 3), Classes), "2 queries and 2 keys need a matrix of 2×2 weights; this one is 2×3." },
        { () => Plot.Filters(Matrix<double>.Build.Dense(2, 9), 2, 2), "A picture of 1 × 2 × 2 has 4 pixels; this matrix has 9 columns." },
        { () => Plot.Images(Matrix<double>.Build.Dense(9, 2), 2, 2), "A picture of 1 × 2 × 2 has 4 pixels; this matrix has 9 rows." },
        { () => Plot.Images(Samples.Digits(1), first: 40), "There is no picture to show" },
        { () => Plot.Images(Samples.Digits(1), predictions: [1]), "There are 40 pictures and 1 predictions; each needs its own." },
        { () => Plot.Embedding(Matrix<double>.Build.Dense(3, 2), [0, 1], Classes), "Samples in the plane have two components (rows of X); these have 3." },
        { () => Plot.Embedding(Matrix<double>.Build.Dense(2, 2), [0], Classes), "There are 2 columns and 1 labels" },
        { () => Plot.Embedding(Matrix<double>.Build.Dense(2, 2), [0, 1], Classes, ["a"]), "There are 2 points and 1 names; each point needs its own." },
        { () => Plot.DecisionBoundary(x => x.SubMatrix(0, 1, 0, 3), Samples.Rings(2), points: 2), "The classifier was asked for 64 columns and answered 1×3" },
        { () => Plot.Images(Samples.Digits(1), first: -1), "first ('-1') must be a non-negative value." },
        { () => Plot.Images(Samples.Digits(1), columns: 0), "Pictures stand in at least one column." },
        { () => Plot.Images(Matrix<double>.Build.Dense(8, 2), 2, 2, channels: 2), "A picture has 1 channel (grey) or 3" },
        { () => Plot.ConfusionMatrix(Matrix<double>.Build.Dense(0, 0), []), "0 classes need a matrix of 0×0 counts" },
        { () => Plot.Bar(["a"], [1, 2]), "There are 2 bars and 1 names; each needs its own." },
        { () => Plot.Heatmap(Matrix<double>.Build.Dense(2, 3), ["a"], ["b", "c", "d"]), "There are 2 rows and 1 names; each needs its own." },
        { () => Plot.Race(phi => 0, new List<(string, OptimizationPath)>()), "There is no path to draw" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told(Func<object> draw, string expected) => Assert.StartsWith(expected, Assert.ThrowsAny<ArgumentException>(draw).Message);
}
