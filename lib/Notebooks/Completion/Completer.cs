using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Notebooks.Execution;

namespace Notebooks.Completion;

/// <summary>Completes cells of a session.</summary>
internal sealed class Completer(CSharpSession session, string workingDirectory)
{
    // Reading a summary takes some microseconds, and nobody reads a thousand of them.
    private const int Documented = 100;

    /// <summary>What fits at a position of a cell.</summary>
    public CompletionList At(string code, int position)
    {
        var view = CellView.Of(code);
        if (MagicCommands.At(code, position) is { } commands)
        {
            return commands;
        }

        var line = CellView.LineStart(code, position)..position;
        if (string.IsNullOrWhiteSpace(view[line]) && !string.IsNullOrWhiteSpace(code[line]))
        {
            return new(position, position, []);
        }

        if (Paths.At(view, position, workingDirectory) is { } paths)
        {
            return paths;
        }

        var site = CompletionSite.At(view, position);
        if (session.Look<(List<Completion> Items, List<Documentation?> Sources)>(site.Code, model => Items(model, site)) is not var (items, sources))
        {
            return new(position, position, []);
        }

        return new(site.Start, site.End, [.. items.Zip(sources, (item, source) => item with { Documentation = source?.Summary() }), .. items.Skip(sources.Count)]);
    }

    private static (List<Completion>, List<Documentation?>) Items(SemanticModel model, CompletionSite site)
    {
        var token = model.SyntaxTree.GetRoot().FindToken(site.Start);
        var candidates = token.SpanStart == site.Start && token.Parent is SimpleNameSyntax name ? Candidates(model, name) : Keywords.InQuery(model.SyntaxTree, site.Start);
        var sorted = (from candidate in candidates
                      let match = NameMatch.Of(candidate.Text.TrimStart('@'), site.Typed) ?? NameMatch.Of(candidate.Name, site.Typed)
                      where match is not null
                      orderby match == 2, candidate.Rank, match, candidate.Text.ToUpperInvariant(), candidate.Text
                      let visible = Visible(candidate)
                      where visible is not null
                      select visible).DistinctBy(candidate => candidate.Text).ToList();
        return (
            [.. sorted.Select(candidate => new Completion(candidate.Text, candidate.Kind, candidate.Symbols.Count == 0 ? candidate.Text : Signatures.Of(candidate.Symbols), null))],
            [.. sorted.Take(Documented).Select(candidate => candidate.Symbols is [var symbol, ..] ? Documentation.Of(symbol, model.Compilation) : null)]);
    }

    private static IEnumerable<Candidate> Candidates(SemanticModel model, SimpleNameSyntax name)
    {
        var expected = ExpectedTypes.At(model, name);
        if (Members.Before(name) is { } before)
        {
            return Members.Of(model, name, before, expected);
        }

        var members = Initializers.Of(model, name).ToList();
        return members.Count > 0 ? members
            : [
                .. expected.Where(type => type.TypeKind == TypeKind.Enum).SelectMany(type => EnumMembers(model, name, type)),
                .. name.Parent is ObjectCreationExpressionSyntax ? expected.Where(CanBeMade).Select(type => Named(type, model, name)) : [],
                .. Arguments.Named(model, name),
                .. Names.Of(model, name, expected),
                .. Keywords.InQuery(model.SyntaxTree, name.SpanStart),
                .. Keywords.At(name).Distinct().Select(keyword => Keywords.Candidate(keyword, IsBoolean(expected, keyword) ? Rank.OfExpectedType : Rank.Keyword)),
            ];
    }

    private static IEnumerable<Candidate> EnumMembers(SemanticModel model, NameSyntax name, ITypeSymbol type)
    {
        var typeName = type.ToMinimalDisplayString(model, name.SpanStart);
        return type.GetMembers().OfType<IFieldSymbol>()
            .Select(member => new Candidate($"{typeName}.{member.Name}", Kinds.Of(member), Rank.Expected, [member]));
    }

    private static Candidate Named(ITypeSymbol type, SemanticModel model, NameSyntax name) =>
        new(type.ToMinimalDisplayString(model, name.SpanStart), Kinds.Of(type), Rank.Expected, [type]);

    private static bool CanBeMade(ITypeSymbol type) => type is INamedTypeSymbol { IsAbstract: false, SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct };

    private static bool IsBoolean(IReadOnlyList<ITypeSymbol> expected, string keyword) =>
        keyword is "true" or "false" && expected is [{ SpecialType: SpecialType.System_Boolean }];

    private static Candidate? Visible(Candidate candidate)
    {
        if (candidate.Symbols.Count == 0)
        {
            return candidate;
        }

        var visible = candidate.Symbols.Where(symbol => !Hidden.Is(symbol)).ToList();
        return visible.Count == 0 ? null : candidate with { Symbols = visible };
    }
}
