using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Notebooks.Execution;

/// <summary>
/// Makes loops at a cell's top level as fast as loops in a method. A script's variables are fields, which the JIT compiler loads and
/// stores again at every turn; here a loop reads locals of the same names instead, and writes both:
/// <code>for (…) s += x;   →   { ref var s__field = ref s; { var s = s__field; for (…) s__field = s += x; } }</code>
/// </summary>
/// <remarks>
/// The fields are up to date at every moment, so an exception or an interrupt leaves what it always left. The locals are up to date
/// because nothing else writes the fields: a variable takes part only if no function, lambda, query, type, <c>ref</c> or <c>&amp;</c>
/// in any cell so far names it, so that only the cells' top-level code, which runs one statement at a time, can reach it.
/// </remarks>
internal sealed class LoopVariables : CSharpSyntaxRewriter
{
    private readonly SemanticModel _model;
    private readonly IReadOnlySet<string> _captured;

    private LoopVariables(SemanticModel model, IReadOnlySet<string> captured) => (_model, _captured) = (model, captured);

    /// <summary>Whether a cell has a loop at its top level.</summary>
    public static bool HasLoop(SyntaxNode root) => root.ChildNodes().OfType<GlobalStatementSyntax>()
        .Any(statement => statement.DescendantNodes(IsTopLevel).Any(IsLoop));

    /// <summary>The cell with its top-level loops on locals.</summary>
    /// <param name="model">The meaning of the cell's names.</param>
    /// <param name="captured">The names that functions, lambdas, queries, types and references use, in this cell and earlier ones.</param>
    public static SyntaxNode InLocals(SemanticModel model, IReadOnlySet<string> captured) =>
        new LoopVariables(model, captured).Visit(model.SyntaxTree.GetRoot())!;

    public override SyntaxNode? Visit(SyntaxNode? node) => node switch
    {
        StatementSyntax loop when IsLoop(loop) && !loop.DescendantNodes().Any(IsAwait) => OnLocals(loop),
        CompilationUnitSyntax or null => base.Visit(node),
        _ => IsTopLevel(node) ? base.Visit(node) : node,
    };

    private static bool IsLoop(SyntaxNode node) => node is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax;

    private static bool IsAwait(SyntaxNode node) =>
        node is AwaitExpressionSyntax || node.ChildTokens().Any(token => token.IsKind(SyntaxKind.AwaitKeyword));

