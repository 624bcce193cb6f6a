using System.Text.Json.Nodes;

namespace Notebooks.Documents;

/// <summary>A value that the cell showed, by <c>display(x)</c> or as its last expression.</summary>
/// <param name="Data">The value in every form it has.</param>
/// <param name="DisplayId">The name under which the output can be updated in place, or none.</param>
public abstract record ValueOutput(MimeBundle Data, string? DisplayId = null) : Output
{
    /// <summary>The output's own metadata, kept as it was read.</summary>
    public JsonObject? Metadata { get; init; }
}
