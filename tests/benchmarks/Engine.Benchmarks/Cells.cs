using Notebooks.Documents;
using Notebooks.Execution;
using Notebooks.Running;

namespace Engine.Benchmarks;

/// <summary>What a trivial cell costs late in a session, and how large a session of 1,000 cells is.</summary>
internal static class Cells
{
    private const int Count = 1000;

    public static async Task Measure()
    {
        await Course.SetUp();
        await using var session = SessionProcess.Start(Course.Published, new Dictionary<string, string>());
        var times = new List<double>();
        for (var cell = 1; cell <= Count; cell++)
        {
            times.Add((await session.RunAsync($"var v{cell} = {cell};", $"cell {cell}", new Ignored())).Duration.TotalMilliseconds);
        }

        var resident = File.ReadLines($"/proc/{session.Id}/status").First(line => line.StartsWith("VmRSS", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        Console.WriteLine($"a trivial cell: {Median.Of(times.Skip(10).Take(90)):0.0} ms among the first 100, {Median.Of(times.TakeLast(100)):0.0} ms among the last 100 of {Count} (median; to reach: 8)");
        Console.WriteLine($"{Count} cells: {double.Parse(resident) / 1000:0} MB resident (to reach: 300)");
    }

    private sealed class Ignored : IOutputSink
    {
        public void Add(Output output)
        {
        }

        public void Update(string displayId, MimeBundle data)
        {
        }
    }
}
