using System.Text.Json.Nodes;
using DeepLearning.Figures;

namespace DeepLearning;

public static partial class Plot
{
    private const double ControlRoom = 70;

    /// <summary>An animation: a slider through figures, with buttons that play and pause it.</summary>
    /// <param name="frames">
    /// A label and a figure for each state. All figures have as many traces of the same kinds; titles, lines, bands and words may differ.
    /// </param>
    /// <param name="prefix">What stands before the label above the slider: <c>"step "</c>.</param>
    /// <param name="first">Which state is shown before anything is pressed: its number from 0, or <c>^1</c> for the last.</param>
    /// <param name="milliseconds">How long each state is shown while it plays.</param>
    /// <exception cref="ArgumentException">There is no figure, or their traces differ in number or kind.</exception>
    public static Figure Frames(IEnumerable<(string Label, Figure Figure)> frames, string prefix = "", Index first = default, int milliseconds = 600)
    {
        var states = frames.ToList();
        if (states.Count == 0)
        {
            throw new ArgumentException("An animation needs at least one figure.", nameof(frames));
        }

        var shown = first.GetOffset(states.Count);
        var start = states[shown].Figure;
        foreach (var (label, figure) in states)
        {
            ThrowUnlessAlike(start, figure, label);
        }

        int[] moving = [.. Enumerable.Range(0, start.Traces.Count).Where(i => states.Any(state => state.Figure.Traces[i] != start.Traces[i]))];
        return start with
        {
            Frames = [.. states.Select((state, index) => State(index, state.Figure, moving))],
            Layout = start.Layout with
            {
                Height = (start.Layout.Height ?? Defaults.Height) + ControlRoom,
                XAxis = Fixed(start.Layout.XAxis, Curves(states).Select(trace => trace.X)),
                YAxis = Fixed(start.Layout.YAxis, Curves(states).Select(trace => trace.Y)),
                Sliders = [Slider([.. states.Select(state => state.Label)], prefix) with { Active = shown }],
                UpdateMenus = [Buttons(milliseconds)],
            },
        };
    }

    private static IEnumerable<Scatter> Curves(IEnumerable<(string Label, Figure Figure)> states) =>
        states.SelectMany(state => state.Figure.Traces.OfType<Scatter>());

    private static void ThrowUnlessAlike(Figure shown, Figure figure, string label)
    {
        if (!figure.Traces.Select(trace => trace.GetType()).SequenceEqual(shown.Traces.Select(trace => trace.GetType())))
        {
            throw new ArgumentException(
                $"Every frame needs the same traces. The one shown first has {FigureSummary.Of(shown)}; the one labelled \"{label}\" has {FigureSummary.Of(figure)}.",
                nameof(figure));
        }
    }

    private static Frame State(int index, Figure figure, int[] moving) => new()
    {
        Name = Name(index),
        Data = moving.Length == 0 ? null : [.. moving.Select(i => figure.Traces[i])],
        Traces = moving.Length == 0 ? null : moving,
        Layout = new() { Title = figure.Layout.Title, Shapes = figure.Layout.Shapes ?? [], Annotations = figure.Layout.Annotations ?? [] },
    };

    /// <summary>An axis that holds still: its own range, or the room that all frames need together.</summary>
    private static Axis? Fixed(Axis? axis, IEnumerable<Values?> values)
    {
        var numbers = values.SelectMany(column => column?.Numbers ?? []).ToList();
        if (axis is null or { Range: not null } or { Type: "log" } || numbers.Count == 0)
        {
            return axis;
        }

        var (from, to) = Extent.Of(numbers, margin: 0.05);
        return axis with { Range = new[] { from, to } };
    }

    private static Slider Slider(string[] labels, string prefix) => new()
    {
        X = 0.16,
        Len = 0.84,
        Pad = new(0, 0, 44, 0),
        CurrentValue = new() { Prefix = prefix, XAnchor = "left" },
        Steps = [.. labels.Select((label, index) => new Control { Label = label, Method = "animate", Args = [new JsonArray(Name(index)), At(0)] })],
    };

    private static ButtonRow Buttons(int milliseconds) => new()
    {
        Direction = "left",
        ShowActive = false,
        X = 0,
        XAnchor = "left",
        Y = 0,
        YAnchor = "top",
        Pad = new(0, 0, 60, 0),
        Buttons =
        [
            new() { Label = "▶", Method = "animate", Args = [null, At(milliseconds)] },
            new() { Label = "❚❚", Method = "animate", Args = [new JsonArray((JsonNode?)null), At(0)] },
        ],
    };

    private static JsonObject At(int milliseconds) => new()
    {
        ["mode"] = "immediate",
        ["fromcurrent"] = true,
        ["frame"] = new JsonObject { ["duration"] = milliseconds, ["redraw"] = true },
        ["transition"] = new JsonObject { ["duration"] = 0 },
    };

    private static string Name(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
