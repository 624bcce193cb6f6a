using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Notebooks.Execution;

/// <summary>
/// Compiles the cells of one session, each as a Roslyn script submission that sees all earlier ones:
/// optimised, and with line information that names the cell.
/// </summary>
internal sealed class CellCompiler
{
    private static readonly string[] Imports =
    [
        "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
        "Microsoft.DotNet.Interactive.Kernel",
    ];

    private static readonly CSharpParseOptions ParseOptions =
        CSharpParseOptions.Default.WithKind(SourceCodeKind.Script).WithLanguageVersion(LanguageVersion.Latest);

    private static readonly EmitOptions EmitOptions = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    // Sessions of one process share the framework's symbols; filling them in from two threads at once has been seen to lose members.
    private static readonly Lock Compiling = new();

    private static int s_sessions;

    private readonly SessionTag _tag;
    private readonly InterruptRewriter _rewriter;
    private readonly CSharpCompilationOptions _options;
    private readonly int _session = Interlocked.Increment(ref s_sessions);

    // A cell inherits the references and imports of the one before it: given again, they would pile up with every cell.
    private IReadOnlyCollection<MetadataReference> _newReferences = FrameworkReferences.All;
    private readonly HashSet<string> _captured = new(StringComparer.Ordinal);
    private readonly Overloads _overloads = new();
    private CSharpCompilation? _previous;
    private int _submissions;
    private CSharpCompilation? _looked;

