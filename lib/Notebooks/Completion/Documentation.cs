using Microsoft.CodeAnalysis;

namespace Notebooks.Completion;

/// <summary>Where a symbol's documentation is to be found; what needs the compiler is known, what needs files is not read yet.</summary>
/// <param name="Library">The file of the symbol's assembly, or null for what a cell declares.</param>
/// <param name="Ids">The names of the symbol, and of what it inherits documentation from, in documentation files.</param>
/// <param name="Comment">The XML of its comment in a cell.</param>
internal sealed record Documentation(string? Library, IReadOnlyList<string> Ids, string? Comment)
{
    /// <summary>Notes where a symbol's documentation is; null where there cannot be any.</summary>
    public static Documentation? Of(ISymbol symbol, Compilation compilation)
    {
        if (symbol is IParameterSymbol { ContainingSymbol: { } method })
        {
            return Of(method, compilation);
        }

        var declared = ((symbol as IMethodSymbol)?.ReducedFrom ?? symbol).OriginalDefinition;
        if (declared is ILocalSymbol or IRangeVariableSymbol or INamespaceSymbol || declared.ContainingAssembly is not { } assembly)
        {
            return null;
        }

        return declared.Locations is [{ IsInSource: true }, ..]
            ? new(null, [], declared.GetDocumentationCommentXml())
            : new(
                (compilation.GetMetadataReference(assembly) as PortableExecutableReference)?.FilePath,
                [.. Inherited(declared).Select(from => from.GetDocumentationCommentId()).OfType<string>()], null);
    }

    /// <summary>The summary in plain words.</summary>
    public string? Summary() => DocumentationText.Summary(Xml());

    /// <summary>All of it in plain words.</summary>
    public string? Text() => DocumentationText.All(Xml());

    private string? Xml() => Comment ?? (Library is null ? null : Ids.Select(id => DocumentationFiles.Read(Library, id)).FirstOrDefault(xml => xml is not null));

    private static IEnumerable<ISymbol> Inherited(ISymbol symbol)
    {
        yield return symbol;
        for (var from = Overridden(symbol); from is not null; from = Overridden(from))
        {
            yield return from.OriginalDefinition;
        }

        if (symbol is IMethodSymbol or IPropertySymbol or IEventSymbol && symbol.ContainingType is { TypeKind: not TypeKind.Interface } type)
        {
            foreach (var member in type.AllInterfaces.SelectMany(contract => contract.GetMembers(symbol.Name)))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), symbol))
                {
                    yield return member.OriginalDefinition;
                }
            }
        }
    }

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };
}
