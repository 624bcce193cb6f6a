using System.Text.RegularExpressions;

namespace Notebooks.Html;

/// <summary>The scripts that a page carries in itself: plotly.js for its figures, KaTeX for its formulas (npm packages, lib/web/package.json).</summary>
public sealed partial class WebAssets
{
    private readonly string _folder;

    /// <summary>Looks for the scripts in a folder.</summary>
    /// <param name="folder">The folder with <c>plotly.min.js</c>, <c>katex.min.js</c>, <c>katex.min.css</c> and <c>fonts/</c>; it need not exist.</param>
    public WebAssets(string folder) => _folder = folder;

    /// <summary>The folder <c>web</c> beside this assembly, where the build puts the scripts.</summary>
    public static WebAssets BesideAssembly { get; } = new(Path.Combine(AppContext.BaseDirectory, "web"));

    /// <summary>plotly.js, or null when it is missing.</summary>
    public string? Plotly => Read("plotly.min.js");

    /// <summary>KaTeX's script, or null when it or its style sheet is missing.</summary>
    public string? Katex => File.Exists(Path.Combine(_folder, "katex.min.css")) ? Read("katex.min.js") : null;

    /// <summary>KaTeX's style sheet with its fonts inside, as <c>data:</c> addresses.</summary>
    /// <exception cref="FileNotFoundException">KaTeX, or one of its fonts, is missing.</exception>
    public string KatexStyle() =>
        FontSources().Replace(File.ReadAllText(Path.Combine(_folder, "katex.min.css")), match =>
        {
            var font = File.ReadAllBytes(Path.Combine(_folder, "fonts", match.Groups["font"].Value));
            return $"src:url(data:font/woff2;base64,{Convert.ToBase64String(font)}) format(\"woff2\")";
        });

    private string? Read(string file)
    {
        var path = Path.Combine(_folder, file);
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }

    [GeneratedRegex("""src:url\(fonts/(?<font>[\w-]+\.woff2)\)[^;}]*""")]
    private static partial Regex FontSources();
}
