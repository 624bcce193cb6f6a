using System.Diagnostics;
using System.Runtime.InteropServices;
using TorchSharp;

namespace Benchmarks;

/// <summary>What a call costs: sums of ten floats, the first call of all, and an error.</summary>
internal static class TorchSmall
{
    private const int Count = 100_000;

    public static void Measure()
    {
        var clock = Stopwatch.StartNew();
        using var a = torch.ones(10);
        Console.WriteLine($"first torch call {clock.Elapsed.TotalSeconds:0.000} s");
        using var b = torch.ones(10);
        torch.set_num_threads(1);
        using var peer = Peer.Start("torch_small");
        List<Side> sides = [Side.Of("C#, forgotten", () => Forgotten(a, b)), Side.Of("C#, using", () => Using(a, b)), Side.Of("C#, scope", () => Scope(a, b))];
        if (peer is not null)
        {
            sides.Add(new("Python", () => peer.Ask($"{Count}")[0]));
        }

        Side.Compare($"{Count} sums of ten floats", 15, sides);
        Errors();
    }

    private static void Forgotten(torch.Tensor a, torch.Tensor b)
    {
        for (var i = 0; i < Count; i++)
        {
            _ = a + b;
        }
    }

    private static void Using(torch.Tensor a, torch.Tensor b)
    {
        for (var i = 0; i < Count; i++)
        {
            using var c = a + b;
        }
    }

    private static void Scope(torch.Tensor a, torch.Tensor b)
    {
        for (var i = 0; i < Count / 1000; i++)
        {
            using var scope = torch.NewDisposeScope();
            for (var j = 0; j < 1000; j++)
            {
                _ = a + b;
            }
        }
    }

    private static void Errors()
    {
        using var three = torch.ones(3);
        using var four = torch.ones(4);
        const int errors = 200;
        for (var round = 0; round < 2; round++)
        {
            var clock = Stopwatch.StartNew();
            for (var i = 0; i < errors; i++)
            {
                try
                {
                    _ = three + four;
                }
                catch (ExternalException)
                {
                }
            }

            Console.WriteLine($"an exception {clock.Elapsed.TotalMilliseconds / errors:0.0000} ms");
        }
    }
}
