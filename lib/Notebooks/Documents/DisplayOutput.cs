namespace Notebooks.Documents;

/// <summary>A value shown by <c>display(x)</c>.</summary>
/// <inheritdoc/>
public sealed record DisplayOutput(MimeBundle Data, string? DisplayId = null) : ValueOutput(Data, DisplayId);
