using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Notebooks.Html;

/// <summary>Markdown as Jupyter and GitHub read it, as HTML; remembers the headings of everything that it has rendered.</summary>
internal sealed partial class Prose(Pictures pictures)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseTaskLists()
        .UseAutoLinks()
        .UseAlertBlocks()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Use<MathExtension>()
        .Build();

    private readonly HashSet<string> _ids = [];
    private readonly List<Heading> _headings = [];

    /// <summary>The first heading of level 1: it is the page's title, and is taken out of the text.</summary>
    public Heading? Title { get; private set; }

    /// <summary>The other headings so far, in order.</summary>
    public IReadOnlyList<Heading> Headings => _headings;

    /// <summary>Renders one piece of Markdown.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="attachments">The cell's pictures, which the text names as <c>attachment:name</c>: name → MIME type → base64.</param>
    public string ToHtml(string markdown, JsonElement attachments = default)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().Where(link => !link.IsImage))
        {
            link.Url = NotebookLink().Replace(link.Url ?? "", ".html");
        }

        foreach (var heading in document.Descendants<HeadingBlock>().ToList())
        {
            Remember(heading);
        }

        return pictures.Inline(Write(document), attachments);
    }

    private void Remember(HeadingBlock block)
    {
        var html = LinkTags().Replace(Write(block.Inline!), "");
        var text = WebUtility.HtmlDecode(AllTags().Replace(html, ""));
        var stem = LinkHelper.UrilizeAsGfm(text) is { Length: > 0 } slug ? slug : "section";
        var id = stem;
        for (var n = 1; !_ids.Add(id); n++)
        {
            id = $"{stem}-{n}";
        }

        block.GetAttributes().Id = id;
        var heading = new Heading(block.Level, id, html, text);
        if (Title is null && block.Level == 1)
        {
            Title = heading;
            block.Parent!.Remove(block);
        }
        else
        {
            _headings.Add(heading);
        }
    }

    private static string Write(MarkdownObject markdown)
    {
        using var text = new StringWriter();
        var renderer = new HtmlRenderer(text);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new FencedCodeRenderer());
        renderer.ObjectRenderers.Replace<HtmlBlockRenderer>(new RawHtmlRenderer());
        renderer.Render(markdown);
        return text.ToString();
    }

    [GeneratedRegex(@"(?<!:.*)\.ipynb(?=$|#)")]
    private static partial Regex NotebookLink();

    [GeneratedRegex("</?a\\b[^>]*>|<img\\b[^>]*>")]
    private static partial Regex LinkTags();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex AllTags();

    private sealed class FencedCodeRenderer : HtmlObjectRenderer<CodeBlock>
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock block)
        {
            var code = block.Lines.ToString();
            var isCSharp = block is FencedCodeBlock { Info: "csharp" or "cs" or "c#" or "C#" };
            renderer.EnsureLine().Write("<pre><code>").Write(isCSharp ? CodeColouring.ToHtml(code) : WebUtility.HtmlEncode(code)).WriteLine("</code></pre>");
        }
    }

    private sealed class RawHtmlRenderer : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock block) =>
            renderer.EnsureLine().Write(TeX.InsideHtml(block.Lines.ToString())).EnsureLine();
    }
}
