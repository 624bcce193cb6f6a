using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Notebooks.Execution;

namespace Notebooks.Completion;

/// <summary>Tells whether a cell is whole.</summary>
internal static class CompletenessCheck
{
    private const int IndentWidth = 4;

    /// <summary>Whether the cell can be run as it stands.</summary>
    public static Completeness Of(string code)
    {
        var view = CellView.Of(code);
        var tree = CellCompiler.Parse(view, "", CancellationToken.None);
        var last = tree.GetRoot().GetLastToken();
        if (EndsInDocumentation(view))
        {
            return new(CompletenessStatus.Incomplete, Indent(tree, view, last));
        }

        var errors = tree.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error).ToList();
        return errors.Count == 0 ? new(CompletenessStatus.Complete, "")
            : SyntaxFactory.IsCompleteSubmission(tree) || errors.Any(error => error.Location.SourceSpan.End <= last.SpanStart)
                ? new(CompletenessStatus.Invalid, "")
                : new(CompletenessStatus.Incomplete, Indent(tree, view, last));
    }

    private static bool EndsInDocumentation(string view) =>
        view.TrimEnd()[CellView.LineStart(view, view.TrimEnd().Length)..].TrimStart().StartsWith("///", StringComparison.Ordinal);

    // Inside a text that spans lines, what its last line begins with; otherwise a level for each bracket that is open,
    // brackets of one line as one, and one for a statement that goes on.
    private static string Indent(SyntaxTree tree, string view, SyntaxToken last)
    {
        if (IsText(last))
        {
            var line = view[CellView.LineStart(view, view.Length)..];
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