    public CellCompiler(string workingDirectory, SessionTag tag)
    {
        _tag = tag;
        _rewriter = new InterruptRewriter(tag);
        _options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            concurrentBuild: false,
            sourceReferenceResolver: new PollingSourceResolver(workingDirectory, _rewriter),
            metadataReferenceResolver: new CellReferenceResolver(workingDirectory));
    }

    /// <summary>Compiles a cell.</summary>
    /// <param name="code">The cell's C#.</param>
    /// <param name="name">What stack traces and messages call the cell, for example <c>cell 3</c>.</param>
    /// <param name="cancellation">Stops the compilation.</param>
    /// <exception cref="CompilationException">The cell has errors. The session is as it was before.</exception>
    public CompiledCell Compile(string code, string name, CancellationToken cancellation)
    {
        using var alone = Compiling.EnterScope();
        try
        {
            var tree = Shallow(code, name, cancellation) ?? throw new CompilationException([new(name, 1, 1, "CS8078", "The cell is nested too deeply, or an expression in it is too long.")]);
            RefuseMisbound(tree, cancellation);
            return TryEmit(Submission(_rewriter.Polled(LineMarks.Marked(Fast(tree, cancellation), _tag))), tree, cancellation)
                ?? TryEmit(Submission(_rewriter.Polled(tree)), tree, cancellation)
                ?? TryEmit(Submission(tree), tree, cancellation)
                ?? throw new CompilationException(Problems(Submission(tree), cancellation));
        }
        catch (Exception error) when (CompilerFault.Is(error))
        {
            throw new CompilationException([new(name, 1, 1, "compiler", $"The compiler cannot read this cell ({error.Message}). Look for texts, comments and brackets that have no end.")]);
        }
    }

    /// <summary>Looks at code as if it were the next cell. Nothing of it stays in the session.</summary>
    /// <returns>What was seen; null when the compiler cannot read the code, or it is nested too deeply to be looked at.</returns>
    public T? Look<T>(string code, Func<SemanticModel, T?> look)
        where T : struct
    {
        using var alone = Compiling.EnterScope();
        if (Shallow(code, "", CancellationToken.None) is not { } tree)
        {
            return null;
        }

        // A compilation that differs in nothing but the cell's tree keeps what it has found out about the references.
        _looked = _looked is null || _looked.ScriptCompilationInfo!.PreviousScriptCompilation != _previous ? Submission(tree) : _looked.ReplaceSyntaxTree(_looked.SyntaxTrees[^1], tree);
        try
        {
            return look(_looked.GetSemanticModel(tree));
        }
        catch (Exception error) when (CompilerFault.Is(error))
        {
            return null;
        }
    }

    /// <summary>The syntax of a cell.</summary>
    public static SyntaxTree Parse(string code, string name, CancellationToken cancellation) =>
        CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), ParseOptions, name, cancellation);

    private static SyntaxTree? Shallow(string code, string name, CancellationToken cancellation) =>
        !Nesting.IsTooDeep(code) && Parse(code, name, cancellation) is var tree && !Nesting.IsTooDeep(tree) ? tree : null;

    private void RefuseMisbound(SyntaxTree tree, CancellationToken cancellation)
    {
        if (_overloads.IsEmpty)
        {
            return;
        }

        var cell = Submission(tree);
        if (_overloads.Misbound(cell, Roots(cell, cancellation)) is { Count: > 0 } problems)
        {
            throw new CompilationException(problems);
        }
    }

    private SyntaxTree Fast(SyntaxTree tree, CancellationToken cancellation)
    {
        var root = tree.GetRoot(cancellation);
        if (!LoopVariables.HasLoop(root))
        {
            return tree;
        }

        var cell = Submission(tree);
        var captured = _captured.Union(Variables.CapturedBy(Roots(cell, cancellation))).ToHashSet(StringComparer.Ordinal);
        return tree.WithRootAndOptions(LoopVariables.InLocals(cell.GetSemanticModel(tree), captured), ParseOptions);
    }

    private CSharpCompilation Submission(SyntaxTree tree) => CSharpCompilation.CreateScriptCompilation(
        $"Cell{_session}.{_submissions}",
        tree,
        _newReferences,
        _options.WithScriptClassName($"Submission#{_submissions}").WithUsings(_previous is null ? Imports : []),
        _previous,
        returnType: typeof(object));

    private CompiledCell? TryEmit(CSharpCompilation compilation, SyntaxTree written, CancellationToken cancellation)
    {
        var roots = Roots(compilation, cancellation);
        var (image, symbols) = (new MemoryStream(), new MemoryStream());
        var hasCode = roots.Any(root => root.Members.Count > 0);
        var diagnostics = hasCode
            ? compilation.Emit(image, symbols, options: EmitOptions, cancellationToken: cancellation).Diagnostics
            : compilation.GetDiagnostics(cancellation);
        if (diagnostics.Any(problem => problem.Severity == DiagnosticSeverity.Error))
        {
            return null;
        }

        var cell = new CompiledCell(
            image,
            symbols,
            hasCode && compilation.GetEntryPoint(cancellation) is { } method ? new(method.ContainingType.MetadataName, method.MetadataName) : null,
            HasResult(compilation, cancellation),
            Variables.Of(compilation, [.. roots[..^1], (CompilationUnitSyntax)written.GetRoot(cancellation)]),
            [.. ReferencedFiles(compilation)],
            diagnostics.Any(IsWarning) ? [.. Submission(written).GetDiagnostics(cancellation).Where(IsWarning).Select(CellProblem.From)] : []);
        _newReferences = [.. compilation.DirectiveReferences];
        _captured.UnionWith(cell.Variables.Captured);
        _overloads.Add(roots);
        _previous = compilation;
        _submissions++;
        return cell;
    }

    /// <summary>The files that the cell loads, and then the cell itself.</summary>
    private static CompilationUnitSyntax[] Roots(CSharpCompilation compilation, CancellationToken cancellation) =>
        [.. compilation.SyntaxTrees.Select(tree => (CompilationUnitSyntax)tree.GetRoot(cancellation))];

    // That a library was built against an older framework is so for every library.
    private static bool IsWarning(Diagnostic problem) =>
        problem is { Severity: DiagnosticSeverity.Warning, Id: not ("CS1701" or "CS1702" or "CS1705") };

    private static IEnumerable<string> ReferencedFiles(CSharpCompilation compilation) =>
        compilation.DirectiveReferences.OfType<PortableExecutableReference>().Select(reference => reference.FilePath!);

    private static List<CellProblem> Problems(CSharpCompilation compilation, CancellationToken cancellation) =>
        [.. compilation.GetDiagnostics(cancellation).Where(problem => problem.Severity == DiagnosticSeverity.Error).Select(CellProblem.From)];

    /// <summary>A cell has a result when it ends in an expression without a semicolon that is not void, or returns a value at its top level.</summary>
    private static bool HasResult(CSharpCompilation compilation, CancellationToken cancellation)
    {
        var tree = compilation.SyntaxTrees[^1];
        var root = (CompilationUnitSyntax)tree.GetRoot(cancellation);
        if (root.Members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } last })
        {
            return !CanBeVoid(last.Expression)
                || compilation.GetSemanticModel(tree).GetTypeInfo(last.Expression, cancellation).Type is not { SpecialType: SpecialType.System_Void };
        }

        return root.Members.OfType<GlobalStatementSyntax>()
            .SelectMany(statement => statement.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
            .OfType<ReturnStatementSyntax>().Any(statement => statement.Expression is not null);
    }

    private static bool CanBeVoid(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax or AwaitExpressionSyntax or ConditionalAccessExpressionSyntax;
}
