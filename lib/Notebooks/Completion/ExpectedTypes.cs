using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Notebooks.Completion;

/// <summary>The types of which a value is wanted where an expression stands.</summary>
internal static class ExpectedTypes
{
    /// <summary>The types, without doubles; empty where anything goes.</summary>
    public static IReadOnlyList<ITypeSymbol> At(SemanticModel model, ExpressionSyntax expression) =>
        [.. Wanted(model, Outermost(expression)).OfType<ITypeSymbol>()
            .Where(type => type.TypeKind is not (TypeKind.Error or TypeKind.TypeParameter)).Select(WithoutNull).Distinct<ITypeSymbol>(SymbolEqualityComparer.Default)];

    /// <summary>The parameters that an argument can be for: of every overload, those of its name or place.</summary>
    public static IEnumerable<IParameterSymbol> Parameters(SemanticModel model, ArgumentSyntax argument)
    {
        if (argument.Parent is not BaseArgumentListSyntax { Parent: ExpressionSyntax call } list)
        {
            return [];
        }

        var (index, name) = (list.Arguments.IndexOf(argument), argument.NameColon?.Name.Identifier.ValueText);
        return Called(model, call).Select(method => name is not null
            ? method.Parameters.FirstOrDefault(parameter => parameter.Name == name)
            : method.Parameters.ElementAtOrDefault(Math.Min(index, method.Parameters is [.., { IsParams: true }] ? method.Parameters.Length - 1 : index))).OfType<IParameterSymbol>();
    }

    /// <summary>The methods or constructors that a call may mean.</summary>
    public static IEnumerable<IMethodSymbol> Called(SemanticModel model, ExpressionSyntax call) => call switch
    {
        InvocationExpressionSyntax invocation when model.GetMemberGroup(invocation.Expression) is { Length: > 0 } group => group.OfType<IMethodSymbol>(),
        InvocationExpressionSyntax invocation when model.GetTypeInfo(invocation.Expression).Type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } => [invoke],
        ObjectCreationExpressionSyntax creation when model.GetSymbolInfo(creation.Type).Symbol is INamedTypeSymbol type => Constructors(model, type, call),
        ImplicitObjectCreationExpressionSyntax when model.GetTypeInfo(call).Type is INamedTypeSymbol type => Constructors(model, type, call),
        _ => [],
    };

    private static IEnumerable<IMethodSymbol> Constructors(SemanticModel model, INamedTypeSymbol type, ExpressionSyntax call) =>
        type.InstanceConstructors.Where(constructor => model.IsAccessible(call.SpanStart, constructor));

    // What is made by `new X` is wanted where `new` stands.
    private static ExpressionSyntax Outermost(ExpressionSyntax expression) => expression.Parent switch
    {
        ObjectCreationExpressionSyntax creation when creation.Type == expression => Outermost(creation),
        ParenthesizedExpressionSyntax parenthesized => Outermost(parenthesized),
        ConditionalExpressionSyntax conditional when conditional.Condition != expression => Outermost(conditional),
        MemberAccessExpressionSyntax access when access.Name == expression => Outermost(access),
        QualifiedNameSyntax qualified when qualified.Right == expression => Outermost(qualified),
        _ => expression,
    };

    private static IEnumerable<ITypeSymbol?> Wanted(SemanticModel model, ExpressionSyntax expression) => expression.Parent switch
    {
        ArgumentSyntax argument => [.. Parameters(model, argument).Select(parameter => parameter.IsParams && parameter.Type is IArrayTypeSymbol array ? array.ElementType : parameter.Type)],
        AssignmentExpressionSyntax assignment when assignment.Right == expression => [Members.TypeOf(model, assignment.Left)],
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } => [model.Compilation.GetSpecialType(SpecialType.System_Boolean)],
        BinaryExpressionSyntax binary when binary.Right == expression && !binary.IsKind(SyntaxKind.AsExpression) =>
            [Members.TypeOf(model, binary.Left)],
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: { IsVar: false } type } } } => [model.GetTypeInfo(type).Type],
        EqualsValueClauseSyntax { Parent: ParameterSyntax { Type: { } type } } => [model.GetTypeInfo(type).Type],
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => [model.GetTypeInfo(property.Type).Type],
        ReturnStatementSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax => [Returned(model, expression)],
        IfStatementSyntax or WhileStatementSyntax or DoStatementSyntax or ConditionalExpressionSyntax => [model.Compilation.GetSpecialType(SpecialType.System_Boolean)],
        CaseSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax statement } => [model.GetTypeInfo(statement.Expression).Type],
        ConstantPatternSyntax pattern => [Matched(model, pattern)],
        _ => [],
    };

    private static ITypeSymbol? Returned(SemanticModel model, ExpressionSyntax expression) =>
        expression.Ancestors().Select(node => node switch
        {
            AnonymousFunctionExpressionSyntax function => (model.GetTypeInfo(function).ConvertedType as INamedTypeSymbol)?.DelegateInvokeMethod?.ReturnType,
            MethodDeclarationSyntax method => model.GetTypeInfo(method.ReturnType).Type,
            LocalFunctionStatementSyntax function => model.GetTypeInfo(function.ReturnType).Type,
            PropertyDeclarationSyntax property => model.GetTypeInfo(property.Type).Type,
            _ => null,
        }).FirstOrDefault(type => type is not null);

    private static ITypeSymbol? Matched(SemanticModel model, PatternSyntax pattern) => pattern.Parent switch
    {
        PatternSyntax outer => Matched(model, outer),
        IsPatternExpressionSyntax test => model.GetTypeInfo(test.Expression).Type,
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => model.GetTypeInfo(choice.GoverningExpression).Type,
        CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax statement } => model.GetTypeInfo(statement.Expression).Type,
        SubpatternSyntax { ExpressionColon.Expression: { } member } => model.GetTypeInfo(member).Type,
        _ => null,
    };

    private static ITypeSymbol WithoutNull(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } ? value : type;
}
