using Notebooks.Tests.Documents;

namespace Course.Tests;

/// <summary>Full runs that were stopped go on with what they had.</summary>
public sealed class FullRunTests : IDisposable
{
    private const string Variable = "COURSE_CHECKPOINTS";

    // Counts how often it was run with the same folder, and fails the first time.
    private const string Training = """
        var folder = Environment.GetEnvironmentVariable("COURSE_CHECKPOINTS");
        var file = folder is null ? null : System.IO.Path.Combine(folder, "runs");
        var before = file is not null && System.IO.File.Exists(file) ? System.IO.File.ReadAllText(file).Length : 0;
        if (file is not null)
            System.IO.File.AppendAllText(file, "x");
        Console.Write(folder is null ? "no folder" : $"{before}");
        if (stop && before == 0)
            throw new Exception("stopped");
        """;

    private readonly TempFolder _folder = new();

    public FullRunTests() => TestNotebook.WriteWithParameters(_folder.File("training.ipynb"), $"bool stop = true; // {Guid.NewGuid()}", Training);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_run_that_failed_goes_on_and_one_that_succeeded_begins_anew()
    {
        Assert.Equal((1, "0"), await Run());
        Assert.Equal((0, "1"), await Run());
        Assert.Equal((1, "0"), await Run());
    }

    [Fact]
    public async Task Another_parameter_begins_anew()
    {
        Assert.Equal((1, "0"), await Run());
        Assert.Equal((0, "0"), await Run("--set", "stop=false"));
        Assert.Equal((0, "1"), await Run());
    }

    [Fact]
    public async Task A_short_profile_keeps_nothing() => Assert.Equal((1, "no folder"), await Run("--profile", "smoke"));

    [Fact]
    public async Task A_folder_that_somebody_names_is_kept()
    {
        for (var runs = 0; runs < 3; runs++)
        {
            Assert.Equal((runs == 0 ? 1 : 0, $"{runs}"), await Run(new Dictionary<string, string?> { [Variable] = _folder.File("kept") }));
        }

        Assert.Equal("xxx", File.ReadAllText(_folder.File("kept/training/runs")));
    }

    [Theory]
    [InlineData("", 600)]
    [InlineData("--profile full", 0)]
    [InlineData("--profile full --timeout 5", 5)]
    [InlineData("--timeout 0", 0)]
    public void Only_a_full_run_lets_cells_take_as_long_as_they_need(string arguments, double seconds) =>
        Assert.Equal(CommandOptions.Limit(seconds), RunCommand.CellTimeout(RunCommand.Create().Parse(arguments)));

    private Task<(int ExitCode, string Printed)> Run(params string[] more) => Run(new Dictionary<string, string?> { [Variable] = null }, more);

    private async Task<(int ExitCode, string Printed)> Run(IReadOnlyDictionary<string, string?> environment, params string[] more)
    {
        string[] full = more.Contains("--profile") ? [] : ["--profile", "full"];
        using var course = CourseProgram.Start(_folder.Path, environment, CourseProgram.File, ["run", "training.ipynb", "--out", "out", .. full, .. more]);
        var outcome = await course.End();
        return (outcome.ExitCode, TestNotebook.Printed(_folder.File("out/training.ipynb"), 2));
    }
}
