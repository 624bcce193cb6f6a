using System.Text.Json;
using System.Text.Json.Nodes;
using DeepLearning.Display;
using DeepLearning.Figures;
using DeepLearning.Tests.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Figures;

public sealed class FigureTests
{
    [Fact]
    public void ToJson_IsPlotlysDataLayoutAndConfig()
    {
        var figure = Json(Plot.Line([0, 1], [2, 3], "loss").Title("Loss").XAxis("step", 0, 1).YAxis("L"));

        Assert.Equal("""[{"type":"scatter","x":[0,1],"y":[2,3],"mode":"lines","name":"loss"}]""", figure["data"]!.ToJsonString());
        Assert.Equal("Loss", (string?)figure["layout"]!["title"]!["text"]);
        Assert.Equal("""{"title":{"text":"step"},"range":[0,1]}""", figure["layout"]!["xaxis"]!.ToJsonString());
        Assert.True((bool)figure["config"]!["responsive"]!);
        Assert.False((bool)figure["config"]!["displaylogo"]!);
        Assert.False((bool)figure["config"]!["showSendToCloud"]!);
        Assert.Null(figure["frames"]);
    }

    [Fact]
    public void ToJson_HasNoNullsAndNoCapitalsInKeysOtherThanWherePlotlyHasThem()
    {
        foreach (var figure in Samples.All.Values.Select(Json))
        {
            figure.AsObject().Remove("config");
            Assert.All(Keys(figure), key => Assert.Matches("^[a-z0-9_]+$", key));
        }
    }

    [Fact]
    public void ToJson_NaNAndInfinity_AreGaps() => Assert.Equal(
        "[1,null,null,2.5]", Json(Plot.Line([1, double.NaN, double.PositiveInfinity, 2.5]))["data"]![0]!["y"]!.ToJsonString());

    [Theory]
    [InlineData(new[] { 1.0 / 3, 0 }, "[0.333333,0]")]
    [InlineData(new[] { 1.5e-9, 1 }, "[1.5E-09,1]")]
    [InlineData(new[] { 123456789, 0.5 }, "[123456789,0.5]")]
    [InlineData(new[] { 1000000.125, 1000000.875 }, "[1000000.125,1000000.875]")]
    public void ToJson_WritesTheDigitsThatAFigureCanShow(double[] values, string expected)
    {
        using var document = JsonDocument.Parse(Plot.Line(values).ToJson());

        Assert.Equal(expected, document.RootElement.GetProperty("data")[0].GetProperty("y").GetRawText());
    }

    [Fact]
    public void Contour_HasARowForEachYAndAColumnForEachX()
    {
        var contour = Json(Plot.Contour((x, y) => 10 * y + x, (0, 2), (5, 6), points: 2))["data"]![0]!;

        Assert.Equal("[0,2]", contour["x"]!.ToJsonString());
        Assert.Equal("[5,6]", contour["y"]!.ToJsonString());
        Assert.Equal("[[50,52],[60,62]]", contour["z"]!.ToJsonString());
    }

    [Fact]
    public void Contour_WithoutRanges_LeavesRoomAroundThePath()
    {
        var contour = Json(Plot.Contour((x, y) => x, path: [(0, 10), (1, 20)], points: 2))["data"]![0]!;

        Assert.Equal("[-0.2,1.2]", contour["x"]!.ToJsonString());
        Assert.Equal("[8,22]", contour["y"]!.ToJsonString());
    }

    [Fact]
    public void Contour_OfAVectorWithAPathOfVectors_IsTheSameFigure()
    {
        Vector<double>[] path = [Vector<double>.Build.Dense([0, 0]), Vector<double>.Build.Dense([1, 2])];

        var byVector = Plot.Contour(phi => phi[0] * phi[1], (0, 1), (0, 2), path, points: 4);

        Assert.Equal(Plot.Contour((x, y) => x * y, (0, 1), (0, 2), [(0, 0), (1, 2)], points: 4).ToJson(), byVector.ToJson());
    }

    [Fact]
    public void Contour_OfHeightsInAnotherShape_SaysBoth() => Assert.StartsWith(
        "There are 3×2 heights (x × y), but 2 x and 2 y.",
        Assert.Throws<ArgumentException>(() => Plot.Contour(Matrix<double>.Build.Dense(2, 3), [0, 1], [0, 1])).Message);

