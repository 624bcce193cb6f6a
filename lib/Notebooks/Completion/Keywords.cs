using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Notebooks.Completion;

/// <summary>The keywords that can stand where a name stands.</summary>
internal static class Keywords
{
    private static readonly string[] Types =
    [
        "bool", "byte", "char", "decimal", "double", "dynamic", "float", "int", "long", "nint", "nuint", "object", "sbyte", "short", "string", "uint", "ulong", "ushort",
    ];

    private static readonly string[] Expressions =
    [
        "async", "await", "checked", "default", "delegate", "false", "from", "nameof", "new", "null", "sizeof", "stackalloc", "static", "throw", "true", "typeof", "unchecked",
    ];

    private static readonly string[] Statements =
    [
        "checked", "const", "do", "fixed", "for", "foreach", "goto", "if", "lock", "return", "switch", "try", "unsafe", "using", "var", "void", "while",
    ];

    private static readonly string[] Declarations =
    [
        "abstract", "class", "delegate", "enum", "interface", "internal", "partial", "private", "public", "readonly", "record", "sealed", "static", "struct", "void",
    ];

    private static readonly string[] Modifiers = ["const", "event", "implicit", "operator", "override", "protected", "required", "virtual"];

    private static readonly string[] Queries =
        ["ascending", "by", "descending", "equals", "from", "group", "in", "into", "join", "let", "on", "orderby", "select", "where"];

    /// <summary>The keywords that fit.</summary>
    public static IEnumerable<string> At(SimpleNameSyntax name) => name.Parent switch
    {
        UsingDirectiveSyntax => ["static", "global"],
        ObjectCreationExpressionSyntax => Types,
        _ when SyntaxFacts.IsInTypeOnlyContext(name) && name.Parent is not IncompleteMemberSyntax => Types,
        _ when name.Ancestors().FirstOrDefault(node => node is StatementSyntax or BaseTypeDeclarationSyntax or AnonymousFunctionExpressionSyntax) is BaseTypeDeclarationSyntax
            && name.Parent is IncompleteMemberSyntax => [.. Types, .. Declarations, .. Modifiers],
        ExpressionStatementSyntax or IncompleteMemberSyntax => [.. Types, .. Expressions, .. Statements, .. After(name), .. Around(name), .. AtTop(name)],
        ArgumentSyntax => [.. Types, .. Expressions, "in", "out", "ref", .. Around(name)],
        _ => [.. Types, .. Expressions, .. Around(name)],
    };

    /// <summary>What goes on a query that stands before the position and is not whole.</summary>
    public static IEnumerable<Candidate> InQuery(SyntaxTree tree, int position)
    {
        var token = tree.GetRoot().FindToken(position, findInsideTrivia: true);
        var before = token.GetPreviousToken();
        return token.SpanStart == position && token.IsKind(SyntaxKind.IdentifierToken)
            && before.Parent?.AncestorsAndSelf().TakeWhile(node => node is not StatementSyntax).OfType<QueryExpressionSyntax>().Any() == true
            ? Queries.Select(keyword => Candidate(keyword, Rank.Keyword))
            : [];
    }

    /// <summary>A keyword as a candidate.</summary>
    public static Candidate Candidate(string keyword, int rank) => new(keyword, "keyword", rank, []);

    private static IEnumerable<string> AtTop(SimpleNameSyntax name) =>
        name.Parent?.Parent is GlobalStatementSyntax or CompilationUnitSyntax ? Declarations : [];

    // What goes on from the statement before.
    private static IEnumerable<string> After(SimpleNameSyntax name) => Previous(name) switch
    {
        IfStatementSyntax => ["else"],
        TryStatementSyntax => ["catch", "finally"],
        _ => [],
    };

    private static StatementSyntax? Previous(SimpleNameSyntax name) =>
        name.GetFirstToken().GetPreviousToken().Parent?.AncestorsAndSelf().OfType<StatementSyntax>().LastOrDefault(statement => statement.Span.End <= name.SpanStart);

    private static IEnumerable<string> Around(SimpleNameSyntax name)
    {
        foreach (var node in name.Ancestors())
        {
            switch (node)
            {
                case ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax:
                    return ["break", "continue"];
                case SwitchStatementSyntax:
                    return ["break", "case"];
                case QueryExpressionSyntax:
                    return Queries;
                case BaseMethodDeclarationSyntax { Parent: TypeDeclarationSyntax }:
                    return ["base", "this"];
            }
        }

        return [];
    }
}
