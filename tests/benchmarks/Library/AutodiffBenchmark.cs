using DeepLearning;
using System.Globalization;

namespace Benchmarks;

/// <summary>
/// Training on two moons with scalar values: 337 parameters, 100 points, hinge loss with a penalty, 100 steps over all points.
/// The peer does the same in plain Python, from the same weights; each side takes a step in turn.
/// </summary>
internal static class AutodiffBenchmark
{
    private const int Steps = 100;

    public static void Measure()
    {
        var points = Moons(new Xoshiro(seed: 1337));
        var network = new Mlp(2, [16, 16, 1], new Xoshiro(seed: 1337));
        using var peer = Peer.Start("autodiff");
        peer?.Ask(string.Join('\n', ["start", .. points.Select(Line), "", .. network.Parameters.Select(parameter => Line(parameter.Data)), ""]));

        List<double> losses = [], peersLosses = [];
        List<Side> sides = [Side.Of("Value", () => losses.Add(Step(network, points, losses.Count)))];
        if (peer is not null)
        {
            sides.Add(new("plain Python", () =>
            {
                var answer = peer.Ask("step");
                peersLosses.Add(answer[1]);
                return answer[0];
            }));
        }

        Side.Compare("moons, a training step", Steps - 1, sides);
        Console.WriteLine($"  loss {losses[0]:0.0000} before the first step, {losses[^1]:0.0000} before the last of {Steps}");
        if (peer is not null)
        {
            Console.WriteLine($"  largest difference between the losses: {losses.Zip(peersLosses, (a, b) => Math.Abs(a - b)).Max():0.0e+0}");
        }
    }

    private static double Step(Mlp network, double[][] points, int k)
    {
        Value hinge = 0, penalty = 0;
        foreach (var point in points)
        {
            var score = network.Forward(point[0], point[1])[0];
            hinge += (1 - point[2] * score).ReLU();
        }

        foreach (var parameter in network.Parameters)
        {
            penalty += parameter.Pow(2);
        }

        var loss = hinge / points.Length + 1e-4 * penalty;
        network.ZeroGradients();
        loss.Backward();
        foreach (var parameter in network.Parameters)
        {
            parameter.Data -= (1 - 0.9 * k / Steps) * parameter.Gradient;
        }

        return loss.Data;
    }

    /// <summary>Two half circles that reach into each other, with a little noise: x, y, and the label 1 or −1.</summary>
    private static double[][] Moons(Random random) => [.. Enumerable.Range(0, 100).Select(i =>
    {
        var angle = Math.PI * (i / 2) / 49;
        var noise = () => 0.2 * (random.NextDouble() + random.NextDouble() - 1);
        return i % 2 == 0
            ? new[] { Math.Cos(angle) + noise(), Math.Sin(angle) + noise(), -1 }
            : [1 - Math.Cos(angle) + noise(), 0.5 - Math.Sin(angle) + noise(), 1];
    })];

    private static string Line(params IEnumerable<double> numbers) =>
        string.Join(' ', numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture)));
}
