using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Notebooks.Completion;

/// <summary>The names of parameters that have no argument yet, as <c>name:</c>.</summary>
internal static class Arguments
{
    /// <summary>The candidates where a name is an argument, or none.</summary>
    public static IEnumerable<Candidate> Named(SemanticModel model, SimpleNameSyntax name)
    {
        if (name.Parent is not ArgumentSyntax { NameColon: null, Parent: BaseArgumentListSyntax { Parent: ExpressionSyntax call } list } argument)
        {
            return [];
        }

        var positional = list.Arguments.TakeWhile(other => other != argument).Count(other => other.NameColon is null);
        var given = list.Arguments.Where(other => other != argument).Select(other => other.NameColon?.Name.Identifier.ValueText).ToHashSet();
        return from method in ExpectedTypes.Called(model, call)
               from parameter in method.Parameters.Skip(positional)
               where !given.Contains(parameter.Name)
               group (ISymbol)parameter by parameter.Name into parameters
               select new Candidate(parameters.Key + ":", "named argument", Rank.NamedArgument, [parameters.First()]);
    }
}
