using System.Text.Json.Nodes;

namespace Notebooks.Documents;

/// <summary>The value of a cell's last expression.</summary>
/// <param name="Data">The value in every form it has.</param>
/// <param name="ExecutionCount">The cell's execution count, or none.</param>
public sealed record ResultOutput(MimeBundle Data, int? ExecutionCount) : Output
{
    /// <summary>The name under which the output can be updated in place, or none.</summary>
    public string? DisplayId { get; init; }

    /// <summary>The output's own metadata, kept as it was read.</summary>
    public JsonObject? Metadata { get; init; }
}
