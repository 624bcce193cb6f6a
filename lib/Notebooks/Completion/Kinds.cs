using Microsoft.CodeAnalysis;

namespace Notebooks.Completion;

/// <summary>What a symbol is called in lists.</summary>
internal static class Kinds
{
    /// <summary>The symbol's kind in a word or two.</summary>
    public static string Of(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol => "namespace",
        ITypeParameterSymbol => "type parameter",
        INamedTypeSymbol { IsRecord: true } => "record",
        ITypeSymbol type => type.TypeKind.ToString().ToLowerInvariant(),
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => "enum member",
        IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true } => "constant",
        IFieldSymbol { ContainingType.IsScriptClass: true } or ILocalSymbol => "variable",
        IRangeVariableSymbol => "variable",
        IMethodSymbol { ContainingType.IsScriptClass: true } or IMethodSymbol { MethodKind: MethodKind.LocalFunction } => "function",
        IMethodSymbol { MethodKind: MethodKind.ReducedExtension } => "extension method",
        IMethodSymbol { MethodKind: MethodKind.Constructor } => "constructor",
        _ => symbol.Kind.ToString().ToLowerInvariant(),
    };
}
