using Microsoft.CodeAnalysis;

namespace Notebooks.Completion;

/// <summary>Symbols as one would declare them.</summary>
internal static class Signatures
{
    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeContainingType
            | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeNamespaceKeyword,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        extensionMethodStyle: SymbolDisplayExtensionMethodStyle.InstanceMethod,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        localOptions: SymbolDisplayLocalOptions.IncludeType | SymbolDisplayLocalOptions.IncludeConstantValue | SymbolDisplayLocalOptions.IncludeRef,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeDefaultValue,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    // The class that holds a cell's variables and functions is nobody's to name.
    private static readonly SymbolDisplayFormat InCell = Format.RemoveMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType);

    /// <summary>A symbol's declaration.</summary>
    public static string Of(ISymbol symbol) => symbol.ToDisplayString(symbol is INamespaceSymbol ? SymbolDisplayFormat.CSharpErrorMessageFormat
        : symbol.ContainingType is { IsScriptClass: true } or { TypeKind: TypeKind.Enum } || symbol is ITypeSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor } ? InCell
        : Format);

    /// <summary>The first one's declaration and the number of the others.</summary>
    public static string Of(IReadOnlyList<ISymbol> overloads) => Of(overloads[0]) + (overloads.Count - 1) switch
    {
        0 => "",
        1 => " (+ 1 overload)",
        var others => $" (+ {others} overloads)",
    };
}
