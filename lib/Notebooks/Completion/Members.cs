using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Notebooks.Completion;

/// <summary>What can follow a dot.</summary>
internal static class Members
{
    /// <summary>What stands before the dot of a name, or null for a name without one.</summary>
    public static ExpressionSyntax? Before(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access.Expression,
        QualifiedNameSyntax qualified when qualified.Right == name => qualified.Left,
        AliasQualifiedNameSyntax alias when alias.Name == name => alias.Alias,
        MemberBindingExpressionSyntax binding => binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>()
            .FirstOrDefault(conditional => conditional.WhenNotNull.Span.Contains(binding.Span))?.Expression,
        _ => null,
    };

    /// <summary>The candidates after a dot.</summary>
    public static IEnumerable<Candidate> Of(SemanticModel model, SimpleNameSyntax name, ExpressionSyntax before, IReadOnlyList<ITypeSymbol> expected)
    {
        var position = name.SpanStart;
        if (model.GetSymbolInfo(before).Symbol is INamespaceSymbol container || before.IsKind(SyntaxKind.IdentifierName) && IsGlobal(before, model, out container))
        {
            return Names.Grouped(model.LookupNamespacesAndTypes(position, container), symbol => symbol is INamespaceSymbol ? Rank.Namespace : Rank.LibraryType);
        }

        if (before is BaseExpressionSyntax)
        {
            return Ranked(model, model.LookupBaseMembers(position), null, expected);
        }

        var statics = TypeNamed(model, before) is { } named ? Statics(model, position, named, name, expected) : [];
        return model.GetSymbolInfo(before).Symbol is ITypeSymbol || TypeOf(model, before) is not { } type ? statics
            : Ranked(model, model.LookupSymbols(position, Unwrapped(type, name), includeReducedExtensionMethods: true).Where(IsOfInstances), Unwrapped(type, name), expected)
                .Concat(statics);
    }

    /// <summary>The type of an expression; of a call that does not bind yet, what all its candidates return.</summary>
    public static ITypeSymbol? TypeOf(SemanticModel model, ExpressionSyntax expression)
    {
        if (model.GetTypeInfo(expression).Type is { TypeKind: not (TypeKind.Error or TypeKind.Dynamic), SpecialType: not SpecialType.System_Void } type)
        {
            return type;
        }

        var candidates = model.GetSymbolInfo(expression).CandidateSymbols.Select(Names.TypeOf).Distinct(SymbolEqualityComparer.Default).ToList();
        return candidates is [ITypeSymbol { TypeKind: not TypeKind.Error, SpecialType: not SpecialType.System_Void } only] ? only : null;
    }

    private static IEnumerable<Candidate> Statics(SemanticModel model, int position, ITypeSymbol type, SimpleNameSyntax name, IReadOnlyList<ITypeSymbol> expected)
    {
        var members = name.Parent is QualifiedNameSyntax && SyntaxFacts.IsInTypeOnlyContext((ExpressionSyntax)name.Parent)
            ? model.LookupNamespacesAndTypes(position, type)
            : model.LookupStaticMembers(position, type);
        return Ranked(model, members.Where(member => type.TypeKind != TypeKind.Enum || member is IFieldSymbol), type, expected);
    }

    private static IEnumerable<Candidate> Ranked(SemanticModel model, IEnumerable<ISymbol> members, ITypeSymbol? type, IReadOnlyList<ITypeSymbol> expected)
    {
        var unnamed = members.ToList();
        var elements = unnamed.OfType<IFieldSymbol>().Where(field => field.IsExplicitlyNamedTupleElement).Select(field => field.CorrespondingTupleField?.Name).ToHashSet();
        return Names.Grouped(
            unnamed.Where(member => !elements.Contains(member.Name)),
            member => Names.IsOf(Names.TypeOf(member), expected, model.Compilation) ? Rank.OfExpectedType : Distance(member, type));
    }

    private static int Distance(ISymbol member, ITypeSymbol? type)
    {
        if (member is IMethodSymbol { MethodKind: MethodKind.ReducedExtension })
        {
            return Rank.Extension;
        }

        if (member.ContainingType?.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum)
        {
            return Rank.ObjectMember;
        }

        var rank = Rank.Member;
        for (var at = type; at is not null && rank < Rank.Extension - 1 && !SymbolEqualityComparer.Default.Equals(at, member.ContainingType); at = at.BaseType)
        {
            rank++;
        }

        return rank;
    }

    private static bool IsOfInstances(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.ReducedExtension } || symbol is not ITypeSymbol && !symbol.IsStatic;

    // Also where a variable has its type's name: `Color.Red` beside `Color Color;`.
    private static ITypeSymbol? TypeNamed(SemanticModel model, ExpressionSyntax before) =>
        model.GetSymbolInfo(before).Symbol as ITypeSymbol
        ?? (before is IdentifierNameSyntax name && model.GetTypeInfo(before).Type is { } type && type.Name == name.Identifier.ValueText ? type : null);

    private static ITypeSymbol Unwrapped(ITypeSymbol type, SimpleNameSyntax name) => type switch
    {
        IPointerTypeSymbol pointer => pointer.PointedAtType,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] }
            when name.Parent is MemberBindingExpressionSyntax => value,
        _ => type,
    };

    private static bool IsGlobal(ExpressionSyntax before, SemanticModel model, out INamespaceSymbol container)
    {
        container = model.Compilation.GlobalNamespace;
        return before is IdentifierNameSyntax { Identifier.RawKind: (int)SyntaxKind.GlobalKeyword };
    }
}
