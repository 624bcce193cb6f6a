using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace DeepLearning.Figures;

/// <summary>A figure as JSON and as a piece of a page.</summary>
internal static class FigureRendering
{
    private static int _shown;

    /// <summary>The figure as plotly.js takes it, <c>{data, layout, frames, config}</c>.</summary>
    public static string Json(Figure figure) => JsonSerializer.Serialize(Data(figure), FigureJson.Plotly.FigureData);

    /// <summary>A place for the figure, its summary in words, and a script that draws it as soon as plotly.js is there.</summary>
    public static string Html(Figure figure)
    {
        var json = Json(figure);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, 4));
        var id = $"figure-{hash}-{Interlocked.Increment(ref _shown)}";
        var size = figure.Layout.Width is { } width ? FormattableString.Invariant($"width:{width}px;") : "";
        return FormattableString.Invariant($"""
            <div id="{id}" class="plotly-figure" role="img" aria-label="{WebUtility.HtmlEncode(figure.Description ?? figure.Summary)}" style="{size}min-height:{figure.Layout.Height ?? 400}px">{WebUtility.HtmlEncode(figure.Summary)}</div>
            <script>
            {Script.Replace("{id}", id).Replace("{figure}", json)}
            </script>
            """);
    }

    /// <summary>The figure with what follows from its parts: who is in the legend, and how much room there is.</summary>
    private static FigureData Data(Figure figure)
    {
        var legend = figure.Traces.Count(trace => trace.Name is not null) > 1;
        return new(
            [.. figure.Traces.Select(trace => trace with { ShowLegend = trace.ShowLegend ?? InLegend(trace, legend) })],
            figure.Layout with
            {
                ShowLegend = figure.Layout.ShowLegend ?? legend,
                Legend = figure.Layout.Legend ?? (legend ? Above : null),
                Margin = figure.Layout.Margin ?? Room(figure, legend),
            },
            figure.Frames);
    }

    private static bool? InLegend(Trace trace, bool legend) => legend && trace is Scatter or Bar or Histogram ? trace.Name is not null : null;

    private static Legend Above => new() { Orientation = "h", X = 0, XAnchor = "left", Y = 1.01, YAnchor = "bottom" };

    private static Margin Room(Figure figure, bool legend)
    {
        var top = 20 + (figure.Layout.Title is null ? 0 : 32) + (legend ? 28 : 0);
        return new(L: 56, R: 24, T: top, B: figure.Frames is null ? 48 : 120);
    }

    /// <summary>
    /// Waits for plotly.js, takes the text's colour from the page, and draws. Where plotly.js does not come within
    /// five seconds it says what to do, and draws when it comes after all.
    /// </summary>
    private const string Script = """
        (function () {
          const place = document.getElementById("{id}");
          const figure = {figure};
          let drawn = false;
          function draw() {
            if (drawn || !window.Plotly || !place.isConnected) return drawn;
            drawn = true;
            place.textContent = "";
            figure.layout.font.color = getComputedStyle(place).color;
            window.Plotly.newPlot(place, figure);
            return true;
          }
          function wait(tries) {
            if (draw()) return;
            if (tries > 0) { setTimeout(wait, 100, tries - 1); return; }
            place.textContent += " (Not drawn: plotly.js is not loaded. Run the set-up cell at the top.)";
            window.addEventListener("plotly-loaded", draw);
          }
          wait(50);
        })();
        """;
}
