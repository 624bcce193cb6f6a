namespace Benchmarks;

/// <summary>What <c>./course run</c> costs until the first cell has a result: the CPU time of the command and of the session that it starts.</summary>
internal static class Start
{
    private const int Runs = 11;

    // The first cell reads the kernel's accounts of its own process and of the one that started it: fields 14 to 17, in ticks of 10 ms.
    private const string Accounts = """
        System.IO.File.ReadAllText("/proc/self/stat") + System.IO.File.ReadAllText("/proc/" + System.IO.File.ReadAllText("/proc/self/stat").Split(' ')[3] + "/stat")
        """;

    public static async Task Measure()
    {
        await Course.SetUp();
        var runs = new List<(double Command, double Session)>();
        for (var run = 0; run < Runs; run++)
        {
            var shown = (await Course.Execute(Accounts))[0].Trim('"').Replace("\\n", "\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
            runs.Add((Seconds(shown[1]), Seconds(shown[0])));
        }

        Console.WriteLine($"start to first result: {Median.Of(runs.Select(run => run.Command + run.Session)):0.00} s of CPU time"
            + $" (command {Median.Of(runs.Select(run => run.Command)):0.00}, session {Median.Of(runs.Select(run => run.Session)):0.00}; median of {Runs}; to reach: 0.60)");
    }

    private static double Seconds(string account) => account.Split(' ').Skip(13).Take(4).Sum(double.Parse) / 100;
}
