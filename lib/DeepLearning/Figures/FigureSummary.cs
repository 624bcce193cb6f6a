namespace DeepLearning.Figures;

/// <summary>The text form of a figure.</summary>
internal static class FigureSummary
{
    /// <summary>One line: <c>Figure "Adam": contour 100×100, path of 61 points; x φ₀, y φ₁</c>.</summary>
    public static string Of(Figure figure)
    {
        var layout = figure.Layout;
        var title = layout.Title is { } given ? $" \"{given.Text}\"" : "";
        var traces = figure.Traces.Count == 0 ? "nothing" : string.Join(", ", figure.Traces.Select(trace => trace.Describe()));
        var (x, y) = layout.Scene is { } scene ? (scene.XAxis, scene.YAxis) : (layout.XAxis, layout.YAxis);
        string?[] axes = [Named("x", x), Named("y", y), Named("z", layout.Scene?.ZAxis)];
        var named = string.Join(", ", axes.Where(axis => axis is not null));
        var frames = figure.Frames is { } states ? $"; {states.Count} frames" : "";
        return $"Figure{title}: {traces}{(named.Length > 0 ? "; " : "")}{named}{frames}";
    }

    private static string? Named(string letter, Axis? axis) => axis is { Title: { } title, Visible: not false } ? $"{letter} {title.Text}" : null;
}
