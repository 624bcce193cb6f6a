using Markdig.Parsers;
using Markdig.Syntax;

namespace Notebooks.Html;

/// <summary>A formula that stands alone: <c>$$ … $$</c>, over one line or several.</summary>
internal sealed class DisplayMath(BlockParser parser) : LeafBlock(parser);

/// <summary>
/// Reads <c>$$ … $$</c> before anything else of Markdown can see its lines, so that underscores, backslashes and line breaks stay TeX.
/// The formula begins a line and ends one, wherever in the paragraph that is.
/// </summary>
internal sealed class DisplayMathParser : BlockParser
{
    private const string Fence = "$$";

    public DisplayMathParser() => OpeningCharacters = ['$'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        var text = line.AsSpan().Trim();
        var close = text.Length < 2 ? -1 : text[2..].IndexOf(Fence);
        if (processor.IsCodeIndent || !text.StartsWith(Fence) || (close >= 0 && close + 4 < text.Length))
        {
            return BlockState.None;
        }

        var math = new DisplayMath(this) { Column = processor.Column };
        processor.NewBlocks.Push(math);
        line.TrimStart();
        line.Start += 2;
        return Append(math, line, processor.LineIndex);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        processor.GoToColumn(processor.ColumnBeforeIndent);
        return Append((DisplayMath)block, processor.Line, processor.LineIndex);
    }

    private static BlockState Append(DisplayMath math, Markdig.Helpers.StringSlice line, int lineIndex)
    {
        line.TrimEnd();
        var closes = line.AsSpan().EndsWith(Fence);
        if (closes)
        {
            line.End -= 2;
        }

        math.AppendLine(ref line, 0, lineIndex, 0, false);
        return closes ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }
}
