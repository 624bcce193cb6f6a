using DeepLearning.Display;

namespace DeepLearning.Figures;

/// <summary>Draws a board's curves: a panel for each measure, one above the other, and one colour for each name.</summary>
internal static class BoardFigure
{
    private const double PanelHeight = 210, Surrounding = 110, Gap = 0.08;

    /// <summary>The figure of the curves, in the order in which they came.</summary>
    /// <param name="axis">What the points are counted in.</param>
    /// <param name="curves">The curves: measure, name, points.</param>
    public static Figure Of(string axis, IReadOnlyList<(string Measure, string Name, Curve Curve)> curves)
    {
        var measures = curves.Select(curve => curve.Measure).Distinct().ToList();
        var names = curves.Select(curve => curve.Name).Distinct().ToList();
        var figure = new Figure().XAxis(axis);
        return figure with
        {
            Traces = [.. curves.Select((curve, index) => Drawn(curve, measures, names, isFirst: curves.Take(index).All(other => other.Name != curve.Name)))],
            Layout = Panels(figure.Layout, measures) with { ShowLegend = names.Count > 1 },
            Description = Words(axis, curves),
        };
    }

    private static Scatter Drawn((string Measure, string Name, Curve Curve) curve, List<string> measures, List<string> names, bool isFirst)
    {
        var (panel, points) = (measures.IndexOf(curve.Measure), curve.Curve.Points());
        var color = Palette.Of(names.IndexOf(curve.Name));
        return new()
        {
            X = Values.Of(points.Select(point => point.X)),
            Y = Values.Of(points.Select(point => point.Y)),
            Mode = points.Count == 1 ? "markers" : "lines",
            Name = curve.Name,
            LegendGroup = curve.Name,
            ShowLegend = isFirst && names.Count > 1,
            YAxis = panel == 0 ? null : $"y{panel + 1}",
            Line = points.Count == 1 ? null : new() { Color = color, Width = 2 },
            Marker = points.Count == 1 ? new() { Color = color } : null,
            HoverTemplate = $"{curve.Measure} %{{y:.4g}}<extra>{curve.Name} %{{x}}</extra>",
        };
    }

    private static Layout Panels(Layout layout, List<string> measures)
    {
        var share = (1 + Gap) / Math.Max(1, measures.Count);
        var panels = measures.Select((measure, panel) => new Axis
        {
            Title = measure,
            Domain = new[] { Math.Max(0, 1 + Gap - (panel + 1) * share), 1 - panel * share },
        }).ToList();
        return layout with
        {
            Height = Surrounding + PanelHeight * Math.Max(1, measures.Count),
            XAxis = layout.XAxis! with { Anchor = measures.Count < 2 ? null : $"y{measures.Count}" },
            YAxis = panels.ElementAtOrDefault(0),
            YAxis2 = panels.ElementAtOrDefault(1),
            YAxis3 = panels.ElementAtOrDefault(2),
            YAxis4 = panels.ElementAtOrDefault(3),
        };
    }

    private static string Words(string axis, IEnumerable<(string Measure, string Name, Curve Curve)> curves)
    {
        var list = curves.ToList();
        var several = list.Select(curve => curve.Name).Distinct().Count() > 1;
        var each = list.Select(curve =>
            $"{curve.Measure}{(several ? $" ({curve.Name})" : "")} {Text.Number(curve.Curve.First.Y)} → {Text.Number(curve.Curve.Last.Y)}");
        var last = list.Count == 0 ? 0 : list.Max(curve => curve.Curve.Last.X);
        return list.Count == 0 ? "Training: no points yet" : $"Training to {axis} {Text.Number(last)}: {string.Join(", ", each)}";
    }
}
