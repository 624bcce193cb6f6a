namespace Notebooks.Execution;

/// <summary>A cell as an assembly in memory.</summary>
/// <param name="Image">The assembly.</param>
/// <param name="Symbols">Its portable PDB.</param>
/// <param name="EntryPoint">The method that runs it, or null for a cell without code.</param>
/// <param name="HasResult">Whether the cell's value is to be shown.</param>
/// <param name="Variables">What the cell declares and captures.</param>
/// <param name="ReferencedFiles">The files that its <c>#r</c> directives named.</param>
/// <param name="Warnings">What the compiler warned of.</param>
internal sealed record CompiledCell(
    MemoryStream Image,
    MemoryStream Symbols,
    EntryPoint? EntryPoint,
    bool HasResult,
    Variables Variables,
    IReadOnlyList<string> ReferencedFiles,
    IReadOnlyList<CellProblem> Warnings);

/// <summary>A static method by the names of its type and itself.</summary>
internal sealed record EntryPoint(string Type, string Method);
