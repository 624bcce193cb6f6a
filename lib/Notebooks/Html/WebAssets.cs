using System.Text.RegularExpressions;
using Notebooks.Documents;

namespace Notebooks.Html;

/// <summary>The scripts that a page carries in itself: plotly.js for its figures, KaTeX for its formulas (npm packages, lib/web/package.json).</summary>
/// <param name="folder">The folder with <c>plotly.min.js</c>, <c>katex.min.js</c>, <c>katex.min.css</c> and <c>fonts/</c>; it need not exist.</param>
public sealed partial class WebAssets(string folder)
{
    private const string KatexNotice = "/*! KaTeX, copyright Khan Academy and other contributors, MIT licence, https://katex.org */\n";

    /// <summary>The folder <c>web</c> beside the program, where the build puts the scripts.</summary>
    public static WebAssets BesideProgram { get; } = new(Path.Combine(AppContext.BaseDirectory, "web"));

    /// <summary>Where the scripts are looked for.</summary>
    public string Folder { get; } = folder;

    /// <summary>Whether plotly.js is there.</summary>
    public bool HasPlotly => File.Exists(PathOf("plotly.min.js"));

    /// <summary>Whether KaTeX is there, its style sheet and fonts included.</summary>
    public bool HasKatex =>
        File.Exists(PathOf("katex.min.js")) && File.Exists(PathOf("katex.min.css")) && Directory.Exists(PathOf("fonts"));

    /// <summary>The text of plotly.js.</summary>
    /// <exception cref="FileNotFoundException">It is missing.</exception>
    public string Plotly() => File.ReadAllText(PathOf("plotly.min.js"));

    /// <summary>The text of KaTeX's script.</summary>
    /// <exception cref="FileNotFoundException">It is missing.</exception>
    public string Katex() => KatexNotice + File.ReadAllText(PathOf("katex.min.js"));

    /// <summary>KaTeX's style sheet with its fonts inside, as <c>data:</c> addresses.</summary>
    /// <exception cref="FileNotFoundException">KaTeX, or one of its fonts, is missing.</exception>
    public string KatexStyle() =>
        FontSources().Replace(File.ReadAllText(PathOf("katex.min.css")), match =>
        {
            var font = File.ReadAllBytes(PathOf(match.Groups["font"].Value));
            return $"src:url(data:font/woff2;base64,{Convert.ToBase64String(font)}) format(\"woff2\")";
        });

    /// <summary>Writes what is here into a folder that several pages share: see <see cref="PageOptions.AssetsAddress"/>.</summary>
    /// <exception cref="IOException">A file could not be written.</exception>
    public void CopyTo(string folder)
    {
        if (HasPlotly)
        {
            Write("plotly.js", Plotly());
        }

        if (HasKatex)
        {
            Write("katex.js", Katex());
            Write("katex.css", KatexStyle());
        }

        void Write(string file, string text) => AtomicFile.Write(Path.Combine(folder, file), System.Text.Encoding.UTF8.GetBytes(text));
    }

    private string PathOf(string file) => Path.Combine(Folder, file);

    [GeneratedRegex("""src:url\((?<font>fonts/[\w-]+\.woff2)\)[^;}]*""")]
    private static partial Regex FontSources();
}
