using DeepLearning.Display;
using DeepLearning.Figures;

namespace DeepLearning;

/// <summary>
/// A figure: traces and a layout in Plotly's own words. It is made with <see cref="Plot"/>, never changes
/// (each method gives a new one), and shows itself when it is a cell's last expression.
/// </summary>
[TypeFormatterSource(typeof(ShownFormatters), PreferredMimeTypes = [MimeTypes.Plotly, MimeTypes.Html, MimeTypes.Text])]
public sealed partial record Figure : IShown
{
    /// <summary>What is drawn, from back to front.</summary>
    public IReadOnlyList<Trace> Traces { get; init; } = [];

    /// <summary>Everything around it.</summary>
    public Layout Layout { get; init; } = Defaults.Layout;

    /// <summary>The states of an animation, or none.</summary>
    public IReadOnlyList<Frame>? Frames { get; init; }

    /// <summary>What a reader hears who does not see the figure, or none for <see cref="Summary"/>.</summary>
    public string? Description { get; init; }

    /// <summary>The name of the place in which states of a live figure follow one another, or none.</summary>
    internal string? LivePlace { get; init; }

    /// <summary>The figure in one line: its title, what is drawn, and its axes.</summary>
    public string Summary => FigureSummary.Of(this);

    /// <summary>The figure as plotly.js takes it: <c>{data, layout, frames, config}</c>.</summary>
    public string ToJson() => FigureRendering.Json(this);

    /// <summary>The figure as a piece of a page that draws itself as soon as plotly.js is there.</summary>
    public string ToHtml() => FigureRendering.Html(this);

    /// <inheritdoc cref="Summary"/>
    public override string ToString() => Summary;

    string IShown.Form(string mimeType) => mimeType switch
    {
        MimeTypes.Plotly => ToJson(),
        MimeTypes.Html => ToHtml(),
        _ => Description ?? Summary,
    };
}
