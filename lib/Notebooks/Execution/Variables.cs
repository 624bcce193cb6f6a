using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Notebooks.Execution;

/// <summary>What a cell leaves behind at its top level, and every name that code which outlives the cell may read.</summary>
/// <param name="Declared">The names of the cell's variables.</param>
/// <param name="Functions">The signatures of the cell's functions, properties and events.</param>
/// <param name="Captured">Names used inside functions, lambdas, queries and types, which may run after the cell has ended, and those referred to by <c>ref</c> or <c>&amp;</c>.</param>
internal sealed record Variables(IReadOnlySet<string> Declared, IReadOnlySet<string> Functions, IReadOnlySet<string> Captured)
{
    /// <summary>Reads them off a cell's syntax.</summary>
    /// <param name="roots">The cell, and the files that it loads.</param>
    public static Variables Of(IReadOnlyList<SyntaxNode> roots)
    {
        var members = roots.SelectMany(root => root.ChildNodes()).ToList();
        var declared = members.SelectMany(VariableNames).ToHashSet(StringComparer.Ordinal);
        var functions = members.Select(Signature).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var captured = roots.SelectMany(root => root.DescendantNodes()).Where(OutlivesTheCell)
            .SelectMany(node => node.DescendantNodes().OfType<IdentifierNameSyntax>())
            .Select(name => name.Identifier.ValueText)
            .ToHashSet(StringComparer.Ordinal);
        return new(declared, functions, captured);
    }

    private static IEnumerable<string> VariableNames(SyntaxNode member) => member switch
    {
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
        GlobalStatementSyntax statement => statement.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax)
            .OfType<SingleVariableDesignationSyntax>().Select(variable => variable.Identifier.ValueText),
        _ => [],
    };

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
            or RefExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression };
}
