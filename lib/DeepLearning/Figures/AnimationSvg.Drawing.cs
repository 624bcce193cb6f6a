using System.Globalization;
using System.Net;
using System.Text;

namespace DeepLearning.Figures;

/// <content>Pictures, lines, points, axes and words.</content>
internal sealed partial class AnimationSvg
{
    private const int Ticks = 5;

    private static readonly Dictionary<string, string> Symbols = new()
    {
        ["square"] = "M-1-1H1V1H-1Z",
        ["diamond"] = "M0-1.3 1.3 0 0 1.3-1.3 0Z",
        ["triangle-up"] = "M0-1.2 1.1.8H-1.1Z",
        ["triangle-down"] = "M0 1.2 1.1-.8H-1.1Z",
    };

    private void Draw(Trace trace, int index)
    {
        switch (trace)
        {
            case Image { X0: { } x0, Y0: { } y0, DX: { } dx, DY: { } dy } image:
                var (right, below) = (X(x0 + dx) - X(x0), Y(y0 + dy) - Y(y0));
                _svg.Append(Invariant($"<image width=\"{image.Size.Columns}\" height=\"{image.Size.Rows}\" preserveAspectRatio=\"none\" transform=\"matrix({right:0.####} 0 0 {below:0.####} {X(x0) - right / 2:0.##} {Y(y0) - below / 2:0.##})\" href=\"{image.Source}\"/>"));
                break;
            case Scatter { X: { } x, Y: { } y } scatter:
                var color = scatter.Line?.Color ?? scatter.Marker?.Color?.Words.FirstOrDefault() ?? Palette.Of(index);
                var points = x.Numbers.Zip(y.Numbers).ToList();
                if (scatter.Mode?.Contains("lines", StringComparison.Ordinal) != false)
                {
                    _svg.Append(Invariant($"<path d=\"{Polyline(points)}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"{scatter.Line?.Width ?? 2}\"/>"));
                }

                if (scatter.Mode?.Contains("markers", StringComparison.Ordinal) == true)
                {
                    Markers(points, scatter.Marker, color);
                }

                break;
        }
    }

    private void Markers(IEnumerable<(double X, double Y)> points, Marker? marker, string color)
    {
        var radius = (marker?.Size?.Numbers.FirstOrDefault() ?? 6) / 2;
        var outline = Symbols.GetValueOrDefault(marker?.Symbol?.Words.FirstOrDefault() ?? "", "M1 0A1 1 0 1 1-1 0 1 1 0 1 1 1 0Z");
        foreach (var (x, y) in points.Where(point => double.IsFinite(point.X) && double.IsFinite(point.Y)))
        {
            _svg.Append(Invariant($"<path d=\"{outline}\" transform=\"translate({X(x):0.#} {Y(y):0.#})scale({radius})\" fill=\"{color}\" stroke=\"#fff\" stroke-width=\".2\"/>"));
        }

        _svg.Append('\n');
    }

    private string Polyline(IEnumerable<(double X, double Y)> points)
    {
        var (path, isDown) = (new StringBuilder(), false);
        foreach (var (x, y) in points)
        {
            var isPlace = double.IsFinite(x) && double.IsFinite(y);
            path.Append(isPlace ? Invariant($"{(isDown ? 'L' : 'M')}{X(x):0.#} {Y(y):0.#}") : "");
            isDown = isPlace;
        }

        return path.ToString();
    }

    private void Axes()
    {
        var bottom = Top + _height;
        _svg.Append(Invariant($"<rect x=\"{Left}\" y=\"{Top}\" width=\"{Width}\" height=\"{_height:0.#}\" fill=\"none\" stroke=\"{Defaults.Grey}\"/>\n"));
        foreach (var tick in TicksOf(_x))
        {
            Words(X(tick), bottom + 20, "middle", Invariant($"{tick:0.##########}"));
        }

        foreach (var tick in TicksOf(_y))
        {
            Words(Left - 8, Y(tick) + 5, "end", Invariant($"{tick:0.##########}"));
        }

        Words(Left + Width / 2, bottom + 42, "middle", _figure.Layout.XAxis!.Title?.Text ?? "");
        Words(18, Top + _height / 2, "middle", _figure.Layout.YAxis!.Title?.Text ?? "", turned: true);
    }

    /// <summary>Round numbers between two ends: multiples of 1, 2 or 5 times a power of ten, about five.</summary>
    private static IEnumerable<double> TicksOf((double From, double To) axis)
    {
        var rough = (axis.To - axis.From) / Ticks;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = power * (rough / power >= 5 ? 5 : rough / power >= 2 ? 2 : 1);
        for (var i = Math.Ceiling(axis.From / step); i * step <= axis.To; i++)
        {
            yield return i * step;
        }
    }

    private void Words(double x, double y, string anchor, string words, bool turned = false)
    {
        var turn = turned ? Invariant($" transform=\"rotate(-90 {x:0.#} {y:0.#})\"") : "";
        _svg.Append(Invariant($"<text x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\"{turn}>{Html(words)}</text>\n"));
    }

    private double X(double x) => Left + Width * (x - _x.From) / (_x.To - _x.From);

    private double Y(double y) => Top + _height * (_y.To - y) / (_y.To - _y.From);

    private static (double From, double To) Ends(Axis? axis) => axis is { Type: null or "linear", Range.Numbers: [var from, var to] } && from < to
        ? (from, to)
        : throw new InvalidOperationException("Only a figure with two linear axes can be saved as an animation.");

    private static string Html(string text) => WebUtility.HtmlEncode(text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
