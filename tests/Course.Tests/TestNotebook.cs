using Notebooks.Documents;
using Notebooks.Tests.Documents;

namespace Course.Tests;

/// <summary>Tiny notebooks, and what came of them.</summary>
internal static class TestNotebook
{
    /// <summary>Writes a notebook of code cells.</summary>
    public static string Write(string path, params string[] cells) => Write(path, cells, tagged: -1);

    /// <summary>Writes a notebook whose first cell holds the parameters.</summary>
    public static string WriteWithParameters(string path, params string[] cells) => Write(path, cells, tagged: 0);

    /// <summary>What a cell of an executed notebook printed.</summary>
    public static string Printed(string path, int cell) =>
        string.Concat(NotebookDocument.Read(path).Cells[cell - 1].Outputs
            .OfType<StreamOutput>().Where(output => output.Name == "stdout").Select(output => output.Text));

    /// <summary>How the run that made this notebook ended.</summary>
    public static string? Status(string path) => (string?)NotebookDocument.Read(path).Metadata["run"]?["status"];

    private static string Write(string path, string[] cells, int tagged)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var code = cells.Select((source, index) => Notebook.Code(source, index == tagged ? """{"tags": ["parameters"]}""" : "{}"));
        Notebook.Of([.. code]).Write(path);
        return path;
    }
}
