using System.Diagnostics;
using System.Globalization;

namespace Benchmarks;

/// <summary>What a trivial cell costs in a long session, from the end of one to the end of the next, and how large a session of 1,000 cells is.</summary>
internal static class Cells
{
    private const int Count = 1000;

    public static async Task Measure()
    {
        await Course.SetUp();
        var shown = await Course.Execute([.. Enumerable.Repeat("System.Diagnostics.Stopwatch.GetTimestamp()", Count), "Environment.WorkingSet"]);
        var ends = shown.Take(Count).Select(text => long.Parse(text, CultureInfo.InvariantCulture)).ToArray();
        var times = ends.Zip(ends.Skip(1), (earlier, later) => Stopwatch.GetElapsedTime(earlier, later).TotalMilliseconds).ToArray();
        Console.WriteLine($"a trivial cell: {Median.Of(times.Skip(10).Take(90)):0.0} ms among the first 100, {Median.Of(times.TakeLast(100)):0.0} ms among the last 100 of {Count} (median; to reach: 8)");
        Console.WriteLine($"{Count} cells: {long.Parse(shown[Count], CultureInfo.InvariantCulture) / 1e6:0} MB resident (to reach: 300)");
    }
}
