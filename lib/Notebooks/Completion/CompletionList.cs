namespace Notebooks.Completion;

/// <summary>Everything that fits at the cursor, the likeliest first.</summary>
/// <param name="Start">Where the text begins that a completion replaces, a UTF-16 index into the code.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Items">The completions.</param>
public sealed record CompletionList(int Start, int End, IReadOnlyList<Completion> Items);
