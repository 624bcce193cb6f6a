using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Notebooks.Documents;

/// <summary>The first code cell tagged <c>parameters</c>: the knobs of a notebook, which a run can set (Papermill's convention).</summary>
public sealed class ParametersCell
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    private readonly NotebookDocument _document;

    /// <summary>Finds the notebook's parameters; a notebook without such a cell has none.</summary>
    public ParametersCell(NotebookDocument document)
    {
        _document = document;
        Cell = document.Cells.FirstOrDefault(cell => cell.Kind == CellKind.Code && cell.Tags.Contains("parameters"));
    }

    /// <summary>The cell, or none.</summary>
    public NotebookCell? Cell { get; }

    /// <summary>The parameters, in the order in which the cell first sets them.</summary>
    public IReadOnlyList<Parameter> Parameters =>
        [.. Settings().Select(setting => setting.Parameter).DistinctBy(parameter => parameter.Name)];

    /// <summary>Puts the values into the cell's source as literals of the parameters' types; comments and layout stay as they are.</summary>
    /// <param name="values">
    /// Parameter names and values, in the invariant culture's spelling (<c>0.05</c>, <c>1e-3</c>, <c>true</c>, <c>NaN</c>, <c>Infinity</c>).
    /// </param>
    /// <exception cref="ParameterException">
    /// A name is unknown or a value is not of its parameter's type; all such are reported, and nothing is changed.
    /// </exception>
    public void Apply(IReadOnlyDictionary<string, string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        var settings = Settings();
        if (Cell is null || settings.Count == 0)
        {
            var what = Cell is null ? "no code cell tagged 'parameters'" : "no variable set in its cell tagged 'parameters'";
            throw new ParameterException($"{_document.Name} has {what}, so {string.Join(", ", values.Keys)} cannot be set.");
        }

        var literals = Literals(values);
        var source = Cell.Source;
        foreach (var (parameter, span) in settings.OrderByDescending(setting => setting.Span.Start))
        {
            if (literals.TryGetValue(parameter.Name, out var literal))
            {
                source = source.Remove(span.Start, span.Length).Insert(span.Start, literal);
            }
        }

        Cell.Source = source;
    }

    private Dictionary<string, string> Literals(IReadOnlyDictionary<string, string> values)
    {
        var parameters = Parameters;
        var literals = new Dictionary<string, string>();
        var problems = new List<string>();
        foreach (var (name, text) in values)
        {
            var parameter = parameters.FirstOrDefault(parameter => parameter.Name == name);
            if (parameter is null)
            {
                problems.Add($"There is no parameter '{name}'.");
            }
            else if (!CSharpLiteral.Types.Contains(parameter.Type))
            {
                problems.Add($"{name} cannot be set: it is a {parameter.Type}, and only {string.Join(", ", CSharpLiteral.Types)} can.");
            }
            else if (CSharpLiteral.Of(parameter.Type, text, out var problem) is { } literal)
            {
                literals[name] = literal;
            }
            else
            {
                problems.Add($"{name} is {(parameter.Type == "int" ? "an" : "a")} {parameter.Type}; {problem}.");
            }
        }

        return problems.Count == 0
            ? literals
            : throw new ParameterException($"{string.Join(' ', problems)} This notebook's parameters: {string.Join(", ", parameters)}.");
    }

    private List<(Parameter Parameter, TextSpan Span)> Settings()
    {
        var members = CSharpSyntaxTree.ParseText(Cell?.Source ?? "", Script).GetCompilationUnitRoot().Members;
        return
        [
            .. members.SelectMany(member => member switch
            {
                FieldDeclarationSyntax field => Declared(field.Declaration),
                GlobalStatementSyntax { Statement: LocalDeclarationStatementSyntax local } => Declared(local.Declaration),
                GlobalStatementSyntax
                {
                    Statement: ExpressionStatementSyntax
                    {
                        Expression: AssignmentExpressionSyntax
                        {
                            RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax name
                        } assignment
                    }
                } => [Setting(name.Identifier.ValueText, null, assignment.Right)],
                _ => [],
            })
        ];
    }

    private static IEnumerable<(Parameter Parameter, TextSpan Span)> Declared(VariableDeclarationSyntax declaration) =>
        from variable in declaration.Variables
        let initializer = variable.Initializer
        where initializer is not null
        select Setting(variable.Identifier.ValueText, declaration.Type.IsVar ? null : declaration.Type.ToString(), initializer.Value);

    private static (Parameter Parameter, TextSpan Span) Setting(string name, string? type, ExpressionSyntax value) =>
        (new(name, type ?? CSharpLiteral.TypeOf(value) ?? "var", value.ToString()), value.Span);
}
