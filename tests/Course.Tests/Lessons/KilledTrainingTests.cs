using System.Diagnostics;
using Notebooks.Documents;
using Notebooks.Tests.Documents;

namespace Course.Tests.Lessons;

/// <summary>A lesson's training that is killed goes on where it was.</summary>
public sealed class KilledTrainingTests : IDisposable
{
    private const string KLayers = "notebooks/assignments/kth-3-k-layers.ipynb";

    // What was measured by then: ten times a cycle.
    private const string Before = """Console.Write(Resume(Initialize(deep), Lesson.Checkpoint("nine-layers")).Count);""";

    private static readonly string[] Small =
        ["--profile", "smoke", "--set", "samples=300", "--set", "held=100", "--set", "tests=100", "--set", "cycles=20"];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task Nine_layers_that_were_killed_end_with_the_very_weights_of_a_run_in_one_go()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Reads /proc and sends a signal.");
        var (unharmed, killed) = (Training("unharmed"), Training("killed"));

        Assert.Equal("0", await RunAsync(unharmed));
        using (var course = Start(killed))
        {
            var session = Assert.Single(await course.Sessions(1));
            await CourseProgram.Until(() => File.Exists(_folder.File("killed/nine-layers.checkpoint")));
            Process.GetProcessById(session).Kill();
            Assert.Equal(1, (await course.End()).ExitCode);
        }

        Assert.False(File.Exists(_folder.File("killed.weights")));
        Assert.InRange(int.Parse(await RunAsync(killed)), 1, 199);
        var (weights, resumed) = (File.ReadAllBytes(_folder.File("unharmed.weights")), File.ReadAllBytes(_folder.File("killed.weights")));
        Assert.True(weights.Length > 1_000_000);
        Assert.True(weights.AsSpan().SequenceEqual(resumed), "The weights differ.");
    }

    /// <summary>The lesson up to its training, which writes its last numbers to a file.</summary>
    private string Training(string name)
    {
        var document = Lesson.Read(KLayers).Document.Clone();
        var training = document.Cells.ToList().FindIndex(cell => cell.Id == "nine");
        while (document.Cells.Count > training + 1)
        {
            document.RemoveAt(document.Cells.Count - 1);
        }

        document.Insert(training, CellKind.Code, Before);
        document.Insert(document.Cells.Count, CellKind.Code, $$"""
            System.IO.File.WriteAllBytes(@"{{_folder.File(name + ".weights")}}",
                [.. nine.Arrays.SelectMany(numbers => numbers).SelectMany(BitConverter.GetBytes)]);
            """);
        document.Write(Path.Combine(LessonFolder.Of(KLayers), name + ".ipynb"));
        return name;
    }

    private CourseProgram Start(string name) => CourseProgram.Start(
        LessonFolder.Of(KLayers),
        new Dictionary<string, string?> { ["COURSE_CHECKPOINTS"] = Directory.CreateDirectory(_folder.File(name)).FullName },
        CourseProgram.File,
        ["run", name + ".ipynb", "--out", _folder.File("out"), .. Small]);

    /// <summary>Runs to the end, and tells how often the training had been measured before.</summary>
    private async Task<string> RunAsync(string name)
    {
        using var course = Start(name);
        var outcome = await course.End();
        Assert.True(outcome.ExitCode == 0, outcome.ToString());
        var executed = Directory.EnumerateFiles(_folder.File("out"), name + ".ipynb", SearchOption.AllDirectories).Single();
        return TestNotebook.Printed(executed, 1 + NotebookDocument.Read(executed).Cells.ToList().FindIndex(cell => cell.Source == Before));
    }
}
