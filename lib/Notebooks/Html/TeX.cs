using System.Net;
using System.Text.RegularExpressions;

namespace Notebooks.Html;

/// <summary>Formulas as elements that the page's script hands to KaTeX; without it, a reader sees the TeX.</summary>
internal static partial class TeX
{
    /// <summary>One formula.</summary>
    public static string ToHtml(string tex, bool display) =>
        $"<span class=\"math{(display ? " display" : "")}\">{WebUtility.HtmlEncode(tex.Trim())}</span>";

    /// <summary>A <c>text/latex</c> value: formulas between <c>$</c>, <c>$$</c>, <c>\(</c> or <c>\[</c>, or one whole formula without any.</summary>
    public static string FromLatex(string latex) =>
        Delimited().Match(latex.Trim()) is { Success: true } match
            ? ToHtml(match.Groups["tex"].Value, display: true)
            : ToHtml(latex, display: true);

    /// <summary>Raw HTML with the formulas in its text marked; tags and code are left alone.</summary>
    public static string InsideHtml(string html) => Formulas().Replace(html, match =>
        match.Groups["tex"].Success
            ? ToHtml(WebUtility.HtmlDecode(match.Groups["tex"].Value), display: match.Value.StartsWith("$$", StringComparison.Ordinal))
            : match.Value);

    [GeneratedRegex("""^(?:\$\$?|\\\(|\\\[)(?<tex>[^$]+?)(?:\$\$?|\\\)|\\\])$""", RegexOptions.Singleline)]
    private static partial Regex Delimited();

    [GeneratedRegex("""
        <(pre|code|script|style|textarea)\b.*?</\1\s*>|<!--.*?-->|<[^>]*>|\$\$(?<tex>[^$]+)\$\$|\$(?=\S)(?<tex>[^$\n]*[^\s$\\])\$(?!\d)
        """, RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Formulas();
}
