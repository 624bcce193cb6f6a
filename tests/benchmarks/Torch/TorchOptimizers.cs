using TorchSharp;
using TorchSharp.Modules;

namespace Benchmarks;

/// <summary>What an optimizer's step costs beside the gradients, on LeNet-5's parameters and on a wide layer's.</summary>
internal static class TorchOptimizers
{
    private const int Steps = 200;

    private static readonly long[][] LeNet = [[6, 1, 5, 5], [6], [16, 6, 5, 5], [16], [120, 256], [120], [84, 120], [84], [10, 84], [10]];
    private static readonly long[][] Wide = [[1000, 1000], [1000]];

    public static void Measure()
    {
        torch.set_num_threads(1);
        using var peer = Peer.Start("torch_optimizers");
        foreach (var (network, shapes, steps) in new[] { ("lenet", LeNet, Steps), ("wide", Wide, Steps / 10) })
        {
            Compare(peer, $"sgd {network}", steps, Make(shapes, parameters => torch.optim.SGD(parameters, 1e-3, momentum: 0.9)));
            Compare(peer, $"adam {network}", steps, Make(shapes, parameters => torch.optim.Adam(parameters)));
        }
    }

    private static void Compare(Peer? peer, string what, int steps, torch.optim.Optimizer optimizer)
    {
        List<Side> sides = [Side.Of("C#", () => Run(optimizer, steps))];
        if (peer is not null)
        {
            sides.Add(new("Python", () => peer.Ask($"{what} {steps}")[0]));
        }

        Side.Compare($"{steps} steps of {what}", 15, sides);
    }

    private static torch.optim.Optimizer Make(long[][] shapes, Func<IEnumerable<Parameter>, torch.optim.Optimizer> make)
    {
        Parameter[] parameters = [.. shapes.Select(shape => new Parameter(torch.randn(shape)))];
        foreach (var parameter in parameters)
        {
            parameter.grad = torch.randn(parameter.shape);
        }

        return make(parameters);
    }

    private static void Run(torch.optim.Optimizer optimizer, int steps)
    {
        for (var i = 0; i < steps; i++)
        {
            optimizer.step();
        }
    }
}
