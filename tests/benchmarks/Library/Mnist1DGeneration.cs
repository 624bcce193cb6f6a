using DeepLearning;
using System.Runtime.InteropServices;

namespace Benchmarks;

/// <summary>Making MNIST-1D's 5,000 samples, beside the published recipe in NumPy and SciPy.</summary>
internal static class Mnist1DGeneration
{
    public static void Measure()
    {
        var mine = Side.Of("DeepLearning", () => Mnist1D.Generate());
        if (Peer.Start("mnist1d") is not { } peer)
        {
            Side.Compare("MNIST-1D, 5,000 samples", 21, mine);
            return;
        }

        using (peer)
        {
            Side.Compare("MNIST-1D, 5,000 samples", 21, mine, new("NumPy and SciPy", () => peer.Ask("generate")[0]));
            Console.WriteLine($"  largest difference between the two: {Difference(peer):0.0e+0}");
        }
    }

    private static double Difference(Peer peer)
    {
        var file = Path.GetTempFileName();
        try
        {
            var made = Mnist1D.Generate();
            using (var stream = File.Create(file))
            {
                stream.Write(MemoryMarshal.AsBytes<double>(made.Train.X.AsColumnMajorArray()));
                stream.Write(MemoryMarshal.AsBytes<double>(made.Test.X.AsColumnMajorArray()));
            }

            return peer.Ask($"compare {file}")[1];
        }
        finally
        {
            File.Delete(file);
        }
    }
}
