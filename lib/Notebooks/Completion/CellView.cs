using Microsoft.CodeAnalysis.CSharp;
using Notebooks.Execution;

namespace Notebooks.Completion;

/// <summary>The C# of a cell and nothing else, every character where it is in the cell: magic commands and other languages are blank.</summary>
internal static class CellView
{
    /// <summary>The cell with blanks in place of what is not C#.</summary>
    public static string Of(string code)
    {
        var view = code.ToCharArray();
        var isCSharp = true;
        foreach (var (start, end) in Lines(code))
        {
            var magic = CellPart.ChosenBy(code[start..end]);
            isCSharp = magic is null or CellPartKind.Command or CellPartKind.Time ? isCSharp : magic == CellPartKind.CSharp;
            if (!isCSharp || magic is not null)
            {
                view.AsSpan(start, end - start).Fill(' ');
            }
        }

        return new string(view);
    }

    /// <summary>Where the line around a position begins.</summary>
    public static int LineStart(string code, int position)
    {
        while (position > 0 && !SyntaxFacts.IsNewLine(code[position - 1]))
        {
            position--;
        }

        return position;
    }

    /// <summary>Where the line around a position ends.</summary>
    public static int LineEnd(string code, int position)
    {
        while (position < code.Length && !SyntaxFacts.IsNewLine(code[position]))
        {
            position++;
        }

        return position;
    }

    private static IEnumerable<(int Start, int End)> Lines(string code)
    {
        for (var start = 0; start < code.Length; start++)
        {
            var end = LineEnd(code, start);
            yield return (start, end);
            start = end;
        }
    }
}
