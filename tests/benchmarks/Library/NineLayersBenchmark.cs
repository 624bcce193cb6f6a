using System.Globalization;
using System.Text.Json;

namespace Benchmarks;

/// <summary>
/// The lesson on many layers: its own cells train nine layers with batch normalization for two cycles on 10,000 pictures, which are
/// 2,000 steps of 100, and the library's network does the same on the same batches, in turn in one session.
/// </summary>
internal static class NineLayersBenchmark
{
    private const int Rounds = 3;

    private const string Lesson = """
        Train(Initialize(deep)).Curve[^1]
        """;

    private const string Library = """
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var network = new Network([3072, 50, 30, 20, 20, 10, 10, 10, 10, 10], new Xoshiro(1), batchNormalization: true);
        Training.Run(network, train, new TrainingOptions(new Sgd(0.1))
        {
            Epochs = 20, Seed = 1, L2 = deep.Lambda, Schedule = new Triangular(1e-5, deep.TopRate, n / 20), EvaluateEvery = n / 100,
        }, validation);
        clock.Elapsed.TotalSeconds
        """;

    public static async Task Measure()
    {
        await Course.SetUp();
        var turns = Enumerable.Repeat(new[] { Lesson, Library }, Rounds).SelectMany(turn => turn).ToArray();
        var shown = await Course.Execute([.. Cells(), .. turns]);
        double[] seconds = [.. shown.TakeLast(turns.Length).Select(text => double.Parse(text, CultureInfo.InvariantCulture))];
        var (cells, library) = (seconds.Where((_, i) => i % 2 == 0).ToArray(), seconds.Where((_, i) => i % 2 == 1).ToArray());
        Console.WriteLine($"nine layers with batch normalization, 2,000 steps, 20 of them measured (medians of {Rounds} runs in turn)");
        Console.WriteLine($"  the lesson's cells {Median.Of(cells):0.0} s (to reach: 60), the library's network {Median.Of(library):0.0} s");
    }

    /// <summary>The lesson up to its training.</summary>
    private static IEnumerable<string> Cells()
    {
        using var lesson = JsonDocument.Parse(File.ReadAllText(Path.Combine(Course.Root, "notebooks", "assignments", "kth-3-k-layers.ipynb")));
        return [.. lesson.RootElement.GetProperty("cells").EnumerateArray()
            .TakeWhile(cell => cell.GetProperty("id").GetString() != "nine")
            .Where(cell => cell.GetProperty("cell_type").GetString() == "code")
            .Select(cell => string.Concat(cell.GetProperty("source").EnumerateArray().Select(line => line.GetString())))
            .Select(source => source.Replace("#load \"../", $"#load \"{Course.Root}/notebooks/"))];
    }
}
