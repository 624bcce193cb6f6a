using Course.Tests.Lessons;
using Notebooks.Tests.Documents;

namespace Course.Tests.OtherHosts;

/// <summary>
/// Lessons on a host that compiles cells as .NET Interactive does (tests/OtherHost), and has nothing of the course's engine:
/// no optimisation, no rewriting, C# 14, its imports. That host itself is not on every feed.
/// </summary>
public sealed class OtherHostTests : IDisposable
{
    private static readonly string Host = Path.Combine(
        AppContext.BaseDirectory.Replace($"{Path.DirectorySeparatorChar}Course.Tests{Path.DirectorySeparatorChar}", $"{Path.DirectorySeparatorChar}OtherHost{Path.DirectorySeparatorChar}"),
        OperatingSystem.IsWindows() ? "OtherHost.exe" : "OtherHost");

    private readonly TempFolder _folder = new();

    public static TheoryData<string> Paths => Lesson.Paths;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_lesson_runs_to_its_end_and_shows_its_figures(string path)
    {
        var outcome = await Run(Path.Combine(Lesson.Root, path), LessonFolder.Of(path));

        Assert.True(outcome.ExitCode == 0, outcome.ToString());
        Assert.EndsWith($"{Lesson.Read(path).Code.Count} cells\n", outcome.Output);
        Assert.Contains("value Figure\n", outcome.Output);
    }

    [Fact]
    public async Task A_live_figure_is_shown_once_and_then_updated()
    {
        var outcome = await RunCells("#load \"../course.csx\"\nusing DeepLearning;", """
            using (var board = new TrainingBoard("step"))
            {
                for (var step = 0; step < 50; step++)
                {
                    board.Add(step, loss: 1.0 / (step + 1));
                    await Task.Delay(20);
                }
            }
            """);

        Assert.True(outcome.ExitCode == 0, outcome.ToString());
        Assert.Single(outcome.Output.Split('\n'), line => line == "display Figure");
        Assert.Contains("update Figure\n", outcome.Output);
    }

    [Fact]
    public async Task A_cell_that_only_the_courses_own_engine_can_run_is_found() =>
        Assert.Contains("cell 1: ", (await RunCells("File.Exists(\"x\")")).Output);

    private Task<Outcome> RunCells(params string[] cells) =>
        Run(TestNotebook.Write(_folder.File("a.ipynb"), cells), LessonFolder.Of("notebooks/other-host/a.ipynb"));

    private static async Task<Outcome> Run(string notebook, string folder)
    {
        var environment = new Dictionary<string, string?> { ["COURSE_PROFILE"] = "smoke", ["NOTEBOOK_HEADLESS"] = null };
        using var program = CourseProgram.Start(folder, environment, Host, notebook, folder);
        return await program.End();
    }
}
