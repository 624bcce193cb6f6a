using System.Text.Json.Serialization;

namespace DeepLearning.Figures;

/// <summary>Everything around the traces (Plotly reference, "layout"). Whatever is null is left to Plotly.</summary>
public sealed record Layout
{
    /// <summary>The title above.</summary>
    public Title? Title { get; init; }

    /// <summary>In pixels; none for the width of the page.</summary>
    public double? Width { get; init; }

    /// <summary>In pixels.</summary>
    public double? Height { get; init; }

    /// <summary>The horizontal axis.</summary>
    public Axis? XAxis { get; init; }

    /// <summary>The vertical axis.</summary>
    public Axis? YAxis { get; init; }

    /// <summary>The vertical axis of a second panel.</summary>
    public Axis? YAxis2 { get; init; }

    /// <summary>The vertical axis of a third panel.</summary>
    public Axis? YAxis3 { get; init; }

    /// <summary>The vertical axis of a fourth panel.</summary>
    public Axis? YAxis4 { get; init; }

    /// <summary>The three axes of a surface.</summary>
    public Scene? Scene { get; init; }

    /// <summary>Lines and bands.</summary>
    public IReadOnlyList<Shape>? Shapes { get; init; }

    /// <summary>Words within the figure.</summary>
    public IReadOnlyList<Annotation>? Annotations { get; init; }

    /// <summary>Whether there is a legend.</summary>
    public bool? ShowLegend { get; init; }

    /// <summary>Where the legend is.</summary>
    public Legend? Legend { get; init; }

    /// <summary>The room around the axes.</summary>
    public Margin? Margin { get; init; }

    /// <summary>The colours that traces take in turn.</summary>
    public IReadOnlyList<string>? ColorWay { get; init; }

    /// <summary>The text's colour and size.</summary>
    public Font? Font { get; init; }

    /// <summary>The colour behind everything.</summary>
    [JsonPropertyName("paper_bgcolor")]
    public string? PaperColor { get; init; }

    /// <summary>The colour behind the traces.</summary>
    [JsonPropertyName("plot_bgcolor")]
    public string? PlotColor { get; init; }

    /// <summary>The buttons that appear when the pointer is over the figure.</summary>
    public ModeBar? ModeBar { get; init; }

    /// <summary>What hovering finds: <c>closest</c>, <c>x unified</c>.</summary>
    public string? HoverMode { get; init; }

    /// <summary>How bars of several traces stand: <c>group</c>, <c>stack</c>, <c>overlay</c>.</summary>
    public string? BarMode { get; init; }

    /// <summary>The gap between bars, as a share of their distance.</summary>
    public double? BarGap { get; init; }

    /// <summary>The sliders below.</summary>
    public IReadOnlyList<Slider>? Sliders { get; init; }

    /// <summary>The buttons.</summary>
    public IReadOnlyList<ButtonRow>? UpdateMenus { get; init; }

    /// <summary>What holds where this layout says nothing.</summary>
    public Template? Template { get; init; }

    /// <summary>In a template: how every slider looks.</summary>
    public Slider? SliderDefaults { get; init; }

    /// <summary>In a template: how every row of buttons looks.</summary>
    public ButtonRow? UpdateMenuDefaults { get; init; }
}
