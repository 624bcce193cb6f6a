using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Notebooks.Completion;

/// <summary>What a name that stands alone can be: variables, functions, types, namespaces.</summary>
internal static class Names
{
    /// <summary>The candidates for a name.</summary>
    public static IEnumerable<Candidate> Of(SemanticModel model, NameSyntax name, IReadOnlyList<ITypeSymbol> expected)
    {
        var onlyTypes = SyntaxFacts.IsInNamespaceOrTypeContext(name);
        var symbols = onlyTypes ? model.LookupNamespacesAndTypes(name.SpanStart) : model.LookupSymbols(name.SpanStart);
        return Grouped(
            symbols.Where(symbol => IsDeclaredBefore(symbol, name) && (!onlyTypes || Fits(symbol, name))),
            symbol => RankOf(symbol, model.Compilation, expected));
    }

    /// <summary>Symbols of the same name as one candidate: overloads.</summary>
    public static IEnumerable<Candidate> Grouped(IEnumerable<ISymbol> symbols, Func<ISymbol, int> rank) =>
        from symbol in symbols
        where symbol.CanBeReferencedByName
        group symbol by (symbol.Name, symbol.Kind) into overloads
        let sorted = overloads.OrderBy(Arity).ToList()
        select new Candidate(Escaped(overloads.Key.Name), Kinds.Of(sorted[0]), sorted.Min(rank), sorted);

    /// <summary>Whether a value of the type goes where one of the expected types is wanted, without conversion of numbers.</summary>
    public static bool IsOf(ITypeSymbol? type, IReadOnlyList<ITypeSymbol> expected, Compilation compilation) =>
        type is { SpecialType: not SpecialType.System_Void } && expected.Any(wanted =>
            wanted.SpecialType != SpecialType.System_Object && compilation.ClassifyCommonConversion(type, wanted) is { IsImplicit: true } conversion
            && (conversion.IsIdentity || conversion.IsReference));

    /// <summary>The type of what a symbol holds or returns.</summary>
    public static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };

    private static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static int Arity(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.Parameters.Length,
        INamedTypeSymbol type => type.Arity,
        _ => 0,
    };

    private static int RankOf(ISymbol symbol, Compilation compilation, IReadOnlyList<ITypeSymbol> expected) => symbol switch
    {
        INamespaceSymbol => Rank.Namespace,
        ITypeSymbol { TypeKind: TypeKind.Enum } type when expected.Contains(type, SymbolEqualityComparer.Default) => Rank.OfExpectedType,
        ITypeSymbol { Locations: [{ IsInSource: true }, ..] } => Rank.CellType,
        ITypeSymbol type => IsFramework(type) ? Rank.FrameworkType : Rank.LibraryType,
        _ when symbol.ContainingType?.SpecialType == SpecialType.System_Object => Rank.Namespace,
        _ when IsOf(TypeOf(symbol), expected, compilation) => Rank.OfExpectedType,
        IMethodSymbol { Locations: [{ IsInSource: true }, ..] } => Rank.Function,
        IMethodSymbol => Rank.LibraryType,
        _ => Rank.Variable,
    };

    private static bool IsFramework(ITypeSymbol type) =>
        type.ContainingAssembly?.Name is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal));

    // A function may name the cell's variables that are declared below it.
    private static bool IsDeclaredBefore(ISymbol symbol, NameSyntax name)
    {
        if (symbol is not (ILocalSymbol or IFieldSymbol { ContainingType.IsScriptClass: true })
            || symbol.DeclaringSyntaxReferences is not [var reference, ..] || reference.SyntaxTree != name.SyntaxTree)
        {
            return true;
        }

        return symbol.Locations[0].SourceSpan.End <= name.SpanStart
            ? !(reference.GetSyntax() is VariableDeclaratorSyntax && reference.Span.Contains(name.Span))
            : symbol is IFieldSymbol && IsInFunction(name);
    }

    private static bool IsInFunction(SyntaxNode name) => name.Ancestors().Any(node => node is BaseMethodDeclarationSyntax or BaseTypeDeclarationSyntax);

    // `using X` names namespaces, `new X` what can be made.
    private static bool Fits(ISymbol symbol, NameSyntax name) => name.Parent switch
    {
        UsingDirectiveSyntax { Alias: null, StaticKeyword.RawKind: 0 } => symbol is INamespaceSymbol,
        ObjectCreationExpressionSyntax => symbol is INamespaceSymbol or ITypeParameterSymbol
            || symbol is INamedTypeSymbol { IsStatic: false, IsAbstract: false, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Delegate },
        _ => true,
    };
}
