using System.Text;

namespace DeepLearning.Figures;

/// <summary>
/// An animated figure as SVG: what never changes once, what changes once for each state, and a CSS animation that shows one state
/// after the other. Readers who asked for less motion see the last state.
/// </summary>
internal sealed partial class AnimationSvg
{
    /// <summary>How the first line of the file ends, by which our own files are known.</summary>
    public const string Mark = "<!-- an animation by DeepLearning -->";

    private const double Left = 60, Top = 48, Right = 20, Bottom = 52, Width = 440;
    private const int Pause = 2000;

    private readonly Figure _figure;
    private readonly IReadOnlyList<Frame> _frames;
    private readonly int _milliseconds;
    private readonly (double From, double To) _x, _y;
    private readonly double _height;
    private readonly StringBuilder _svg = new();

    /// <summary>Looks at the figure.</summary>
    /// <param name="figure">The animation.</param>
    /// <param name="milliseconds">How long each state is shown.</param>
    /// <exception cref="InvalidOperationException">It has no frames, no axes of plain numbers, or a trace that cannot be drawn.</exception>
    public AnimationSvg(Figure figure, int milliseconds)
    {
        (_figure, _milliseconds) = (figure, milliseconds);
        _frames = figure.Frames is { Count: > 0 } frames
            ? frames
            : throw new InvalidOperationException("This figure does not move: make it with Plot.Frames, Plot.Race or Plot.DecisionBoundary of several epochs.");
        (_x, _y) = (Ends(figure.Layout.XAxis), Ends(figure.Layout.YAxis));
        _height = figure.Layout.YAxis!.ScaleAnchor is null ? 330 : Width * (_y.To - _y.From) / (_x.To - _x.From);
        if (figure.Traces.FirstOrDefault(trace => trace is not (Image or Scatter)) is { } other)
        {
            throw new InvalidOperationException($"Pictures, lines and points can be saved as an animation; this figure has a {other.GetType().Name.ToLowerInvariant()}.");
        }
    }

    /// <summary>The file's text.</summary>
    public override string ToString()
    {
        _svg.Clear();
        Open();
        foreach (var (i, trace) in _figure.Traces.Index())
        {
            DrawStates(i, trace);
        }

        _svg.Append("</g>\n");
        Axes();
        EachState((frame, number) => Words(Left, 30, "start", Caption(frame, number)));
        return _svg.Append("</svg>\n").ToString();
    }

    private void Open()
    {
        var (w, h) = (Left + Width + Right, Top + _height + Bottom);
        var (total, each) = (_frames.Count * _milliseconds + Pause, 100.0 / (_frames.Count * _milliseconds + Pause));
        _svg.Append(Invariant($$"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{w:0}} {{h:0}}" width="{{w:0}}" height="{{h:0}}" font-family="sans-serif" font-size="14" fill="#333">{{Mark}}
            <title>{{Html(_figure.Description ?? _figure.Summary)}}</title>
            <style>
            .state { visibility: hidden; animation: state {{total}}ms step-end infinite; }
            .last { animation-name: last; }
            @keyframes state { 0% { visibility: visible } {{each * _milliseconds:0.####}}% { visibility: hidden } }
            @keyframes last { 0% { visibility: visible } {{each * (_milliseconds + Pause):0.####}}% { visibility: hidden } }
            @media (prefers-reduced-motion: reduce) { .state { animation: none } .last { visibility: visible } }
            </style>
            <clipPath id="inside"><rect x="{{Left}}" y="{{Top}}" width="{{Width}}" height="{{_height:0.#}}"/></clipPath>
            <rect width="100%" height="100%" fill="#fff"/>
            <g clip-path="url(#inside)">

            """));
    }

    private void DrawStates(int index, Trace trace)
    {
        if (_frames.All(frame => Place(frame) < 0))
        {
            Draw(trace, index);
        }
        else
        {
            EachState((frame, _) => Draw(Place(frame) is >= 0 and var place ? frame.Data![place] : trace, index));
        }

        int Place(Frame frame) => frame.Traces?.ToList().IndexOf(index) ?? -1;
    }

    private void EachState(Action<Frame, int> draw)
    {
        foreach (var (i, frame) in _frames.Index())
        {
            _svg.Append($"<g class=\"{(i == _frames.Count - 1 ? "state last" : "state")}\" style=\"animation-delay:{i * _milliseconds}ms\">");
            draw(frame, i);
            _svg.Append("</g>\n");
        }
    }

    private string Caption(Frame frame, int number)
    {
        var slider = _figure.Layout.Sliders is [var first, ..] ? first : null;
        var label = $"{slider?.CurrentValue?.Prefix}{slider?.Steps?[number].Label}";
        return string.Join(" · ", new[] { (frame.Layout?.Title ?? _figure.Layout.Title)?.Text, label }.Where(words => !string.IsNullOrEmpty(words)));
    }
}
