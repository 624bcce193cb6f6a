using DeepLearning.Display;

namespace DeepLearning.Figures;

/// <summary>Brings plotly.js to a live notebook, once for all figures.</summary>
[TypeFormatterSource(typeof(ShownFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
internal sealed class PlotlyLoader(string path) : IShown
{
    private const string Command = "npm ci --prefix lib/web";

    /// <summary>Where plotly.js lies, beside the library.</summary>
    public static string DefaultPath => Path.Combine(Path.GetDirectoryName(typeof(PlotlyLoader).Assembly.Location) ?? "", "web", "plotly.min.js");

    private bool IsThere => File.Exists(path);

    /// <summary>
    /// Shows the loader and, as soon as the page has it, what stays in its place, so that a saved notebook holds no script.
    /// Where pages may see only the last of two states, the loader stays below it.
    /// </summary>
    /// <param name="line">What stays.</param>
    public static void ShowThen(IShown line) => new PlotlyLoader(DefaultPath).ShownThen(line);

    /// <summary>
    /// A script that holds plotly.js whole. It runs as a function whose parameters hide RequireJS and module loaders,
    /// so that plotly.js lands on the window in every front end; or a line that says which file is missing and what brings it.
    /// </summary>
    public string Form(string mimeType) => (IsThere, mimeType) switch
    {
        (true, MimeTypes.Html) => Script(),
        (true, _) => "plotly.js, which draws the figures",
        (_, MimeTypes.Html) => $"<div>{Missing($"<code>{Command}</code>")}</div>",
        _ => Missing(Command),
    };

    private static string Missing(string command) =>
        $"Figures cannot be drawn: web/plotly.min.js is missing beside DeepLearning.dll. {command} brings it; then build again and run this cell again.";

    private void ShownThen(IShown line)
    {
        if (IsThere && Host.ShowsEveryState)
        {
            Host.ShowUpdatable(this)(line);
            return;
        }

        Host.Show(line);
        Host.Show(this);
    }

    private string Script()
    {
        var source = File.ReadAllText(path).Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase);
        return $$"""
            <script>
            if (!window.Plotly) {
            (function (define, module, exports) {
            {{source}}
            }).call(window);
            }
            window.dispatchEvent(new Event("plotly-loaded"));
            </script>
            """;
    }
}
