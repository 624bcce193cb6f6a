namespace Notebooks.Completion;

/// <summary>Whether code can be run as it stands.</summary>
/// <param name="Status">Whether it can.</param>
/// <param name="Indent">What the next line begins with, when the code is incomplete; otherwise empty.</param>
public sealed record Completeness(CompletenessStatus Status, string Indent);
