using System.Globalization;
using System.Net;
using System.Text;

namespace DeepLearning.Figures;

/// <summary>Draws the boxes of a computational graph as SVG, in the text's colour, so that it reads on light and on dark pages.</summary>
internal static class GraphSvg
{
    private const double Margin = 6;
    private const string Stroke = $"fill=\"none\" stroke=\"{Defaults.Grey}\" stroke-width=\"1.2\"";

    /// <summary>An <c>svg</c> element as large as the graph; on a smaller page it shrinks by up to 30 %, and then scrolls.</summary>
    /// <param name="places">The boxes and the lines between them, placed.</param>
    /// <param name="result">The last box.</param>
    /// <param name="description">What a reader hears who does not see it.</param>
    public static string Of(IReadOnlyList<GraphPlace> places, GraphBox result, string description)
    {
        var svg = new StringBuilder();
        var (w, h) = (places.Max(place => place.Right) + 2 * Margin, places.Max(place => place.Top + place.Height) + 2 * Margin);
        svg.Append(Invariant($"""
            <div style="overflow:auto;max-height:640px"><svg role="img" aria-label="{Html(description)}" width="{w:0}" height="{h:0}" viewBox="{-Margin} {-Margin} {w:0.#} {h:0.#}" style="max-width:100%;min-width:{0.7 * w:0}px;height:auto;display:block" font-family="ui-monospace,Consolas,monospace" font-size="12" fill="currentColor">

            """));
        foreach (var place in places)
        {
            Edges(svg, place);
        }

        foreach (var box in places.OfType<GraphBox>())
        {
            Box(svg, box, color: box == result ? Palette.Vermilion : box.IsLeaf ? Palette.Blue : Defaults.Grey);
        }

        return svg.Append("</svg></div>").ToString();
    }

    private static void Edges(StringBuilder svg, GraphPlace place)
    {
        var count = place.Before.Count;
        foreach (var (i, from) in place.Before.OrderBy(from => from.Middle).Index())
        {
            var (x0, y0, x1, y1) = (from.Right, from.Middle, place.Left, place.Middle + (i - (count - 1) / 2.0) * Math.Min(8, 20.0 / count));
            var half = (x0 + x1) / 2;
            var onwards = place is GraphBox ? "" : Invariant($"H{place.Right:0.#}");
            svg.Append(Invariant($"<path d=\"M{x0:0.#} {y0:0.#}C{half:0.#} {y0:0.#} {half:0.#} {y1:0.#} {x1:0.#} {y1:0.#}{onwards}\" {Stroke}/>\n"));
        }
    }

    private static void Box(StringBuilder svg, GraphBox box, string color)
    {
        if (!box.IsLeaf)
        {
            svg.Append(Invariant($"<path d=\"M{box.Left + box.CircleWidth:0.#} {box.Middle:0.#}H{box.BoxLeft:0.#}\" {Stroke}/>"));
            svg.Append(Rectangle(box.Left, box.Middle - 13, box.CircleWidth, 26, 13, Palette.Orange));
            svg.Append(Words(box.Left + box.CircleWidth / 2, box.Middle, box.Node.Operation, bold: true));
        }

        svg.Append(Rectangle(box.BoxLeft, box.Top, box.BoxWidth, box.Height, 4, color));
        foreach (var (i, line) in box.Lines.Index())
        {
            var y = box.Top + 4 + (i + 0.5) * GraphBox.LineHeight;
            svg.Append(Words(box.BoxLeft + box.BoxWidth / 2, y, line, bold: i == 0 && box.Node.Label.Length > 0));
        }

        svg.Append('\n');
    }

    private static string Rectangle(double x, double y, double width, double height, double radius, string color) => Invariant(
        $"<rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\" rx=\"{radius}\" fill=\"{color}\" fill-opacity=\".16\" stroke=\"{color}\"/>");

    private static string Words(double x, double y, string words, bool bold) => Invariant(
        $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"middle\" dominant-baseline=\"central\"{(bold ? " font-weight=\"600\"" : "")}>{Html(words)}</text>");

    private static string Html(string text) => WebUtility.HtmlEncode(text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
