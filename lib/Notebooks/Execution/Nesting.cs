using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Notebooks.Execution;

/// <summary>Code nested as no reader nests it: the compiler would need more stack than there is, and the process would end.</summary>
internal static class Nesting
{
    private const int DeepestBrackets = 500;
    private const int DeepestSyntax = 10_000;

    /// <summary>Whether more brackets are open at once than the compiler can follow. Those of texts and comments do not count.</summary>
    public static bool IsTooDeep(string code) =>
        Exceeds(code.Select(Step)) && Exceeds(SyntaxFactory.ParseTokens(code).Select(token => token.Text is [var only] ? Step(only) : 0));

    /// <summary>Whether operators, calls or statements are nested more deeply than the compiler can follow.</summary>
    public static bool IsTooDeep(SyntaxTree tree)
    {
        // Each level takes a character at least.
        if (tree.Length <= DeepestSyntax)
        {
            return false;
        }

        var waiting = new Stack<(SyntaxNode Node, int Depth)>([(tree.GetRoot(), 0)]);
        while (waiting.TryPop(out var next))
        {
            if (next.Depth > DeepestSyntax)
            {
                return true;
            }

            foreach (var child in next.Node.ChildNodes())
            {
                waiting.Push((child, next.Depth + 1));
            }
        }

        return false;
    }

    private static int Step(char character) => character is '(' or '[' or '{' ? 1 : character is ')' or ']' or '}' ? -1 : 0;

    private static bool Exceeds(IEnumerable<int> steps)
    {
        var depth = 0;
        return steps.Any(step => (depth += step) > DeepestBrackets);
    }
}
