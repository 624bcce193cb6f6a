namespace Benchmarks;

/// <summary>The kernel beside ipykernel, both asked by the same jupyter-client: what its start costs, a trivial cell, a completion, an interrupt.</summary>
internal static class Kernel
{
    private const int Starts = 7;
    private const int Cells = 1000;

    public static async Task Measure()
    {
        await Course.SetUp();
        using var client = Peer.Start("kernel");
        if (client is null)
        {
            return;
        }

        MeasureStart(client);
        MeasureWarm(client);
    }

    private static void MeasureStart(Peer client)
    {
        var (mine, theirs) = (new List<double[]>(), new List<double[]>());
        for (var run = 0; run <= Starts; run++)
        {
            mine.Add(client.Ask($"csharp start {Program}"));
            theirs.Add(client.Ask("python start -"));
        }

        // The first of each brings its files into memory.
        Console.WriteLine($"the start of a kernel, {Starts} runs in turn (medians; ipykernel in brackets)");
        Print("first result of 1+1", "s", 0, 0.9);
        Print("kernel_info", "s", 1, 0.3);
        Print("resident", "MB", 2, 130);

        void Print(string what, string unit, int number, double goal) => Console.WriteLine(
            $"  {what,-22} {Median.Of(mine.Skip(1).Select(run => run[number])),8:0.00} {unit} ({Median.Of(theirs.Skip(1).Select(run => run[number])):0.00}; to reach: {goal})");
    }

    private static void MeasureWarm(Peer client)
    {
        var (mine, theirs) = (client.Ask($"csharp {Cells} {Program}"), client.Ask($"python {Cells} -"));
        Console.WriteLine($"{Cells} trivial cells (ipykernel in brackets)");
        Print("a cell, the first 100", "ms", 0, 1e3, 13);
        Print("a cell, the last 100", "ms", 1, 1e3, 13);
        Print("completion", "ms", 2, 1e3, 20);
        Print("interrupt of a loop", "ms", 3, 1e3, 500);
        Print("resident at the end", "MB", 4, 1, 300);
        Print("messages of 10,000 updates", "", 5, 1, 200);
        Print("last update came (1: yes)", "", 6, 1, 1);

        void Print(string what, string unit, int number, double scale, double goal) => Console.WriteLine(
            $"  {what,-26} {mine[number] * scale,8:0.0} {unit} ({theirs[number] * scale:0.0}; to reach: {goal})");
    }

    private static string Program => Path.Combine(Course.Published, "Notebooks");
}
