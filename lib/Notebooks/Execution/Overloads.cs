using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Notebooks.Execution;

/// <summary>
/// Finds calls that the script compiler gets wrong: when cells overload a function of each other, it calls every overload on the
/// newest such cell's variables, whatever cell the overload is from, so that the older ones would read memory that is not theirs.
/// </summary>
internal sealed class Overloads
{
    private readonly HashSet<string> _functions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _repeated = new(StringComparer.Ordinal);

    /// <summary>Whether no cell has declared a function yet.</summary>
    public bool IsEmpty => _functions.Count == 0;

    /// <summary>Takes note of the functions of a cell that joins the session.</summary>
    public void Add(IEnumerable<SyntaxNode> roots) =>
        _repeated.UnionWith(Functions(roots).Distinct().Where(name => !_functions.Add(name)).ToList());

    /// <summary>The uses of functions that would work on another cell's variables.</summary>
    public IReadOnlyList<CellProblem> Misbound(CSharpCompilation cell, IReadOnlyList<SyntaxNode> roots)
    {
        var suspects = _repeated.Concat(Functions(roots).Where(_functions.Contains)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from root in suspects.Count == 0 ? [] : roots
               from name in root.DescendantNodes().OfType<SimpleNameSyntax>()
               where suspects.Contains(name.Identifier.ValueText)
               let function = cell.GetSemanticModel(root.SyntaxTree).GetSymbolInfo(name).Symbol as IMethodSymbol
               where function is { IsStatic: false, MethodKind: MethodKind.Ordinary, ContainingType.IsScriptClass: true }
               where IsHidden(function.OriginalDefinition, cell) && UsesVariables(function.OriginalDefinition, cell)
               select Problem(name, function),
        ];
    }

    private static IEnumerable<string> Functions(IEnumerable<SyntaxNode> roots) =>
        roots.SelectMany(root => root.ChildNodes()).OfType<MethodDeclarationSyntax>().Select(method => method.Identifier.ValueText);

    private static IEnumerable<CSharpCompilation> Cells(CSharpCompilation newest)
    {
        for (var cell = newest; cell is not null; cell = cell.ScriptCompilationInfo?.PreviousScriptCompilation)
        {
            yield return cell;
        }
    }

    private static bool IsHidden(IMethodSymbol function, CSharpCompilation cell)
    {
        var newest = Cells(cell).Select(earlier => earlier.ScriptClass!).First(script => script.GetMembers(function.Name).Any(member => member is IMethodSymbol));
        return !SymbolEqualityComparer.Default.Equals(newest, function.ContainingType);
    }

    private static bool UsesVariables(IMethodSymbol function, CSharpCompilation cell)
    {
        var declaration = function.DeclaringSyntaxReferences[0].GetSyntax();
        var model = Cells(cell).First(earlier => earlier.ContainsSyntaxTree(declaration.SyntaxTree)).GetSemanticModel(declaration.SyntaxTree);
        return declaration.DescendantNodes().OfType<SimpleNameSyntax>().Select(name => model.GetSymbolInfo(name).Symbol)
            .Any(used => used is { IsStatic: false, ContainingType.IsScriptClass: true } and (IFieldSymbol or IPropertySymbol or IEventSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary })
                && !SymbolEqualityComparer.Default.Equals(used.OriginalDefinition, function));
    }

    private static CellProblem Problem(SimpleNameSyntax name, IMethodSymbol function)
    {
        var start = name.GetLocation().GetLineSpan();
        var call = function.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
        return new(start.Path, start.StartLinePosition.Line + 1, start.StartLinePosition.Character + 1, "NB001", $"{call} uses a cell's variables, and a later cell overloads it; C# scripts cannot call such a function soundly. Declare all overloads of {function.Name} in one cell, or give them different names.");
    }
}
