using Markdig;
using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Notebooks.Html;

/// <summary>Formulas in Markdown: <c>$…$</c> in the line, <c>$$…$$</c> on its own; the TeX passes untouched into an element of class <c>math</c>.</summary>
internal sealed class MathExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new DisplayMathParser());
        pipeline.InlineParsers.Insert(0, new MathInlineParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.Insert(0, new InlineRenderer());
        renderer.ObjectRenderers.Insert(0, new DisplayRenderer());
    }

    private sealed class InlineRenderer : HtmlObjectRenderer<MathInline>
    {
        protected override void Write(HtmlRenderer renderer, MathInline math) =>
            renderer.Write(TeX.ToHtml(math.Content.ToString(), display: math.DelimiterCount == 2));
    }

    private sealed class DisplayRenderer : HtmlObjectRenderer<DisplayMath>
    {
        protected override void Write(HtmlRenderer renderer, DisplayMath math) =>
            renderer.EnsureLine().Write(TeX.ToHtml(math.Lines.ToString(), display: true)).EnsureLine();
    }
}
