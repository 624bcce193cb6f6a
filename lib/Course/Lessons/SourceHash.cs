using System.Security.Cryptography;
using System.Text;
using Notebooks.Documents;

namespace Course;

/// <summary>Fingerprints of a notebook's text: what it showed when it ran is not in them.</summary>
internal static class SourceHash
{
    /// <summary>SHA-256 of the code cells, in order.</summary>
    public static string OfCode(NotebookDocument notebook) => Of(notebook.Cells.Where(cell => cell.Kind == CellKind.Code));

    /// <summary>SHA-256 of all cells, in order.</summary>
    public static string OfAll(NotebookDocument notebook) => Of(notebook.Cells);

    private static string Of(IEnumerable<NotebookCell> cells) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', cells.Select(cell => cell.Source)))));
}
