using Torch.Tests.Peer;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Torch.Tests.NN;

public sealed class PenaltyTests
{
    private const string Script = """
        import torch
        from torch import nn
        torch.manual_seed(0)
        m = nn.Sequential(nn.Conv2d(4, 6, 3, padding=1), nn.LeakyReLU(0.2), nn.Conv2d(6, 3, 4, 2, 1), nn.InstanceNorm2d(3, affine=True), nn.Tanh(), nn.Flatten(), nn.Linear(48, 1)).double()
        torch.manual_seed(1)
        x = torch.randn(2, 4, 8, 8, dtype=torch.float64).requires_grad_()
        y = m(x)
        g = torch.autograd.grad(y, x, torch.ones_like(y), create_graph=True)[0]
        penalty = ((g.flatten(1).norm(2, dim=1) - 1) ** 2).mean()
        (10 * penalty - y.mean()).backward()
        for t in [penalty, x.grad, *(p.grad for p in m.parameters())]:
            print(' '.join(repr(float(v)) for v in t.detach().flatten()))
        """;

    [SkippableFact]
    public void The_gradient_of_a_gradient_penalty_is_PyTorchs()
    {
        var lines = Python.Needed(Python.Run(Script));
        manual_seed(0);
        using var m = Sequential(
            Conv2d(4, 6, 3, padding: 1), LeakyReLU(0.2), Conv2d(6, 3, 4, 2, 1), InstanceNorm2d(3, affine: true), Tanh(), Flatten(), Linear(48, 1)).to(float64);
        manual_seed(1);
        var x = randn([2, 4, 8, 8], float64).requires_grad_();
        var y = m.call(x);
        var g = autograd.grad([y], [x], [ones_like(y)], create_graph: true)[0];
        var penalty = (g.flatten(1).norm(1) - 1).pow(2).mean();
        (10 * penalty - y.mean()).backward();

        Tensor[] actual = [penalty.detach(), x.grad!, .. m.parameters().Select(parameter => parameter.grad!)];
        Assert.Equal(lines.Count, actual.Length);
        foreach (var (line, tensor) in lines.Zip(actual))
        {
            Python.Near(line, tensor);
        }
    }
}
