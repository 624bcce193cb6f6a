using DeepLearning;
using MathNet.Numerics.LinearAlgebra;

namespace Benchmarks;

/// <summary>
/// The KTH networks on 10,000 samples of 3072 numbers, one epoch in batches of 100 in their order, cyclical rate, λ = 0.01:
/// two layers of 50 and 10, and three layers of 50, 50 and 10 with batch normalization. Both sides start from the same weights.
/// </summary>
internal static class KthBenchmark
{
    private const int Dimensions = 3072, Classes = 10, Count = 10_000;

    public static void Measure()
    {
        using var peer = Peer.Start("kth");
        var random = new Xoshiro(1);
        var x = Matrix<double>.Build.Dense(Dimensions, Count, (_, _) => random.NextDouble() * 2 - 1);
        int[] labels = [.. Enumerable.Range(0, Count).Select(_ => random.Next(Classes))];
        (string Name, Network Network)[] networks =
        [
            ("two", new([Dimensions, 50, Classes], random, initialization: Initialization.LeCun)),
            ("three", new([Dimensions, 50, 50, Classes], random, batchNormalization: true)),
        ];
        Load(peer, x, labels, networks.Select(one => one.Network));
        foreach (var (name, network) in networks)
        {
            Compare(peer, name, network, x, network.Targets(labels));
        }
    }

    private static void Compare(Peer? peer, string name, Network network, Matrix<double> x, Matrix<double> y)
    {
        var options = new TrainingOptions(new Sgd(0.1)) { Epochs = 1, Seed = null, L2 = 0.01, Schedule = new Triangular(1e-5, 1e-1, 500) };
        var (start, losses, theirs) = (network.Parameters.Copy(), Array.Empty<double>(), Array.Empty<double>());
        var mine = Side.Of("DeepLearning", () =>
        {
            network.Parameters.Restore(start);
            losses = [.. Training.Run(network, x, y, options).Steps.Select(step => step.Loss)];
        });
        Side[] sides = peer is null ? [mine] : [mine, new("NumPy", () => (theirs = peer.Ask($"epoch {name}"))[0])];
        Side.Compare($"kth: {network}, an epoch of {Count}", rounds: 15, sides);
        if (peer is not null)
        {
            Console.WriteLine($"  largest difference of a batch's loss: {losses.Zip(theirs.Skip(1), (a, b) => Math.Abs(a - b)).Max():0.0e+0} of {losses.Length} batches");
        }
    }

    private static void Load(Peer? peer, Matrix<double> x, int[] labels, IEnumerable<Network> networks)
    {
        var weights = networks.SelectMany(network => network.Parameters).Where(parameter => parameter.Role == ParameterRole.Weight);
        double[] numbers = [.. x.AsColumnMajorArray(), .. labels.Select(label => (double)label), .. weights.SelectMany(weight => weight.Value.ToRowMajorArray())];
        peer?.Load(numbers);
    }
}
