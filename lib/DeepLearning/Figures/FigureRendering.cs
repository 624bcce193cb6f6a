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
    public static string Json(Figure figure) => Json(Data(figure));

    /// <summary>A place for the figure, its summary in words, and a script that draws it as soon as plotly.js is there.</summary>
    public static string Html(Figure figure)
    {
        var data = Data(figure);
        var json = Json(data);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, 4));
        var id = figure.LivePlace ?? $"figure-{hash}-{Interlocked.Increment(ref _shown)}";
        var width = data.Layout.Width is { } pixels ? FormattableString.Invariant($"width:{pixels}px;") : "";
        var height = FormattableString.Invariant($"min-height:{data.Layout.Height ?? Defaults.Height}px");
        var (label, words) = (WebUtility.HtmlEncode(figure.Description ?? figure.Summary), WebUtility.HtmlEncode(figure.Summary));
        return $"""
            <div id="{id}" class="plotly-figure" role="img" aria-label="{label}" style="{width}{height}">{words}{FigureScript.Note}</div>
            <script>
            {FigureScript.Draw(id, json)}
            </script>
            """;
    }

    private static string Json(FigureData data) => JsonSerializer.Serialize(data, FigureJson.Plotly.FigureData);

    /// <summary>The figure with what follows from its parts: who is in the legend, and how much room there is.</summary>
    private static FigureData Data(Figure figure)
    {
        var legend = figure.Layout.ShowLegend ?? figure.Traces.Count(trace => trace.Name is not null) > 1;
        var margin = figure.Layout.Margin ?? Room(figure, legend);
        return new(
            [.. figure.Traces.Select(trace => trace with { ShowLegend = trace.ShowLegend ?? InLegend(trace, legend) })],
            LineLabels.Inside(figure.Layout, figure) with
            {
                ShowLegend = legend,
                Legend = figure.Layout.Legend ?? (legend ? Above : null),
                Margin = margin,
                Height = IsBare(figure) && figure.Layout.Title is not null ? figure.Layout.Height + 32 : figure.Layout.Height,
                Width = figure.Layout.Width ?? MapWidth(figure, margin),
            },
            figure.Frames?.Select(frame => frame with { Layout = frame.Layout is { } layout ? LineLabels.Inside(layout, figure) : null }).ToList())
        {
            Config = new() { DisplayModeBar = IsBare(figure) ? false : null },
        };
    }

    private static bool? InLegend(Trace trace, bool legend) => legend && trace is Scatter or Bar or Histogram ? trace.Name is not null : null;

    /// <summary>Whether the figure has no axes, as pictures have none.</summary>
    private static bool IsBare(Figure figure) => figure.Layout is { XAxis.Visible: false, YAxis.Visible: false };

    private static Legend Above => new() { Orientation = "h", X = 0, XAnchor = "left", Y = 1.01, YAnchor = "bottom" };

    private static Margin Room(Figure figure, bool legend)
    {
        if (IsBare(figure))
        {
            return new(L: 8, R: 8, T: 8 + (figure.Layout.Title is null ? 0 : 32), B: figure.Frames is null ? 8 : 120);
        }

        var top = 20 + (figure.Layout.Title is null ? 0 : 32) + (legend ? 28 : 0);
        return new(L: 56, R: 24, T: top, B: figure.Frames is null ? 48 : 120);
    }

    /// <summary>The width of a map whose two axes share a scale, so that its colour bar stands beside it; none for other figures.</summary>
    private static double? MapWidth(Figure figure, Margin margin)
    {
        if (figure.Layout is not { YAxis.ScaleAnchor: "x", Height: { } height }
            || figure.Traces.OfType<Contour>().FirstOrDefault() is not { X: { } x, Y: { } y })
        {
            return null;
        }

        var ratio = (x.Numbers[^1] - x.Numbers[0]) / (y.Numbers[^1] - y.Numbers[0]);
        return Math.Round(margin.L + ratio * (height - margin.T - margin.B) + margin.R + Defaults.ColorBarRoom);
    }
}
