namespace Notebooks.Documents;

/// <summary>Text that the cell wrote while it ran.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text, line ends included.</param>
public sealed record StreamOutput(string Name, string Text) : Output;
