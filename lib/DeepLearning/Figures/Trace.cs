using System.Net;
using System.Text.Json.Serialization;

namespace DeepLearning.Figures;

/// <summary>One drawn thing of a figure, in Plotly's words (Plotly reference, "traces"). Whatever is null is left to Plotly.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Scatter), "scatter")]
[JsonDerivedType(typeof(Bar), "bar")]
[JsonDerivedType(typeof(Histogram), "histogram")]
[JsonDerivedType(typeof(Contour), "contour")]
[JsonDerivedType(typeof(Heatmap), "heatmap")]
[JsonDerivedType(typeof(Surface), "surface")]
[JsonDerivedType(typeof(Image), "image")]
public abstract record Trace
{
    /// <summary>What the legend and the hover text call it.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the legend lists it.</summary>
    public bool? ShowLegend { get; init; }

    /// <summary>Traces of one group appear and disappear together when the legend is clicked.</summary>
    public string? LegendGroup { get; init; }

    /// <summary>From 0 (invisible) to 1.</summary>
    public double? Opacity { get; init; }

    /// <summary>What hovering shows, with Plotly's placeholders: <c>%{x:.3f}</c>.</summary>
    public string? HoverTemplate { get; init; }

    /// <summary>The trace in a few words, for the text form of a figure.</summary>
    internal abstract string Describe();

    /// <summary>The name in quotation marks after a space, or nothing.</summary>
    private protected string Called => Name is null ? "" : $" \"{WebUtility.HtmlDecode(Name)}\"";

    /// <summary>How many there are, in words: <c>1 point</c>, <c>2 points</c>.</summary>
    private protected static string Counted(Values? values, string what) => $"{values?.Count ?? 0} {what}{(values?.Count == 1 ? "" : "s")}";
}
