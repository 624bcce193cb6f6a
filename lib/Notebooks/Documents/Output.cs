using System.Text.Json.Nodes;

namespace Notebooks.Documents;

/// <summary>One output of a code cell, as nbformat 4 knows it (nbformat documentation, "Code cell outputs").</summary>
public abstract record Output;

/// <summary>Text that the cell wrote while it ran.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text, line ends included.</param>
public sealed record StreamOutput(string Name, string Text) : Output;

/// <summary>A value shown by <c>display(x)</c>.</summary>
/// <param name="Data">The value in every form it has.</param>
/// <param name="DisplayId">The name under which the output can be updated in place, or none.</param>
public sealed record DisplayOutput(MimeBundle Data, string? DisplayId = null) : Output
{
    /// <summary>The output's own metadata, kept as it was read.</summary>
    public JsonObject? Metadata { get; init; }
}

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

/// <summary>The error that ended a cell.</summary>
/// <param name="Name">The exception's type, or <c>CompilationError</c>.</param>
/// <param name="Value">The message.</param>
/// <param name="Traceback">What a reader sees, line by line.</param>
public sealed record ErrorOutput(string Name, string Value, IReadOnlyList<string> Traceback) : Output;
