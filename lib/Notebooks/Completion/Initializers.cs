using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Notebooks.Completion;

/// <summary>The members that an initialiser, a <c>with</c> or a property pattern can name.</summary>
internal static class Initializers
{
    /// <summary>The candidates where a name is such a member, or none.</summary>
    public static IEnumerable<Candidate> Of(SemanticModel model, SimpleNameSyntax name)
    {
        var (list, named) = List(name);
        if (list is null || TypeFor(model, list) is not { } type)
        {
            return [];
        }

        var given = list.ChildNodes().OfType<AssignmentExpressionSyntax>().Select(assignment => (assignment.Left as IdentifierNameSyntax)?.Identifier.ValueText)
            .Where(other => !named || other != name.Identifier.ValueText).ToHashSet();
        return Names.Grouped(
            model.LookupSymbols(name.SpanStart, type).Where(member => !member.IsStatic && !given.Contains(member.Name) && CanBeGiven(member, list, model, name.SpanStart)),
            _ => Rank.Expected);
    }

    private static (SyntaxNode? List, bool Named) List(SimpleNameSyntax name) => name.Parent switch
    {
        InitializerExpressionSyntax list => (list, false),
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax list } assignment when assignment.Left == name => (list, true),
        ConstantPatternSyntax { Parent: SubpatternSyntax { ExpressionColon: null, Parent: PropertyPatternClauseSyntax list } } => (list, false),
        _ => (null, false),
    };

    private static ITypeSymbol? TypeFor(SemanticModel model, SyntaxNode list) => list.Parent switch
    {
        BaseObjectCreationExpressionSyntax creation => model.GetTypeInfo(creation).Type,
        WithExpressionSyntax with => model.GetTypeInfo(with.Expression).Type,
        AssignmentExpressionSyntax assignment => model.GetTypeInfo(assignment.Left).Type,
        RecursivePatternSyntax pattern => model.GetTypeInfo(pattern).ConvertedType,
        _ => null,
    };

    private static bool CanBeGiven(ISymbol member, SyntaxNode list, SemanticModel model, int position) => member switch
    {
        IPropertySymbol property when list is PropertyPatternClauseSyntax => property is { IsIndexer: false, GetMethod: not null },
        IPropertySymbol property => !property.IsIndexer && property.SetMethod is { } setter && model.IsAccessible(position, setter),
        IFieldSymbol field => list is PropertyPatternClauseSyntax || !field.IsReadOnly,
        _ => false,
    };
}
