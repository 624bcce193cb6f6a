using System.Diagnostics;
using System.Globalization;
using Notebooks.Documents;
using Notebooks.Execution;
using Notebooks.Running;

namespace Benchmarks;

/// <summary>A loop of 10⁹ additions: in a method of a cell, at a cell's top level, and in a method of this Release program.</summary>
internal static class Loop
{
    private const int Runs = 9;
    private const string Body = "double s = 0; for (long i = 0; i < 1_000_000_000; i++) s += i * 0.5;";

    public static async Task Measure()
    {
        await Course.SetUp();
        await using var session = SessionProcess.Start(Course.Published, new Dictionary<string, string>());
        await Milliseconds(session, $"static class Sums {{ public static double Run() {{ {Body} return s; }} }}");
        var (cell, top, library) = (new List<double>(), new List<double>(), new List<double>());
        for (var run = 0; run <= Runs; run++)
        {
            var clock = Stopwatch.StartNew();
            Run();
            library.Add(clock.Elapsed.TotalMilliseconds);
            cell.Add(await Milliseconds(session, "Sums.Run();"));
            top.Add(await Milliseconds(session, Body));
        }

        // The first run of each compiles it.
        Console.WriteLine($"10⁹ × s += i * 0.5 in a method of a cell: {Ratio(cell, library):0.000} of the time in a Release library (median ratio of {Runs} pairs; to reach: 1.05)");
        Console.WriteLine($"the same at a cell's top level: {Ratio(top, library):0.000}");
        Console.WriteLine($"the library's median: {Median.Of(library.Skip(1)):0} ms");
    }

    private static double Run()
    {
        double s = 0;
        for (long i = 0; i < 1_000_000_000; i++)
        {
            s += i * 0.5;
        }

        return s;
    }

    private static double Ratio(IEnumerable<double> measured, IEnumerable<double> peer) =>
        Median.Of(measured.Zip(peer).Skip(1).Select(pair => pair.First / pair.Second));

    // The cell's own clock: what sending and compiling it costs is not the loop's.
    private static async Task<double> Milliseconds(SessionProcess session, string code)
    {
        var clock = new Clock();
        var result = await session.RunAsync($"var clock = System.Diagnostics.Stopwatch.StartNew();\n{code}\nclock.Elapsed.TotalMilliseconds", "cell", clock);
        return result.Status == CellStatus.Succeeded ? clock.Read : throw new InvalidOperationException(result.Failure!.Message);
    }

    private sealed class Clock : IOutputSink
    {
        public double Read { get; private set; }

        public void Add(Output output) =>
            Read = output is ResultOutput result ? double.Parse(result.Data.Text("text/plain")!, CultureInfo.InvariantCulture) : Read;

        public void Update(string displayId, MimeBundle data)
        {
        }

        public void Clear(bool wait)
        {
        }
    }
}
