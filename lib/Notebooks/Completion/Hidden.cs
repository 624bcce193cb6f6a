using Microsoft.CodeAnalysis;

namespace Notebooks.Completion;

/// <summary>What no list shows: what its author marked as obsolete or not for editors, and what no code can name.</summary>
internal static class Hidden
{
    private const int EditorBrowsableNever = 1;

    /// <summary>Whether the symbol is left out.</summary>
    public static bool Is(ISymbol symbol) =>
        !symbol.CanBeReferencedByName
        || symbol.IsImplicitlyDeclared && symbol is IMethodSymbol { Name: "<Clone>$" or "PrintMembers" or "Deconstruct" }
        || symbol is not INamespaceSymbol && (symbol.OriginalDefinition is IMethodSymbol { ReducedFrom: { } method } ? method : symbol).GetAttributes().Any(IsHiding);

    private static bool IsHiding(AttributeData attribute) => attribute.AttributeClass?.Name switch
    {
        nameof(ObsoleteAttribute) => true,
        "EditorBrowsableAttribute" => attribute.ConstructorArguments is [{ Value: EditorBrowsableNever }],
        _ => false,
    };
}
