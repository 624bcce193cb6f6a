using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Notebooks.Documents;

namespace Notebooks.Html;

/// <summary>An executed notebook as one page of HTML that needs no other file and no network.</summary>
public static class NotebookPage
{
    private const int HeadingsWithoutContents = 3;
    private const string Generator = "<meta name=\"generator\" content=\"Notebooks\">";

    /// <summary>Whether a file is a page that <see cref="Render"/> made.</summary>
    public static bool IsPage(string path) => File.ReadLines(path).Take(10).Contains(Generator);

    /// <summary>Renders a notebook: prose, code and outputs, figures drawn by plotly.js and formulas by KaTeX where there are any.</summary>
    /// <param name="document">The notebook; it is not changed.</param>
    /// <param name="options">Title, pictures' folder and scripts; null for the defaults.</param>
    /// <returns>The page. Where a script is missing it says so, in the place of each figure, and shows formulas as TeX.</returns>
    public static string Render(NotebookDocument document, PageOptions? options = null)
    {
        options ??= new PageOptions();
        var prose = new Prose(new Pictures(options.Folder));
        var cells = new CellHtml(prose, options);
        var body = string.Concat(document.Cells.Select((cell, index) => cells.ToHtml(cell, index + 1)));
        var scripts = new PageScripts(body + prose.Title?.Html, options);
        return PageTemplate.Fill(new Dictionary<string, string>
        {
            ["title"] = WebUtility.HtmlEncode(prose.Title?.Text ?? options.Title),
            ["generator"] = Generator,
            ["style"] = PageTemplate.Read("page.css") + scripts.Style,
            ["links"] = scripts.Links,
            ["top"] = Links("top", options.Contents),
            ["bottom"] = Links("bottom", options.Previous, options.Contents, options.Next),
            ["heading"] = prose.Title is { } title
                ? $"<h1 id=\"{title.Id}\">{title.Html}</h1>"
                : $"<h1>{WebUtility.HtmlEncode(options.Title)}</h1>",
            ["notes"] = Failures(document) + scripts.Notes,
            ["contents"] = Contents(prose.Headings),
            ["body"] = body,
            ["run"] = Run(document.Metadata["run"] as JsonObject),
            ["scripts"] = scripts.Elements,
        });
    }

    private static string Failures(NotebookDocument document) => string.Concat(document.Cells.Index()
        .Where(entry => CellHtml.HasFailed(entry.Item))
        .Select(entry => $"<p class=\"note failed\"><a href=\"#cell-{entry.Index + 1}\">{(entry.Item.ExecutionCount is { } count ? $"Cell {count}" : "A cell")}</a> ended in an error.</p>\n"));

    private static string Contents(IReadOnlyList<Heading> headings)
    {
        if (headings.Count <= HeadingsWithoutContents)
        {
            return "";
        }

        var list = new StringBuilder("<nav class=\"contents\" aria-label=\"Contents\"><ol>\n");
        foreach (var heading in headings)
        {
            list.Append($"<li class=\"level-{heading.Level}\"><a href=\"#{heading.Id}\">{heading.Html}</a></li>\n");
        }

        return list.Append("</ol></nav>\n").ToString();
    }

    private static string Links(string place, params PageLink?[] links) => links.All(link => link is null) ? ""
        : $"<nav class=\"pages {place}\">{string.Concat(links.Select(link => link is null ? "<span></span>"
            : $"<a href=\"{WebUtility.HtmlEncode(link.Address)}\">{WebUtility.HtmlEncode(link.Title)}</a>"))}</nav>\n";

    private static string Run(JsonObject? run) => run is null or { Count: 0 } ? "" : $"""
        <footer><dl>
        {string.Concat(run.Select(Entry))}</dl></footer>

        """;

    private static string Entry(KeyValuePair<string, JsonNode?> entry) =>
        $"<div><dt>{WebUtility.HtmlEncode(entry.Key)}</dt><dd>{WebUtility.HtmlEncode(Shown(entry.Value))}</dd></div>\n";

    // Of a list its length, of an object its members: what the run recorded in full is in the notebook.
    private static string Shown(JsonNode? value) => value switch
    {
        JsonObject members => members.Count == 0 ? "none" : string.Join(", ", members.Select(member => $"{member.Key} {Shown(member.Value)}")),
        JsonArray list => list.Count.ToString(CultureInfo.InvariantCulture),
        JsonValue text when text.TryGetValue<string>(out var words) => words,
        _ => value?.ToJsonString() ?? "none",
    };
}
