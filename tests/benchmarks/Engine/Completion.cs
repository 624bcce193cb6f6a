using System.Diagnostics;
using Notebooks.Documents;
using Notebooks.Execution;

namespace Benchmarks;

/// <summary>What completion and inspection take in a session that has run a lesson's cells, over and over until it has run thirty.</summary>
internal static class Completion
{
    private const int Cells = 30;
    private const int Times = 20;

    // The cursor stands at the end of each.
    private static readonly string[] Codes =
    [
        "", "l", "loss(gu", "path.", "path.Select(p => p.", "Plot.", "var f = Plot.Points(x, y).Ti", "Claim.Within(\"loss\", ", "System.", "new ", "// a line\nvar a = gradient(guess);\na.L2",
    ];

    public static async Task Measure()
    {
        await Course.SetUp();
        var lesson = NotebookDocument.Read(Path.Combine(Course.Root, "notebooks", "1-optimization", "2-gradient-descent.ipynb"));
        using var session = new CSharpSession(Path.Combine(Course.Root, "notebooks", "1-optimization"));
        var cells = lesson.Cells.Where(cell => cell.Kind == CellKind.Code).Select(cell => cell.Source).ToArray();
        for (var i = 0; i < Cells; i++)
        {
            await session.RunAsync(cells[i % cells.Length], $"cell {i}", new Nowhere());
        }

        Console.WriteLine($"completion in a session of {Cells} cells (to reach: 20 ms warm):");
        var all = Codes.Select(code => (Code: code, Times: Measured(() => session.Complete(code, code.Length)))).ToList();
        foreach (var (code, times) in all)
        {
            Console.WriteLine($"  {Median.Of(times.Skip(1)),5:0.0} ms, first {times[0],5:0} ms, {session.Complete(code, code.Length).Items.Count,4} items: {code.ReplaceLineEndings(" ")}¦");
        }

        Console.WriteLine($"median of all: {Median.Of(all.SelectMany(code => code.Times.Skip(1))):0.0} ms");
        var inspections = Codes.Where(code => code.Length > 0).SelectMany(code => Measured(() => session.Inspect(code, code.Length - 1)).Skip(1));
        Console.WriteLine($"inspection: {Median.Of(inspections):0.0} ms");
    }

    private static List<double> Measured(Func<object?> ask)
    {
        var times = new List<double>();
        for (var i = 0; i < Times; i++)
        {
            var clock = Stopwatch.StartNew();
            ask();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        return times;
    }

    private sealed class Nowhere : IOutputSink
    {
        public void Add(Output output)
        {
        }

        public void Update(string displayId, MimeBundle data)
        {
        }

        public void Clear(bool wait)
        {
        }
    }
}
