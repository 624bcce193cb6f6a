using System.Diagnostics;
using Notebooks.Documents;
using Notebooks.Running;
using Notebooks.Tests.Documents;

namespace Notebooks.Tests.Running;

/// <summary>Short ways to run a notebook made of cells, and to look at what came of it.</summary>
internal static class Runs
{
    /// <summary>Bounds what must not hang; no test is about being faster than this.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static Task<RunReport> Run(params string[] cells) => Run(new RunOptions(), cells);

    public static Task<RunReport> Run(RunOptions options, params string[] cells) => Run(Of(cells), options);

    public static Task<RunReport> Run(NotebookDocument document, RunOptions options, CancellationToken cancellation = default) =>
        NotebookRunner.RunAsync(document, Path.GetTempPath(), options, cancellation: cancellation).WaitAsync(Patience, CancellationToken.None);

    public static NotebookDocument Of(params string[] cells) => Notebook.Of([.. cells.Select(cell => Notebook.Code(cell))]);

    public static RunOptions Limited(double seconds) => new() { CellTimeout = TimeSpan.FromSeconds(seconds) };

    public static string Printed(this RunReport report, int cell, string stream = "stdout") =>
        string.Concat(report.Document.Cells[cell - 1].Outputs.OfType<StreamOutput>().Where(output => output.Name == stream).Select(output => output.Text));

    public static ErrorOutput Error(this RunReport report, int cell) => report.Document.Cells[cell - 1].Outputs.OfType<ErrorOutput>().Last();

    /// <summary>The ids of the session processes that this process started and that still run.</summary>
    public static IReadOnlyList<int> Sessions(int parent) =>
        [.. Process.GetProcessesByName("Notebooks").Where(process => Parent(process.Id) == parent).Select(process => process.Id)];

    private static int Parent(int id)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{id}/stat");
            return int.Parse(stat[(stat.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
