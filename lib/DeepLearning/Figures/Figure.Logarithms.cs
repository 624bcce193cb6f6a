using DeepLearning.Display;
using DeepLearning.Figures;

namespace DeepLearning;

/// <content>Logarithmic axes.</content>
public sealed partial record Figure
{
    /// <summary>Makes the horizontal axis logarithmic.</summary>
    /// <param name="ticks">Where its ticks are, or none to leave that to Plotly.</param>
    public Figure LogX(params double[] ticks) => IsLogarithmic(Layout.XAxis) ? this : this with
    {
        Layout = Layout with
        {
            XAxis = Logarithmic(Layout.XAxis) with
            {
                TickVals = ticks.Length == 0 ? null : Values.Of(ticks),
                TickText = ticks.Length == 0 ? null : Values.Of(ticks.Select(tick => Text.Number(tick))),
            },
            Annotations = Layout.Annotations?.Select(LogarithmicX).ToList(),
        },
    };

    /// <summary>Makes the vertical axis logarithmic.</summary>
    public Figure LogY() => IsLogarithmic(Layout.YAxis) ? this : this with
    {
        Layout = Layout with { YAxis = Logarithmic(Layout.YAxis), Annotations = Layout.Annotations?.Select(LogarithmicY).ToList() },
    };

    private Annotation Placed(Annotation annotation)
    {
        var placed = IsLogarithmic(Layout.XAxis) ? LogarithmicX(annotation) : annotation;
        return IsLogarithmic(Layout.YAxis) ? LogarithmicY(placed) : placed;
    }

    private static bool IsLogarithmic(Axis? axis) => axis?.Type == "log";

    private static Axis Logarithmic(Axis? axis) =>
        (axis ?? new()) with { Type = "log", ExponentFormat = "power", Range = Logarithmic(axis?.Range) };

    private static Annotation LogarithmicX(Annotation annotation) => annotation with { X = annotation.X is { } x ? Math.Log10(x) : null };

    private static Annotation LogarithmicY(Annotation annotation) => annotation with { Y = annotation.Y is { } y ? Math.Log10(y) : null };

    private static Values? Logarithmic(Values? range) => range is null ? null : Values.Of(range.Numbers.Select(Math.Log10));
}
