using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Notebooks.Execution;

/// <summary>What a cell leaves behind at its top level, and every name that code which outlives the cell may read.</summary>
/// <param name="Declared">The names of the cell's variables.</param>
/// <param name="Functions">The signatures of the cell's functions, properties and events.</param>
/// <param name="Captured">Names used inside functions, lambdas, queries and types, which may run after the cell has ended, and those referred to by <c>ref</c>, <c>&amp;</c> or <c>__makeref</c>.</param>
internal sealed record Variables(IReadOnlySet<string> Declared, IReadOnlySet<string> Functions, IReadOnlySet<string> Captured)
{
    /// <summary>Reads them off a compiled cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="roots">The cell as it is written, and the files that it loads.</param>
    public static Variables Of(Compilation cell, IReadOnlyList<SyntaxNode> roots)
    {
        var declared = cell.ScriptClass!.GetMembers()
            .Where(member => member is IFieldSymbol or IEventSymbol && member.CanBeReferencedByName).Select(member => member.Name);
        var functions = roots.SelectMany(root => root.ChildNodes()).Select(Signature).OfType<string>();
        return new(declared.ToHashSet(StringComparer.Ordinal), functions.ToHashSet(StringComparer.Ordinal), CapturedBy(roots));
    }

    /// <summary>The names that code which outlives a cell may read.</summary>
    /// <param name="roots">The cell, and the files that it loads.</param>
    public static HashSet<string> CapturedBy(IEnumerable<SyntaxNode> roots) =>
        roots.SelectMany(root => root.DescendantNodes()).Where(OutlivesTheCell)
            .SelectMany(node => node.DescendantNodes().OfType<IdentifierNameSyntax>())
            .Where(name => !IsMember(name) && !IsLocal(name))
            .Select(name => name.Identifier.ValueText)
            .ToHashSet(StringComparer.Ordinal);

    private static string? Signature(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax method => $"{method.Identifier.ValueText}`{method.Arity}({Types(method.ParameterList)})",
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        EventDeclarationSyntax happening => happening.Identifier.ValueText,
        _ => null,
    };

    private static string Types(ParameterListSyntax parameters) =>
        string.Join(',', parameters.Parameters.Select(parameter => $"{parameter.Modifiers} {parameter.Type}"));

    private static bool OutlivesTheCell(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or QueryExpressionSyntax
            or BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseTypeDeclarationSyntax
            or RefExpressionSyntax or ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.InKeyword }
            or MakeRefExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression };

    private static bool IsMember(IdentifierNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax access && access.Name == name
        || name.Parent is MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax;

    // What a scope around the use declares is no variable of the cell; declarations that are not looked for here count as captured.
    private static bool IsLocal(IdentifierNameSyntax name) => name.Ancestors()
        .Any(scope => Declares(scope, name.Identifier.ValueText) && !(scope is ForEachStatementSyntax loop && loop.Expression.Span.Contains(name.Span)));

    private static bool Declares(SyntaxNode scope, string name) => scope switch
    {
        BlockSyntax block => block.Statements.OfType<LocalDeclarationStatementSyntax>().Any(statement => Declares(statement.Declaration, name)),
        ForStatementSyntax loop => Declares(loop.Declaration, name),
        ForEachStatementSyntax loop => loop.Identifier.ValueText == name,
        SimpleLambdaExpressionSyntax lambda => lambda.Parameter.Identifier.ValueText == name,
        ParenthesizedLambdaExpressionSyntax lambda => Declares(lambda.ParameterList, name),
        LocalFunctionStatementSyntax function => Declares(function.ParameterList, name),
        BaseMethodDeclarationSyntax method => Declares(method.ParameterList, name),
        _ => false,
    };

    private static bool Declares(VariableDeclarationSyntax? declaration, string name) =>
        declaration?.Variables.Any(variable => variable.Identifier.ValueText == name) == true;

    private static bool Declares(ParameterListSyntax parameters, string name) =>
        parameters.Parameters.Any(parameter => parameter.Identifier.ValueText == name);
}
