using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Notebooks.Execution;

namespace Notebooks.Completion;

/// <summary>Tells what stands in cells of a session.</summary>
internal sealed class Inspector(CSharpSession session)
{
    /// <summary>What is at a position of a cell.</summary>
    public Inspection? At(string code, int position)
    {
        if (session.Look(CellView.Of(code), model => At(model, position)) is not { } found)
        {
            return null;
        }

        return found.Inspection with { Documentation = found.Source?.Text() };
    }

    private static (Inspection Inspection, Documentation? Source)? At(SemanticModel model, int position)
    {
        if (Symbols(model, position) is not { Count: > 0 } symbols)
        {
            return null;
        }

        var others = symbols.Skip(1).Select(Signatures.Of).ToList();
        return (new(Signatures.Of(symbols), null, Kinds.Of(symbols[0]), others), Documentation.Of(symbols[0], model.Compilation));
    }

    // The name under the cursor, or the one that has just been typed; otherwise what is called around it.
    private static List<ISymbol> Symbols(SemanticModel model, int position)
    {
        var root = model.SyntaxTree.GetRoot();
        foreach (var token in Near(root, position))
        {
            if (Named(model, token) is { } symbol)
            {
                return WithOverloads(model, token, symbol);
            }
        }

        var call = root.FindToken(Math.Max(position - 1, 0)).Parent?.AncestorsAndSelf().OfType<BaseArgumentListSyntax>()
            .FirstOrDefault(list => list.SpanStart < position && position <= list.Span.End)?.Parent as ExpressionSyntax;
        if (call is null)
        {
            return [];
        }

        var meant = model.GetSymbolInfo(call).Symbol;
        return [.. ExpectedTypes.Called(model, call).Where(IsShown).OrderBy(method => !SymbolEqualityComparer.Default.Equals(method, meant))];
    }

    private static IEnumerable<SyntaxToken> Near(SyntaxNode root, int position)
    {
        var token = root.FindToken(position);
        if (token.Span.Contains(position))
        {
            yield return token;
        }

        if (position > 0 && root.FindToken(position - 1) is var before && before.Span.End == position)
        {
            yield return before;
        }
    }

    private static ISymbol? Named(SemanticModel model, SyntaxToken token) => token.Parent switch
    {
        ObjectCreationExpressionSyntax creation when token == creation.NewKeyword => First(model.GetSymbolInfo(creation)),
        ImplicitObjectCreationExpressionSyntax creation when token == creation.NewKeyword => First(model.GetSymbolInfo(creation)),
        PredefinedTypeSyntax type => model.GetTypeInfo(type).Type,
        _ when !token.IsKind(SyntaxKind.IdentifierToken) => null,
        SimpleNameSyntax { Parent: ObjectCreationExpressionSyntax creation } => First(model.GetSymbolInfo(creation)) ?? model.GetTypeInfo(creation).Type,
        SimpleNameSyntax name => First(model.GetSymbolInfo(name)) ?? model.GetMemberGroup(name).FirstOrDefault() ?? model.GetTypeInfo(name).Type,
        { } declaration => model.GetDeclaredSymbol(declaration),
        null => null,
    } is { Kind: not SymbolKind.ErrorType } symbol ? symbol : null;

    private static ISymbol? First(SymbolInfo info) => info.Symbol ?? info.CandidateSymbols.FirstOrDefault();

    private static List<ISymbol> WithOverloads(SemanticModel model, SyntaxToken token, ISymbol symbol)
    {
        IEnumerable<ISymbol> group = symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType.InstanceConstructors.Where(other => model.IsAccessible(token.SpanStart, other)),
            IMethodSymbol when token.Parent is SimpleNameSyntax name => model.GetMemberGroup(name),
            _ => [],
        };
        var declared = symbol.OriginalDefinition;
        return [symbol, .. group.Where(other => !SymbolEqualityComparer.Default.Equals(other.OriginalDefinition, declared) && IsShown(other))];
    }

    private static bool IsShown(ISymbol symbol) => symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } || !Hidden.Is(symbol);
}
