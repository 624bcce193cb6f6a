using System.Text.RegularExpressions;

namespace Notebooks.Html;

/// <summary>The page's fixed parts, kept as files of their own: <c>page.html</c>, <c>page.css</c>, <c>page.js</c>.</summary>
internal static partial class PageTemplate
{
    /// <summary>One of the files.</summary>
    public static string Read(string file)
    {
        using var reader = new StreamReader(typeof(PageTemplate).Assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }

    /// <summary><c>page.html</c> with each <c>{{name}}</c> replaced by the part of that name; what the parts contain is not looked at.</summary>
    public static string Fill(IReadOnlyDictionary<string, string> parts) =>
        Slot().Replace(Read("page.html"), slot => parts[slot.Groups["name"].Value]);

    /// <summary>
    /// JavaScript that cannot end, or derange, the <c>script</c> element around it
    /// (HTML standard, "Restrictions for contents of script elements").
    /// </summary>
    public static string InsideScript(string script) => Ending().Replace(script, match => match.Value.Insert(1, "\\"));

    [GeneratedRegex(@"\{\{(?<name>\w+)\}\}")]
    private static partial Regex Slot();

    [GeneratedRegex("</script|<!--|<script", RegexOptions.IgnoreCase)]
    private static partial Regex Ending();
}
