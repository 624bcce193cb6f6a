using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Notebooks.Documents;
using Notebooks.Html;
using Notebooks.Tests.Documents;

namespace Notebooks.Tests.Html;

/// <summary>Small notebooks and their pages.</summary>
internal static class SamplePage
{
    public const string Figure = """{"data":[{"type":"scatter","name":"loss","x":[0,1,2],"y":[4,1,0]}],"layout":{"title":{"text":"Loss"}}}""";

    /// <summary>Scripts without a word in them: pages are small, and the same whether or not npm has run.</summary>
    public static PageOptions EmptyScripts { get; } = new() { Assets = WriteEmptyScripts() };

    public static NotebookDocument Empty() => Notebook.Of();

    public static NotebookDocument WithProse(this NotebookDocument notebook, string markdown)
    {
        notebook.Insert(notebook.Cells.Count, CellKind.Markdown, markdown);
        return notebook;
    }

    public static NotebookDocument WithCode(this NotebookDocument notebook, string source, params Output[] outputs)
    {
        notebook.Insert(notebook.Cells.Count, CellKind.Code, source).SetOutputs(outputs, notebook.Cells.Count);
        return notebook;
    }

    /// <summary>An output in the given forms; a form whose MIME type ends in <c>json</c> is parsed.</summary>
    public static DisplayOutput Shown(params (string MimeType, string Text)[] forms)
    {
        var bundle = new MimeBundle();
        foreach (var (mimeType, text) in forms)
        {
            bundle.Set(mimeType, mimeType.EndsWith("json", StringComparison.Ordinal) ? JsonNode.Parse(text)! : JsonValue.Create(text));
        }

        return new DisplayOutput(bundle);
    }

    public static DisplayOutput ShownFigure(string figure = Figure, string summary = "Line figure Loss, 3 points") =>
        Shown(("application/vnd.plotly.v1+json", figure), ("text/html", "<p>second best</p>"), ("text/plain", summary));

    public static IDocument Page(this NotebookDocument notebook, PageOptions? options = null) =>
        new HtmlParser().ParseDocument(NotebookPage.Render(notebook, options));

    /// <summary>The page after its scripts ran.</summary>
    public static IDocument InBrowser(string html, bool dark = false) => new HtmlParser().ParseDocument(Chromium.Open(html, dark));

    public static IDocument OfProse(string markdown) => Empty().WithProse(markdown).Page(EmptyScripts);

    public static IDocument OfOutputs(params Output[] outputs) => Empty().WithCode("x", outputs).Page(EmptyScripts);

    private static WebAssets WriteEmptyScripts()
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "empty-scripts", "fonts")).Parent!.FullName;
        foreach (var file in (string[])["plotly.min.js", "katex.min.js", "katex.min.css"])
        {
            File.WriteAllText(Path.Combine(folder, file), "");
        }

        return new WebAssets(folder);
    }
}