    // Functions, lambdas and types have real locals already.
    private static bool IsTopLevel(SyntaxNode node) =>
        node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax) || node is GlobalStatementSyntax;

    private StatementSyntax OnLocals(StatementSyntax loop)
    {
        var names = loop.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => IsVariable(name) || IsTarget(name))
            .GroupBy(name => name.Identifier.ValueText)
            .Where(uses => !_captured.Contains(uses.Key) && !IsDeclared(uses.Key, loop) && !IsDeclared(Field(uses.Key), loop))
            .Where(uses => uses.All(use => IsVariable(use) && CanBeLocal(use)))
            .Select(uses => uses.Key).ToHashSet(StringComparer.Ordinal);
        if (names.Count == 0)
        {
            return loop;
        }

        var body = (StatementSyntax)new WriteThrough(names).Visit(loop.WithoutLeadingTrivia())!;
        var fields = names.Select(name => ParseStatement($"ref var {Field(name)} = ref @{name};"));
        var locals = names.Select(name => ParseStatement($"var @{name} = {Field(name)};"));
        return Block(List([.. fields, Block(List([.. locals, body]))])).WithLeadingTrivia(loop.GetLeadingTrivia());
    }

    private static string Field(string name) => name + "__field";

    private bool IsVariable(IdentifierNameSyntax name) =>
        _model.GetSymbolInfo(name).Symbol is IFieldSymbol { ContainingType.IsScriptClass: true, IsConst: false, IsReadOnly: false, IsStatic: false };

    // Also what an object initialiser sets: a member of the same name keeps a variable out.
    private static bool IsTarget(IdentifierNameSyntax name) => name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name;

    private static bool IsDeclared(string name, StatementSyntax loop) => loop.DescendantTokens().Any(token =>
        token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name && token.Parent is not IdentifierNameSyntax);

    // Written variables must be numbers, bool or char, and every write one that can be doubled; read ones may be references too.
    private bool CanBeLocal(IdentifierNameSyntax use)
    {
        var type = _model.GetTypeInfo(use).Type!;
        return use.Parent switch
        {
            ParenthesizedExpressionSyntax inner when IsWritten(inner) => false,
            MemberAccessExpressionSyntax access when IsPrimitive(type) => IsOwnMember(access, type),
            AssignmentExpressionSyntax when IsTarget(use) => IsPrimitive(type),
            PostfixUnaryExpressionSyntax step when IsStep(step) => IsPrimitive(type) && IsStatement(step),
            PrefixUnaryExpressionSyntax step when IsStep(step) => IsPrimitive(type),
            ArgumentSyntax when IsWritten(use) => false,
            _ => IsPrimitive(type) || type.IsReferenceType,
        };
    }

    // Parentheses do not protect: (x) = 1, (x)++ and ref (x) write x.
    private static bool IsWritten(ExpressionSyntax expression) => expression.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == expression,
        PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax => IsStep((ExpressionSyntax)expression.Parent),
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || IsDeconstructed(argument),
        ParenthesizedExpressionSyntax inner => IsWritten(inner),
        _ => false,
    };

    // An extension method may take a number by reference.
    private bool IsOwnMember(MemberAccessExpressionSyntax access, ITypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(_model.GetSymbolInfo(access).Symbol?.ContainingType, type);

    private static bool IsDeconstructed(ArgumentSyntax argument) => argument.AncestorsAndSelf()
        .TakeWhile(node => node is ArgumentSyntax or TupleExpressionSyntax or AssignmentExpressionSyntax)
        .Any(node => node.Parent is AssignmentExpressionSyntax assignment && assignment.Left == node || node.Parent is ForEachVariableStatementSyntax);

    private static bool IsStep(ExpressionSyntax expression) => expression.Kind()
        is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression or SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression;

    private static bool IsPrimitive(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Boolean or SpecialType.System_Char or (>= SpecialType.System_SByte and <= SpecialType.System_Double and not SpecialType.System_Decimal);

    private static bool IsStatement(ExpressionSyntax expression) =>
        expression.Parent is ExpressionStatementSyntax
        || expression.Parent is ForStatementSyntax loop && (loop.Incrementors.Contains(expression) || loop.Initializers.Contains(expression));

    /// <summary>Makes every write to a local a write to its field too.</summary>
    private sealed class WriteThrough(IReadOnlySet<string> names) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitAssignmentExpression(AssignmentExpressionSyntax node) =>
            Doubled(node, node.Left, (ExpressionSyntax)base.VisitAssignmentExpression(node)!);

        public override SyntaxNode? VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node) =>
            Doubled(node, IsStep(node) ? node.Operand : null, (ExpressionSyntax)base.VisitPrefixUnaryExpression(node)!);

        public override SyntaxNode? VisitPostfixUnaryExpression(PostfixUnaryExpressionSyntax node) =>
            Doubled(node, IsStep(node) ? node.Operand : null, (ExpressionSyntax)base.VisitPostfixUnaryExpression(node)!);

        private ExpressionSyntax Doubled(ExpressionSyntax original, ExpressionSyntax? target, ExpressionSyntax write)
        {
            if (target is not IdentifierNameSyntax name || !names.Contains(name.Identifier.ValueText))
            {
                return write;
            }

            if (write is PostfixUnaryExpressionSyntax step)
            {
                write = PrefixUnaryExpression(
                    step.IsKind(SyntaxKind.PostIncrementExpression) ? SyntaxKind.PreIncrementExpression : SyntaxKind.PreDecrementExpression, step.Operand);
            }

            var doubled = AssignmentExpression(
                SyntaxKind.SimpleAssignmentExpression, IdentifierName(Field(name.Identifier.ValueText)), ParenthesizedExpression(write.WithoutTrivia()));
            return (IsStatement(original) ? doubled : (ExpressionSyntax)ParenthesizedExpression(doubled)).WithTriviaFrom(write);
        }
    }
}
