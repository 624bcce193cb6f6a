using System.Diagnostics;
using System.Text.Json.Nodes;
using Notebooks.Documents;

namespace Notebooks.Tests.Documents;

/// <summary>Jupyter's own reader and writer (the Python package nbformat) as the second opinion.</summary>
public sealed class JupyterOracleTests : IDisposable
{
    private const string Python = "/usr/bin/python3";

    private const string Build = """
        import sys, nbformat
        from nbformat.v4 import new_notebook, new_code_cell, new_markdown_cell, new_raw_cell, new_output
        def plain():
            cells = [
                new_markdown_cell("# Title é 🎉 \u2028\n$\\alpha$ \"x\"", metadata={"tags": ["a", "b"], "n": [1.0, 1e5, 1e-7, -0.0, 10**30]}),
                new_code_cell("var x = 1;\r\nx", execution_count=3, outputs=[
                    new_output("stream", name="stdout", text="a\rb\x0bc\x0cd\x1ce\x85f\n\x1b[31m\x7f"),
                    new_output("display_data", {"text/html": "<b>\n</b>", "image/png": "iVBO\n", "application/json": {"é": [None, True, {}, []]}, "image/svg+xml": "<svg>\n</svg>"}),
                    new_output("execute_result", {"text/plain": "1"}, execution_count=3, metadata={"isolated": True}),
                    new_output("error", ename="E", evalue="v", traceback=["one\ntwo", "three"])]),
                new_raw_cell(""),
                new_code_cell("")]
            for i, cell in enumerate(cells): cell["id"] = "cell-%d" % i
            return new_notebook(cells=cells, metadata={"kernelspec": {"name": ".net-csharp", "display_name": ".NET (C#)", "language": "C#"}})

        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public void What_Jupyter_writes_keeps_its_bytes()
    {
        var path = Run(Build + "nbformat.write(plain(), sys.argv[1])");
        Assert.Equal(File.ReadAllBytes(path), NotebookDocument.Read(path).ToBytes());
    }

    [SkippableFact]
    public void An_edit_of_ours_gives_the_bytes_of_the_same_edit_in_Jupyter()
    {
        var document = NotebookDocument.Read(Run(Build + "nbformat.write(plain(), sys.argv[1])"));
        var edited = Run(Build + """
            nb = plain()
            nb.cells[0].source = "a\r\nb\rc\x0bd\u2029e \"é🎉\" \x7f\x01\t\\"
            nb.cells[0].metadata["tags"] = []
            nb.cells[0].metadata["n"] = {"deep": [{"x": "<+>"}, [], {}]}
            nb.cells[1].outputs = []
            nb.cells[1].execution_count = None
            nb.cells[3].outputs = plain().cells[1].outputs
            nb.cells[3].execution_count = 3
            del nb.cells[2]
            nb.metadata["kernelspec"]["language"] = "csharp"
            nbformat.write(nb, sys.argv[1])
            """);

        var cells = document.Cells;
        cells[0].Source = "a\r\nb\rc\vd\u2029e \"é🎉\" \u007f\u0001\t\\";
        cells[0].Metadata["tags"] = new JsonArray();
        cells[0].Metadata["n"] = JsonNode.Parse("""{"deep": [{"x": "<+>"}, [], {}]}""");
        cells[3].SetOutputs(cells[1].Outputs, 3);
        cells[1].ClearOutputs();
        document.RemoveAt(2);
        document.Metadata["kernelspec"]!["language"] = "csharp";
        Assert.Equal(File.ReadAllText(edited), Notebook.Text(document));
    }

    [SkippableFact]
    public void What_we_write_is_valid_to_Jupyter_and_reads_the_same()
    {
        var path = Run(Build + "nb = plain(); nb.cells = []; nbformat.write(nb, sys.argv[1])");
        var document = NotebookDocument.Read(path);
        document.Insert(0, CellKind.Markdown, "# A\nB");
        document.Insert(1, CellKind.Raw, "");
        document.Insert(2, CellKind.Code, "1 + 1\n").SetOutputs(
            [
                new StreamOutput("stderr", "\r1\r2\n"),
                new DisplayOutput(new MimeBundle(("text/html", "<i>\n</i>"), ("text/plain", "é"))),
                new ResultOutput(new MimeBundle(("text/plain", "2")), 1),
                new ErrorOutput("E", "v", ["t"]),
            ],
            1);
        document.Metadata["course"] = new JsonObject { ["claims"] = new JsonArray(1.5, "x") };
        document.Write(path);
        Run($$"""
            import nbformat, sys
            nb = nbformat.read(r"{{path}}", as_version=4)
            nbformat.validate(nb)
            code = nb.cells[2]
            assert [c.source for c in nb.cells] == ["# A\nB", "", "1 + 1\n"]
            assert code.outputs[0].text == "\r1\r2\n" and code.outputs[1].data["text/html"] == "<i>\n</i>" and code.outputs[2].execution_count == 1
            assert nb.metadata.course.claims == [1.5, "x"]
            """);
    }

    [SkippableFact]
    public void Every_notebook_in_Jupyters_own_tests_keeps_its_bytes()
    {
        const string Folder = "/usr/lib/python3/dist-packages/nbclient/tests/files";
        Skip.IfNot(Directory.Exists(Folder), $"{Folder} (python3-nbclient) is not installed.");
        var files = Directory.GetFiles(Folder, "*.ipynb");
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(file), NotebookDocument.Read(file).ToBytes()));
    }

    /// <summary>Runs a script whose first argument is a new path, and returns the path.</summary>
    private string Run(string script)
    {
        Skip.IfNot(File.Exists(Python) && Start("import nbformat", "") == "", $"{Python} with the package nbformat is needed (apt install python3-nbformat).");
        var path = _folder.File($"{Guid.NewGuid():N}.ipynb");
        Assert.Equal("", Start(script, path));
        return path;
    }

    private static string Start(string script, string path)
    {
        using var process = Process.Start(new ProcessStartInfo(Python, ["-W", "ignore", "-c", script, path]) { RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? "" : errors + process.ExitCode;
    }
}
