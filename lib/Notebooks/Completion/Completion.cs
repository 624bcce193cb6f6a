namespace Notebooks.Completion;

/// <summary>One way to go on at the cursor.</summary>
/// <param name="Text">What replaces the range of the list that this belongs to.</param>
/// <param name="Kind">What it is in a word or two, for example <c>method</c>, <c>variable</c>, <c>class</c>, <c>keyword</c>.</param>
/// <param name="Signature">It in C#, with the number of its overloads; for a keyword or a file its text.</param>
/// <param name="Documentation">Its summary in plain words; null where there is none, and beyond the first items of a list.</param>
public sealed record Completion(string Text, string Kind, string Signature, string? Documentation);
