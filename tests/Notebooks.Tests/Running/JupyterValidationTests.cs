using System.Diagnostics;
using Notebooks.Tests.Documents;
using static Notebooks.Tests.Running.Runs;

namespace Notebooks.Tests.Running;

public sealed class JupyterValidationTests
{
    private const string Python = "/usr/bin/python3";

    [SkippableFact]
    public async Task An_executed_notebook_is_valid_to_Jupyter()
    {
        Skip.IfNot(File.Exists(Python) && Start("import nbformat") == "", $"{Python} with the package nbformat is needed (apt install python3-nbformat).");
        using var folder = new TempFolder();
        var report = await Run("Console.Write(1); Console.Error.Write(2); display(new[] { 1, 2 }); HTML(\"<b>x</b>\")", "3", "throw new Exception();");
        report.Document.Write(folder.File("a.ipynb"));
        Assert.Equal("", Start($$"""
            import nbformat
            nb = nbformat.read(r"{{folder.File("a.ipynb")}}", as_version=4)
            nbformat.validate(nb)
            assert [o.output_type for o in nb.cells[0].outputs] == ["stream", "stream", "display_data", "execute_result"], nb.cells[0].outputs
            assert nb.cells[1].outputs[0].execution_count == 2 == nb.cells[1].execution_count
            assert nb.cells[2].outputs[0].output_type == "error" and nb.cells[2].outputs[0].ename == "Exception"
            assert nb.metadata.run.status == "failed in cell 3: Exception"
            """));
    }

    private static string Start(string script)
    {
        using var process = Process.Start(new ProcessStartInfo(Python, ["-W", "ignore", "-c", script]) { RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? "" : errors + process.ExitCode;
    }
}
