namespace Notebooks.Documents;

/// <summary>The three kinds of cell of nbformat 4.</summary>
public enum CellKind
{
    /// <summary>Code with its outputs.</summary>
    Code,

    /// <summary>Prose in Markdown.</summary>
    Markdown,

    /// <summary>Text that no renderer touches.</summary>
    Raw,
}
