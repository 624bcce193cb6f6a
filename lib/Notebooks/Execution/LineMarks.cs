using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Notebooks.Execution;

/// <summary>
/// Marks the line (<see cref="Position{TSession}"/>) before each statement at a cell's top level, in its blocks and loops too, that indexes
/// or checks for overflow. In functions the runtime knows the line. Adds no line, so that line numbers stay.
/// </summary>
internal sealed class LineMarks : CSharpSyntaxRewriter
{
    private readonly SessionTag _session;

    private LineMarks(SessionTag session) => _session = session;

    /// <summary>The cell with its marks.</summary>
    public static SyntaxTree Marked(SyntaxTree tree, SessionTag session) =>
        tree.WithRootAndOptions(new LineMarks(session).Visit(tree.GetRoot())!, tree.Options);

    public override SyntaxNode? Visit(SyntaxNode? node) => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax ? node : base.Visit(node);

    public override SyntaxNode VisitCompilationUnit(CompilationUnitSyntax node) => node.WithMembers(List(node.Members.SelectMany(member => member switch
    {
        GlobalStatementSyntax global => WithMark<MemberDeclarationSyntax>(global.Statement, GlobalStatement, (MemberDeclarationSyntax)Visit(global)!),
        FieldDeclarationSyntax field => WithMark<MemberDeclarationSyntax>(field, GlobalStatement, field),
        _ => [member],
    })));

    public override SyntaxNode VisitBlock(BlockSyntax node) => node.WithStatements(Marked(node.Statements));

    public override SyntaxNode VisitSwitchSection(SwitchSectionSyntax node) => node.WithStatements(Marked(node.Statements));

    public override SyntaxNode VisitForStatement(ForStatementSyntax node) => node.WithStatement(Body(node, node.Statement));

    public override SyntaxNode VisitWhileStatement(WhileStatementSyntax node) => node.WithStatement(Body(node, node.Statement));

    public override SyntaxNode VisitDoStatement(DoStatementSyntax node) => node.WithStatement(Body(node, node.Statement));

    public override SyntaxNode VisitForEachStatement(ForEachStatementSyntax node) => node.WithStatement(Embedded(node.Statement));

    public override SyntaxNode VisitForEachVariableStatement(ForEachVariableStatementSyntax node) => node.WithStatement(Embedded(node.Statement));

    public override SyntaxNode VisitLockStatement(LockStatementSyntax node) => node.WithStatement(Embedded(node.Statement));

    public override SyntaxNode VisitUsingStatement(UsingStatementSyntax node) => node.WithStatement(Embedded(node.Statement));

    public override SyntaxNode VisitFixedStatement(FixedStatementSyntax node) => node.WithStatement(Embedded(node.Statement));

    public override SyntaxNode VisitLabeledStatement(LabeledStatementSyntax node) =>
        node.Statement is LocalDeclarationStatementSyntax ? node : node.WithStatement(Embedded(node.Statement));

    public override SyntaxNode VisitIfStatement(IfStatementSyntax node) =>
        node.WithStatement(Embedded(node.Statement)).WithElse(node.Else is { } other ? other.WithStatement(Embedded(other.Statement)) : null);

    private SyntaxList<StatementSyntax> Marked(SyntaxList<StatementSyntax> statements) =>
        List(statements.SelectMany(statement => WithMark(statement, mark => mark, (StatementSyntax)Visit(statement)!)));

    // A loop whose head needs a mark keeps the one before it: the head runs after the body's marks, and would be taken for their lines.
    private StatementSyntax Body(StatementSyntax loop, StatementSyntax body) => NeedsMark(loop) ? body : Embedded(body);

    private StatementSyntax Embedded(StatementSyntax statement)
    {
        var visited = (StatementSyntax)Visit(statement)!;
        return NeedsMark(statement) ? Block(Mark(statement), visited) : visited;
    }

    private IEnumerable<T> WithMark<T>(SyntaxNode original, Func<StatementSyntax, T> wrap, T visited) =>
        NeedsMark(original) ? [wrap(Mark(original)), visited] : [visited];

    private StatementSyntax Mark(SyntaxNode statement) =>
        ParseStatement(_session.MarkStatement(statement.GetLocation().GetLineSpan().StartLinePosition.Line + 1));

    // Its own expressions only: statements inside it are marked themselves.
    private static bool NeedsMark(SyntaxNode statement) =>
        statement is not (BlockSyntax or LabeledStatementSyntax or LocalFunctionStatementSyntax)
        && statement.DescendantNodes(node => node == statement || node is not (StatementSyntax or AnonymousFunctionExpressionSyntax))
            .Any(node => node is ElementAccessExpressionSyntax or CheckedExpressionSyntax)
        || statement.Parent is BlockSyntax { Parent: CheckedStatementSyntax };
}
