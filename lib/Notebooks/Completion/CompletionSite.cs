using Microsoft.CodeAnalysis.CSharp;

namespace Notebooks.Completion;

/// <summary>The word around the cursor, and the cell with a stand-in for it, so that it parses as a name whatever has been typed of it.</summary>
/// <param name="Start">Where the word begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Typed">What stands of it before the cursor, without a leading <c>@</c>.</param>
/// <param name="Code">The C# of the cell with the stand-in.</param>
internal sealed record CompletionSite(int Start, int End, string Typed, string Code)
{
    // A letter that nobody writes: the stand-in must not be a keyword, and not declared anywhere.
    private const char StandIn = '\u01C3';

    // After these a line goes on; before any other word a statement that is being written ends.
    private static readonly HashSet<string> Continuations = new(StringComparer.Ordinal)
    {
        "where", "select", "orderby", "join", "let", "from", "group", "into", "on", "equals", "by", "ascending", "descending",
        "is", "as", "and", "or", "switch", "with", "in", "when", "else",
    };

    /// <summary>The site at a position of a cell's C#.</summary>
    public static CompletionSite At(string code, int position)
    {
        var (start, end) = (position, position);
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(code[start - 1]))
        {
            start--;
        }

        while (end < code.Length && SyntaxFacts.IsIdentifierPartCharacter(code[end]))
        {
            end++;
        }

        var typed = code[start..position];
        if (start > 0 && code[start - 1] == '@' && (start == 1 || code[start - 2] is not ('$' or '"' or '@')))
        {
            start--;
        }

        var name = new string(StandIn, Math.Max(end - start, 1));
        return new(start, end, typed, $"{code[..start]}{name}{(EndsStatement(code, end) ? ";" : "")}{code[end..]}");
    }

    // Without its semicolon, `x.` before `var y = 1;` on the next line would be a declaration.
    private static bool EndsStatement(string code, int end)
    {
        var next = CellView.LineEnd(code, end);
        if (!string.IsNullOrWhiteSpace(code[end..next]))
        {
            return false;
        }

        while (next < code.Length && char.IsWhiteSpace(code[next]))
        {
            next++;
        }

        var word = next;
        while (word < code.Length && SyntaxFacts.IsIdentifierPartCharacter(code[word]))
        {
            word++;
        }

        return next == code.Length || word > next && !Continuations.Contains(code[next..word]);
    }
}
