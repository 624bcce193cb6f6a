using DeepLearning.Display;

namespace DeepLearning.Figures;

/// <summary>Brings plotly.js to a live notebook, once for all figures.</summary>
[TypeFormatterSource(typeof(ShownFormatters), PreferredMimeTypes = [MimeTypes.Html])]
internal sealed class PlotlyLoader(string path) : IShown
{
    /// <summary>Where plotly.js lies, beside the library.</summary>
    public static string DefaultPath => Path.Combine(Path.GetDirectoryName(typeof(PlotlyLoader).Assembly.Location) ?? "", "web", "plotly.min.js");

    /// <summary>Shows the loader.</summary>
    public static void Show() => Host.Show(new PlotlyLoader(DefaultPath));

    /// <summary>
    /// A script that holds plotly.js whole. It runs as a function whose parameters hide RequireJS and module loaders,
    /// so that plotly.js lands on the window in every front end; or a line that says which file is missing and what brings it.
    /// </summary>
    public string Form(string mimeType)
    {
        if (!File.Exists(path))
        {
            return "<div>Figures cannot be drawn: web/plotly.min.js is missing beside DeepLearning.dll. " +
                "<code>npm ci --prefix lib/web</code> brings it; then build again and run this cell again.</div>";
        }

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
