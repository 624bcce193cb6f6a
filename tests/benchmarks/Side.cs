using System.Diagnostics;

namespace Benchmarks;

/// <summary>One side of a comparison: its name, and a run that tells its seconds.</summary>
internal sealed record Side(string Name, Func<double> Seconds)
{
    /// <summary>A side in this process.</summary>
    public static Side Of(string name, Action work) => new(name, () =>
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalSeconds;
    });

    /// <summary>
    /// Runs the sides in turn, after a round that is not counted, and prints each side's median and the median of
    /// the first side's time divided by each other's: below 1, the first one is the faster.
    /// </summary>
    public static void Compare(string what, int rounds, params IReadOnlyList<Side> sides)
    {
        var seconds = sides.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round <= rounds; round++)
        {
            for (var side = 0; side < sides.Count; side++)
            {
                var elapsed = sides[side].Seconds();
                if (round > 0)
                {
                    seconds[side].Add(elapsed);
                }
            }
        }

        Console.WriteLine($"{what} (medians of {rounds} runs in turn)");
        for (var side = 0; side < sides.Count; side++)
        {
            var ratio = Median.Of(seconds[0].Zip(seconds[side], (mine, other) => other / mine));
            Console.WriteLine($"  {sides[side].Name,-32} {Median.Of(seconds[side]) * 1e3,12:0.000} ms   {ratio,8:0.000} × {sides[0].Name}");
        }
    }
}
