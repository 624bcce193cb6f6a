using System.Net;

namespace Notebooks.Html;

/// <summary>The scripts and styles that the body of one page asks for: plotly.js only with figures, KaTeX only with formulas, each once.</summary>
internal sealed class PageScripts
{
    private readonly PageOptions _options;
    private readonly bool _hasFigures;
    private readonly bool _hasFormulas;

    /// <summary>Looks at the rendered body.</summary>
    public PageScripts(string body, PageOptions options)
    {
        _options = options;
        _hasFigures = body.Contains("<figure class=\"output plot\"", StringComparison.Ordinal);
        _hasFormulas = body.Contains("<span class=\"math", StringComparison.Ordinal);
    }

    /// <summary>Style sheets to add to the page's own.</summary>
    public string Style => _hasFormulas && _options.Assets.HasKatex && _options.AssetsAddress is null ? _options.Assets.KatexStyle() : "";

    /// <summary>Style sheets that the page does not carry in itself.</summary>
    public string Links => _hasFormulas && _options.Assets.HasKatex && Shared("katex.css") is { } address ? $"<link rel=\"stylesheet\" href=\"{address}\">\n" : "";

    /// <summary>What the reader should know about formulas that nothing typesets.</summary>
    public string Notes => _hasFormulas && !_options.Assets.HasKatex ? Missing("KaTeX", _options, "formulas are shown as TeX") : "";

    /// <summary>The <c>script</c> elements, for the end of the page.</summary>
    public string Elements => string.Concat(Scripts());

    /// <summary>A note that a script is missing, what that means, and what to do.</summary>
    public static string Missing(string script, PageOptions options, string consequence) =>
        $"<p class=\"note missing\">{script} is missing, so {consequence}: " +
        $"run <code>{WebUtility.HtmlEncode(options.InstallCommand)}</code>, then render the page again.</p>\n";

    private IEnumerable<string> Scripts()
    {
        if (_hasFormulas && _options.Assets.HasKatex)
        {
            yield return Element("katex.js", _options.Assets.Katex);
        }

        yield return Element(PageTemplate.Read("page.js"));
        if (_hasFigures && _options.Assets.HasPlotly)
        {
            yield return Element("plotly.js", _options.Assets.Plotly);
            yield return Element(PageTemplate.Read("figures.js"));
        }
    }

    private string? Shared(string file) => _options.AssetsAddress is { } folder ? WebUtility.HtmlEncode(folder + file) : null;

    private string Element(string file, Func<string> read) => Shared(file) is { } address ? $"<script src=\"{address}\"></script>\n" : Element(read());

    private static string Element(string script) => $"<script>{PageTemplate.InsideScript(script)}</script>\n";
}
