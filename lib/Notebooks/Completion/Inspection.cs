namespace Notebooks.Completion;

/// <summary>What is under the cursor.</summary>
/// <param name="Signature">Its declaration in C#, with the number of its overloads.</param>
/// <param name="Documentation">Summary, parameters, result and exceptions in plain words; null where nothing is documented.</param>
/// <param name="Kind">What it is, in the words of <see cref="Completion.Kind"/>.</param>
/// <param name="Overloads">The declarations of its other overloads.</param>
public sealed record Inspection(string Signature, string? Documentation, string Kind, IReadOnlyList<string> Overloads);
