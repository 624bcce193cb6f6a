using Microsoft.CodeAnalysis;

namespace Notebooks.Completion;

/// <summary>A completion before it is sorted and documented.</summary>
/// <param name="Text">What would be inserted.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Rank">The smaller, the earlier in the list.</param>
/// <param name="Symbols">What it names, all overloads; empty for keywords and other plain text.</param>
internal sealed record Candidate(string Text, string Kind, int Rank, IReadOnlyList<ISymbol> Symbols)
{
    /// <summary>What the reader types to find it: for <c>DayOfWeek.Monday</c>, <c>Monday</c> serves too.</summary>
    public string Name => Text[(Text.LastIndexOf('.') + 1)..];
}
