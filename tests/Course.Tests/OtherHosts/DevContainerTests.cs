
namespace Course.Tests.OtherHosts;

public sealed class DevContainerTests(CleanClone clone) : IClassFixture<CleanClone>
{
    private const string Execute = """
        import sys, nbformat
        from nbclient import NotebookClient
        folder, name = sys.argv[1:]
        notebook = nbformat.read(f"{folder}/{name}", as_version=4)
        NotebookClient(notebook, timeout=120, resources={"metadata": {"path": folder}}).execute()
        print(sum("application/vnd.plotly.v1+json" in output.get("data", {}) for cell in notebook.cells for output in cell.get("outputs", [])))
        """;

    [SkippableFact]
    public void Its_command_builds_the_course_and_lets_VS_Code_find_the_kernel()
    {
        Skip.If(clone.WhyNot is not null, clone.WhyNot);

        Assert.True(clone.Prepared!.ExitCode == 0, clone.Prepared.ToString());
        var kernel = Kernelspec.At(Path.Combine(clone.Home, ".local/share/jupyter"), ".net-csharp");
        Assert.Equal(Path.Combine(clone.Root, "artifacts/course/Notebooks"), kernel?.Program);
        Assert.True(File.Exists(kernel!.Program));
    }

    [SkippableFact]
    public void The_first_lesson_executes_through_that_kernel()
    {
        Skip.If(clone.WhyNot is not null, clone.WhyNot);
        SystemPython.Need("nbclient", "nbformat");
        var environment = new Dictionary<string, string?>(clone.Environment) { ["COURSE_PROFILE"] = "smoke", ["COURSE_OFFLINE"] = "1" };
        var figures = SystemPython.Run(environment, Execute, Path.Combine(clone.Root, "notebooks/1-optimization"), "1-line-search.ipynb");

        Assert.InRange(int.Parse(figures, System.Globalization.CultureInfo.InvariantCulture), 3, 100);
    }
}
