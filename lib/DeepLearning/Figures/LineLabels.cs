namespace DeepLearning.Figures;

/// <summary>Puts the word at a vertical line on the side where there is room for it.</summary>
internal static class LineLabels
{
    private const double Edge = 0.85;

    /// <summary>The layout, with the words of lines near the figure's right end turned to their left.</summary>
    public static Layout Inside(Layout layout, Figure figure)
    {
        var ends = figure.Layout.XAxis?.Range?.Numbers ?? [.. figure.Traces.OfType<Scatter>().SelectMany(trace => trace.X?.Numbers ?? [])];
        var (left, right) = Extent.Of(ends, margin: 0);
        return layout with { Shapes = layout.Shapes?.Select(Turned).ToList() };

        Shape Turned(Shape shape) => shape is { Type: "line", XRef: "x", Label: { XAnchor: "left" } label }
            && shape.X0 == shape.X1 && shape.X0 > left + Edge * (right - left)
            ? shape with { Label = label with { XAnchor = "right" } }
            : shape;
    }
}
