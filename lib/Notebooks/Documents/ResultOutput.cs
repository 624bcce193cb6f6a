namespace Notebooks.Documents;

/// <summary>The value of a cell's last expression.</summary>
/// <param name="Data">The value in every form it has.</param>
/// <param name="ExecutionCount">The cell's execution count, or none.</param>
public sealed record ResultOutput(MimeBundle Data, int? ExecutionCount) : ValueOutput(Data);
