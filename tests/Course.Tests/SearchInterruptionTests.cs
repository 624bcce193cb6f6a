using Course.Tests.Lessons;
using Notebooks.Tests.Documents;

namespace Course.Tests;

/// <summary>A search of a lesson's own that was killed goes on with what had ended.</summary>
public sealed class SearchInterruptionTests : IDisposable
{
    private const string SetUp = "#load \"../course.csx\"\nusing DeepLearning;\nusing System.Threading;";

    // Runs from `hold` on train and then never end, so that the kill finds the search in the middle.
    private const string Train = """
        record Setting(int Place, double Rate);
        record Fit(double Loss, double[] Weights);

        Fit Train(Setting setting, CancellationToken stop)
        {
            lock (log)
                System.IO.File.AppendAllText(log, $"{setting.Place} ");
            var random = new Xoshiro(setting.Place);
            var (X, Y, W) = (random.NormalMatrix(20, 50), random.NormalMatrix(3, 50), random.NormalMatrix(3, 20));
            for (var step = 0; step < 100; step++)
                W -= setting.Rate * (W * X - Y).TransposeAndMultiply(X);
            if (setting.Place >= hold)
                Thread.Sleep(-1);
            return new((W * X - Y).FrobeniusNorm(), W.ToColumnMajorArray());
        }
        """;

    private const string Search = """
        var settings = Enumerable.Range(0, 6).Select(i => new Setting(i, 0.001 * (i + 1))).ToArray();
        var runs = HyperparameterSearch.Run("rates", settings, Train, Lesson.Checkpoint("rates"), "drawn data");
        foreach (var (setting, fit) in runs)
            Console.WriteLine($"{setting}: {fit.Loss:R} {string.Join(' ', fit.Weights.Select(weight => $"{weight:R}"))}");
        """;

    private readonly TempFolder _folder = new();
    private readonly string _lessons = LessonFolder.Of($"notebooks/{Guid.NewGuid():N}/search.ipynb");

    public SearchInterruptionTests() => TestNotebook.WriteWithParameters(
        Path.Combine(_lessons, "search.ipynb"), "int hold = 99; string log = \"\";", SetUp, Train, Search);

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task A_killed_search_repeats_no_run_that_had_ended_and_finds_what_one_in_one_go_finds()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Reads /proc.");
        using (var killed = Start("kept", "killed", hold: 3))
        {
            var sessions = await killed.Sessions(1);
            await CourseProgram.Until(() => Saved("kept").SequenceEqual([0, 1, 2]));
            killed.Signal("KILL");
            await CourseProgram.Until(() => !sessions.Any(CourseProgram.Runs));
        }

        var again = await Finish("kept", "again");
        var whole = await Finish("other", "whole");

        Assert.Equal([3, 4, 5], Begun("again"));
        Assert.Equal([0, 1, 2, 3, 4, 5], Begun("whole"));
        Assert.Equal(6, whole.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(whole, again);
    }

    private CourseProgram Start(string checkpoints, string name, int hold) => CourseProgram.Start(
        _lessons, new Dictionary<string, string?> { ["COURSE_CHECKPOINTS"] = _folder.File(checkpoints) }, CourseProgram.File,
        "run", "search.ipynb", "--profile", "full", "--out", _folder.File(name), "--set", $"hold={hold}", "--set", $"log={_folder.File(name)}.log");

    private async Task<string> Finish(string checkpoints, string name)
    {
        using var course = Start(checkpoints, name, hold: 99);
        var outcome = await course.End();
        Assert.True(outcome.ExitCode == 0, outcome.ToString());
        return TestNotebook.Printed(Path.Combine(_folder.File(name), "search.ipynb"), 4);
    }

    private IEnumerable<int> Begun(string name) => File.ReadAllText($"{_folder.File(name)}.log").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).Order();

    /// <summary>The places of the runs that are in the file.</summary>
    private IEnumerable<int> Saved(string checkpoints)
    {
        var file = Directory.Exists(_folder.File(checkpoints)) ? Directory.GetFiles(_folder.File(checkpoints), "rates.checkpoint", SearchOption.AllDirectories) : [];
        var text = file.Length == 0 ? "" : File.ReadAllText(file[0]);
        return Enumerable.Range(0, 6).Where(place => text.Contains($"Place = {place},"));
    }
}