    [Fact]
    public void Path_MarksItsStartAndItsEnd()
    {
        var marker = Json(Plot.Contour((x, y) => x, path: [(0, 0), (1, 1), (2, 2)]))["data"]![1]!["marker"]!;

        Assert.Equal("""["circle","circle","star"]""", marker["symbol"]!.ToJsonString());
    }

    [Fact]
    public void Path_OfThreeComponents_IsRefused() => Assert.StartsWith(
        "A path is drawn through points of two components; this one has 3.",
        Assert.Throws<ArgumentException>(() => new Figure().Path([Vector<double>.Build.Dense(3)])).Message);

    [Fact]
    public void Line_WithMoreXThanY_SaysBoth() => Assert.StartsWith(
        "There are 3 x and 2 y; each point needs both.", Assert.Throws<ArgumentException>(() => Plot.Line([1, 2, 3], [1, 2])).Message);

    [Fact]
    public void A_figure_never_changes()
    {
        var bare = Plot.Line([1, 2]);
        var before = bare.ToJson();

        _ = bare.Title("t").Line([3, 4]).Band(0, 1).LogY().Size(300, 200);

        Assert.Equal(before, bare.ToJson());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void LogY_TakesRangeAndWordsInDataUnitsInEitherOrder(bool first)
    {
        var figure = first
            ? Plot.Line([1, 0.01]).LogY().YAxis("loss", 0.01, 100).Annotate(1, 0.1, "a tenth")
            : Plot.Line([1, 0.01]).YAxis("loss", 0.01, 100).Annotate(1, 0.1, "a tenth").LogY();

        var layout = Json(figure)["layout"]!;

        Assert.Equal("log", (string?)layout["yaxis"]!["type"]);
        Assert.Equal("[-2,2]", layout["yaxis"]!["range"]!.ToJsonString());
        Assert.Equal(-1, layout["annotations"]![0]!["y"]!.GetValue<double>());
        Assert.Equal(figure.ToJson(), figure.LogY().ToJson());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void LogX_TakesRangeAndWordsInDataUnitsInEitherOrder(bool first)
    {
        var figure = first
            ? Plot.Line([1, 2]).LogX(2, 50).XAxis("width", 1, 100).Annotate(10, 1, "ten")
            : Plot.Line([1, 2]).XAxis("width", 1, 100).Annotate(10, 1, "ten").LogX(2, 50);

        var layout = Json(figure)["layout"]!;

        Assert.Equal("log", (string?)layout["xaxis"]!["type"]);
        Assert.Equal("[0,2]", layout["xaxis"]!["range"]!.ToJsonString());
        Assert.Equal("[2,50]", layout["xaxis"]!["tickvals"]!.ToJsonString());
        Assert.Equal("""["2","50"]""", layout["xaxis"]!["ticktext"]!.ToJsonString());
        Assert.Equal(1, layout["annotations"]![0]!["x"]!.GetValue<double>());
        Assert.Equal(1, layout["annotations"]![0]!["y"]!.GetValue<double>());
    }

    [Fact]
    public void Without_ticks_of_ones_own_LogX_leaves_them_to_Plotly() =>
        Assert.Null(Json(Plot.Line([1, 2]).LogX())["layout"]!["xaxis"]!["tickvals"]);

    [Fact]
    public void The_legend_comes_with_the_second_name_and_lists_only_the_named()
    {
        Assert.False(Json(Plot.Line([1], "one").Line([2]))["layout"]!["showlegend"]!.GetValue<bool>());

        var two = Json(Plot.Line([1], "one").Line([2]).Points([3], [4], "two"));
        Assert.True(two["layout"]!["showlegend"]!.GetValue<bool>());
        Assert.Equal([true, false, true], two["data"]!.AsArray().Select(trace => trace!["showlegend"]!.GetValue<bool>()));
    }

    [Fact]
    public void Colours_of_text_and_paper_are_only_in_the_template_so_that_a_page_can_replace_them()
    {
        var layout = Json(Samples.All["line"])["layout"]!;

        Assert.Null(layout["font"]);
        Assert.Null(layout["paper_bgcolor"]);
        Assert.Equal("rgba(0,0,0,0)", (string?)layout["template"]!["layout"]!["paper_bgcolor"]);
    }

    [Theory]
    [InlineData("line", "Figure \"Two lines\": line \"one\" of 3 points, line \"two\" of 3 points; x step, y loss")]
    [InlineData("points", "Figure: 2 points \"data\"; x x, y y")]
    [InlineData("contour", "Figure: contour 100×100, path of 3 points; x φ₀, y φ₁")]
    [InlineData("one", "Figure: 1 point \"start\"; x x, y y")]
    [InlineData("histogram", "Figure: histogram of 6 values; x value, y count")]
    [InlineData("bar", "Figure: 2 bars; y value")]
    [InlineData("heatmap", "Figure: heatmap 3×2; x column, y row")]
    [InlineData("surface", "Figure: surface 5×5; x φ₀, y φ₁, z loss")]
    [InlineData("image", "Figure: image 3×2")]
    [InlineData("frames", "Figure \"slope 0\": line of 200 points; x x, y y; 3 frames")]
    public void The_text_form_is_one_line(string sample, string expected) => Assert.Equal(expected, Samples.All[sample].ToString());

    [Fact]
    public void ToHtml_EscapesWhatCouldEndTheScriptOrTheAttribute()
    {
        var html = Plot.Line([1, 2]).Title("</script><b>\"&").ToHtml();

        Assert.Equal(2, html.Split("</script>").Length);
        Assert.Contains("aria-label=\"Figure &quot;&lt;/script&gt;&lt;b&gt;&quot;&amp;&quot;: line of 2 points", html);
    }

    [Fact]
    public void Alt_IsWhatAReaderHearsAndReads()
    {
        var figure = Plot.Line([1, 2]).Alt("The loss falls.");

        Assert.Contains("aria-label=\"The loss falls.\"", figure.ToHtml());
        Assert.Equal("The loss falls.", Notebook.Format(figure)["text/plain"]);
    }

    [Fact]
    public void Frames_KeepOnlyTheTracesThatMove()
    {
        var still = Plot.Function(Math.Sin, 0, 1);
        var frames = Json(Plot.Frames([("a", still.Points([0], [0])), ("b", still.Points([1], [1]))]))["frames"]!.AsArray();

        Assert.All(frames, frame => Assert.Equal("[1]", frame!["traces"]!.ToJsonString()));
        Assert.All(frames, frame => Assert.Single(frame!["data"]!.AsArray()));
    }

    [Theory]
    [InlineData(0.1, "left")]
    [InlineData(0.8, "left")]
    [InlineData(0.9, "right")]
    [InlineData(1.0, "right")]
    public void VerticalLine_NearTheRightEnd_HasItsWordToItsLeft(double x, string side)
    {
        var curve = Plot.Function(Math.Sin, 0, 1);
        var alone = Json(curve.VerticalLine(x, "here"))["layout"]!;
        var within = Json(Plot.Line([0, 9]).XAxis("x", 0, 1).VerticalLine(x, "here"))["layout"]!;
        var moved = Json(Plot.Frames([("a", curve.VerticalLine(0, "here")), ("b", curve.VerticalLine(x, "here"))]))["frames"]![1]!["layout"]!;

        Assert.All([alone, within, moved], layout => Assert.Equal(side, (string?)layout["shapes"]![0]!["label"]!["xanchor"]));
    }

    [Fact]
    public void Bar_KeepsNamesThatLookLikeNumbersApart() =>
        Assert.Equal("category", Plot.Bar(["0.1", "2"], [1, 2]).XAxis("rate").Layout.XAxis!.Type);

    [Fact]
    public void ColorBar_SaysWhatTheColoursOfAMapStandFor()
    {
        var figure = Plot.Contour((x, y) => x + y).Points([0], [0]).ColorBar("loss");

        Assert.Equal("loss", (string?)Json(figure)["data"]![0]!["colorbar"]!["title"]!["text"]);
        Assert.Null(Json(figure)["data"]![1]!["colorbar"]);
    }

    [Fact]
    public void Frames_WithDifferentTraces_NameTheOddOne()
    {
        var exception = Assert.Throws<ArgumentException>(() => Plot.Frames([("a", Plot.Line([1])), ("b", Plot.Line([1]).Line([2]))]));

        Assert.StartsWith("Every frame needs the same traces.", exception.Message);
        Assert.Contains("the one labelled \"b\"", exception.Message);
    }

    [Fact]
    public void The_loader_without_plotly_says_what_brings_it() => Assert.Contains(
        "<code>npm ci --prefix lib/web</code> brings it", new PlotlyLoader("nowhere/plotly.min.js").Form(MimeTypes.Html));

    private static JsonNode Json(Figure figure) => JsonNode.Parse(figure.ToJson())!;

    private static IEnumerable<string> Keys(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Keys(field.Value).Prepend(field.Key)),
        JsonArray items => items.SelectMany(Keys),
        _ => [],
    };
}
