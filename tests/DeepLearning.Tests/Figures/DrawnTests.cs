using System.Text.Json;

namespace DeepLearning.Tests.Figures;

/// <summary>What the figures look like once they are drawn, in one page.</summary>
public sealed class DrawnTests
{
    private static readonly Lazy<JsonElement> Page = new(Open);

    [SkippableFact]
    public void Nothing_is_wrong_on_the_page() => Assert.Equal("[]", Page.Value.GetProperty("errors").GetRawText());

    [SkippableFact]
    public void Regions_are_coloured_where_the_classifier_says_so()
    {
        var regions = Page.Value.GetProperty("regions");
        var pixels = PngTests.Pixels(Convert.FromBase64String(regions.GetProperty("source").GetString()!.Split(',')[1]));

        // Class 1, orange, is where x₀ + 3·x₁ > 0: the upper edge; class 0, blue, is the lower one. Plotly turns the picture over.
        Assert.Equal(-1, regions.GetProperty("turned").GetDouble());
        Assert.All(pixels[0], pixel => Assert.True(pixel[2] > pixel[0]));
        Assert.All(pixels[^1], pixel => Assert.True(pixel[0] > pixel[2]));
    }

    [SkippableFact]
    public void The_boundary_lies_between_the_regions()
    {
        var boundary = Page.Value.GetProperty("boundary").EnumerateArray().Select(point => (X: point[0].GetDouble(), Y: point[1].GetDouble())).ToList();

        Assert.True(boundary.Count > 20);
        Assert.All(boundary, point => Assert.Equal(0, point.X + 3 * point.Y, 0.02));
    }

    [SkippableFact]
    public void A_frame_moves_the_regions_with_the_boundary() => Assert.True(Page.Value.GetProperty("moved").GetBoolean());

    [SkippableFact]
    public void Pictures_are_crisp_and_have_the_size_of_their_pixels()
    {
        var picture = Page.Value.GetProperty("picture");

        Assert.Contains("pixelated", picture.GetProperty("style").GetString());
        Assert.Equal(1, picture.GetProperty("ratio").GetDouble(), 0.02);
    }

    [SkippableTheory]
    [InlineData("predictions", "0: small, predicted middle")]
    [InlineData("confusion", "dog, taken for cat: 30.3 %")]
    [InlineData("attention", "sat → cat: 0.333")]
    [InlineData("embedding", "ring 0word 0")]
    public void Hovering_tells_names(string figure, string expected) =>
        Assert.Equal(expected, Page.Value.GetProperty("hover").GetProperty(figure).GetString());

    [SkippableFact]
    public void Tokens_that_look_like_markup_are_read_letter_by_letter() =>
        Assert.Equal(["<s>", "<b>", "␣", "&"], Page.Value.GetProperty("tokens").EnumerateArray().Select(token => token.GetString()));

    [SkippableFact]
    public void The_words_in_the_confusion_matrix_contrast_with_their_cells() =>
        Assert.Equal(2, Page.Value.GetProperty("cellColours").EnumerateArray().Select(colour => colour.GetString()).Distinct().Count());

    private static JsonElement Open()
    {
        var data = new global::DeepLearning.Samples(MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.DenseOfArray(new[,] { { -1.0, 1 }, { -1, 1 } }), [0, 1], ["below", "above"]);
        var regions = Plot.DecisionBoundary((x, y) => 9 * (x + 3 * y), data, (-2, 2), (-2, 2), points: 41);
        var tokens = Plot.Attention(MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.DenseIdentity(4), ["<s>", "<b>", " ", "&"]);
        return JsonDocument.Parse(Browser.ResultOf($$"""
            {{Browser.Plotly}}
            <script>
            const errors = [];
            addEventListener("error", event => errors.push(event.message));
            console.error = console.warn = (...words) => errors.push(words.join(" "));
            </script>
            <div id="tokens">{{tokens.ToHtml()}}</div>
            <div id="regions">{{regions.ToHtml()}}</div>
            {{string.Join("\n", ((string[])["predictions", "confusion", "attention", "embedding", "epochs"]).Select(name => $"<div id=\"{name}\">{Samples.All[name].ToHtml()}</div>"))}}
            {{string.Join("\n", Samples.Graphs.Values.Select(graph => graph.ToHtml()))}}
            <pre id="result"></pre>
            <script>
            const place = name => document.querySelector(`#${name} .plotly-figure`);
            const hover = (name, point) => {
              Plotly.Fx.hover(place(name), point);
              return place(name).querySelector(".hoverlayer")?.textContent;
            };
            const look = () => {
              const line = place("regions").data[1];
              const image = document.querySelector("#predictions .imagelayer image");
              const before = document.querySelector("#epochs .imagelayer image").getAttribute("href");
              const hovered = {
                predictions: hover("predictions", [{ curveNumber: 1, pointNumber: 0 }]),
                confusion: hover("confusion", { xval: 0, yval: 1 }),
                attention: hover("attention", { xval: 1, yval: 2 }),
                embedding: hover("embedding", [{ curveNumber: 0, pointNumber: 0 }]),
              };
              const map = document.querySelector("#regions .imagelayer image");
              const result = {
                regions: { source: map.getAttribute("href"), turned: map.getCTM().d },
                boundary: line.x.map((x, i) => [x, line.y[i]]).filter(([x]) => x !== null),
                picture: {
                  style: image.getAttribute("style"),
                  ratio: (image.getBoundingClientRect().width / image.getBoundingClientRect().height)
                    / (place("predictions")._fullLayout.xaxis.range[1] + 0.5) * (place("predictions")._fullLayout.yaxis.range[0] + 0.5),
                },
                hover: hovered,
                tokens: [...document.querySelectorAll("#tokens .xtick text")].map(text => text.textContent),
                cellColours: [...document.querySelectorAll("#confusion .heatmap-label text")].map(text => text.style.fill),
              };
              Plotly.animate(place("epochs"), ["0"], { mode: "immediate", frame: { duration: 0, redraw: true } });
              setTimeout(() => {
                result.moved = before !== document.querySelector("#epochs .imagelayer image").getAttribute("href");
                result.errors = errors;
                document.getElementById("result").textContent = JSON.stringify(result);
              }, 1500);
            };
            setTimeout(look, 2500);
            </script>
            """)).RootElement;
    }
}
