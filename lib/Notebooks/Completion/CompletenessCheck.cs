using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Notebooks.Execution;

namespace Notebooks.Completion;

/// <summary>Tells whether a cell is whole.</summary>
internal static class CompletenessCheck
{
    private const int IndentWidth = 4;

    // A comment, a verbatim text, a raw text, an #if that has no end yet.
    private static readonly HashSet<string> Unended = new(StringComparer.Ordinal) { "CS1035", "CS1039", "CS8997", "CS1027" };

    /// <summary>Whether the cell can be run as it stands. Looked at on a thread of its own: the parser follows nested types as far as the stack goes.</summary>
    public static Completeness Of(string code)
    {
        using var thread = new CellThread("completeness");
        try
        {
            return thread.Run(() => Task.FromResult(Check(code)), CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (Exception error) when (CompilerFault.Is(error))
        {
            return new(CompletenessStatus.Invalid, "");
        }
    }

    private static Completeness Check(string code)
    {
        if (Nesting.IsTooDeep(code))
        {
            return new(CompletenessStatus.Invalid, "");
        }

        var view = CellView.Of(code);
        var tree = CellCompiler.Parse(view, "", CancellationToken.None);
        var last = tree.GetRoot().GetLastToken();
        if (EndsInDocumentation(view))
        {
            return new(CompletenessStatus.Incomplete, Indent(tree, view, last));
        }

        var errors = tree.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error).ToList();
        return errors.Count == 0 ? new(CompletenessStatus.Complete, "")
            : errors.Any(error => Unended.Contains(error.Id)) || !SyntaxFactory.IsCompleteSubmission(tree) && !IsWrongBeforeItsEnd(tree, errors, last)
                ? new(CompletenessStatus.Incomplete, Indent(tree, view, last))
                : new(CompletenessStatus.Invalid, "");
    }

    private static bool IsWrongBeforeItsEnd(SyntaxTree tree, List<Diagnostic> errors, SyntaxToken last) =>
        errors.Any(error => error.Location.SourceSpan.End <= last.SpanStart)
        || tree.GetRoot().DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.SkippedTokensTrivia));

    private static bool EndsInDocumentation(string view) =>
        view.TrimEnd()[CellView.LineStart(view, view.TrimEnd().Length)..].TrimStart().StartsWith("///", StringComparison.Ordinal);

    // Inside a text that spans lines, what its last line begins with; otherwise a level for each bracket that is open,
    // brackets of one line as one, and one for a statement that goes on.
    private static string Indent(SyntaxTree tree, string view, SyntaxToken last)
    {
        if (IsText(last))
        {
            var line = view.TrimEnd()[CellView.LineStart(view, view.TrimEnd().Length)..];
            return line[..^line.TrimStart().Length];
        }

        var open = new Stack<int>();
        foreach (var token in tree.GetRoot().DescendantTokens().Where(token => !token.IsMissing))
        {
            switch (token.Kind())
            {
                case SyntaxKind.OpenBraceToken or SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken:
                    open.Push(tree.GetLineSpan(token.Span).StartLinePosition.Line);
                    break;
                case SyntaxKind.CloseBraceToken or SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken when open.Count > 0:
                    open.Pop();
                    break;
            }
        }

        return new string(' ', IndentWidth * (open.Distinct().Count() + (GoesOn(last) ? 1 : 0)));
    }

    private static bool IsText(SyntaxToken token) => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.InterpolatedStringStartToken;

    private static bool GoesOn(SyntaxToken last) => last.Kind() switch
    {
        SyntaxKind.None or SyntaxKind.SemicolonToken or SyntaxKind.CommaToken or SyntaxKind.OpenBraceToken or SyntaxKind.CloseBraceToken
            or SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken => false,
        SyntaxKind.CloseParenToken when last.Parent is ParameterListSyntax => false,
        _ => last.Parent is not BaseTypeDeclarationSyntax,
    };
}
