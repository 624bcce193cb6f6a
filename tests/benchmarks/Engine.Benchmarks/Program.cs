using Engine.Benchmarks;

// dotnet run -c Release --project tests/benchmarks/Engine.Benchmarks [start] [cells] [loop]
// Every figure is the median of several runs; where there is a peer, both run in turn in this one process.
(string Name, Func<Task> Measure)[] all = [("start", Start.Measure), ("cells", Cells.Measure), ("loop", Loop.Measure)];
foreach (var (_, measure) in all.Where(benchmark => args.Length == 0 || args.Contains(benchmark.Name)))
{
    await measure();
}
