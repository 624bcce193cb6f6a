using Torch.Tests.Peer;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Torch.Tests.Optim;

/// <summary>Optimizers and schedules against PyTorch's, twenty steps on the same loss from the same start.</summary>
public sealed class OptimizerPeerTests
{
    private const int Steps = 20;

    private static readonly (string Python, Func<IEnumerable<Parameter>, optim.Optimizer> Sharp)[] Optimizers =
    [
        ("SGD(p, lr=0.05)", p => optim.SGD(p, 0.05)),
        ("SGD(p, lr=0.05, momentum=0.9)", p => optim.SGD(p, 0.05, momentum: 0.9)),
        ("SGD(p, lr=0.05, momentum=0.9, dampening=0.3, weight_decay=0.1)", p => optim.SGD(p, 0.05, 0.9, 0.3, 0.1)),
        ("SGD(p, lr=0.05, momentum=0.9, nesterov=True, weight_decay=0.01)", p => optim.SGD(p, 0.05, 0.9, weight_decay: 0.01, nesterov: true)),
        ("SGD(p, lr=0.001, momentum=0.5, maximize=True)", p => optim.SGD(p, 0.001, 0.5, maximize: true)),
        ("Adam(p)", p => optim.Adam(p)),
        ("Adam(p, lr=0.1, betas=(0.8, 0.95), eps=1e-3, weight_decay=0.1)", p => optim.Adam(p, 0.1, 0.8, 0.95, 1e-3, 0.1)),
        ("Adam(p, lr=0.1, amsgrad=True)", p => optim.Adam(p, 0.1, amsgrad: true)),
        ("Adam(p, lr=0.1, maximize=True)", p => optim.Adam(p, 0.1, maximize: true)),
        ("AdamW(p, lr=0.1, weight_decay=0)", p => optim.AdamW(p, 0.1)),
        ("AdamW(p, lr=0.1, weight_decay=0.2, amsgrad=True)", p => optim.AdamW(p, 0.1, weight_decay: 0.2, amsgrad: true)),
        ("Adagrad(p, lr=0.1)", p => optim.Adagrad(p, 0.1)),
        ("Adagrad(p, lr=0.1, lr_decay=0.1, weight_decay=0.1, initial_accumulator_value=0.5)", p => optim.Adagrad(p, 0.1, 0.1, 0.1, 0.5)),
        ("RMSprop(p)", p => optim.RMSProp(p)),
        ("RMSprop(p, lr=0.02, alpha=0.9, momentum=0.7, weight_decay=0.1)", p => optim.RMSProp(p, 0.02, 0.9, weight_decay: 0.1, momentum: 0.7)),
        ("RMSprop(p, lr=0.02, centered=True, momentum=0.5)", p => optim.RMSProp(p, 0.02, centered: true, momentum: 0.5)),
    ];

    private static readonly (string Python, Func<optim.Optimizer, optim.lr_scheduler.LRScheduler> Sharp)[] Schedules =
    [
        ("StepLR(o, 3, 0.5)", o => optim.lr_scheduler.StepLR(o, 3, 0.5)),
        ("MultiStepLR(o, [2, 5, 11], 0.3)", o => optim.lr_scheduler.MultiStepLR(o, [2, 5, 11], 0.3)),
        ("ExponentialLR(o, 0.9)", o => optim.lr_scheduler.ExponentialLR(o, 0.9)),
        ("CosineAnnealingLR(o, 10, 0.01)", o => optim.lr_scheduler.CosineAnnealingLR(o, 10, 0.01)),
        ("LambdaLR(o, lambda t: 1 / (1 + t))", o => optim.lr_scheduler.LambdaLR(o, t => 1.0 / (1 + t))),
        ("LinearLR(o, 0.25, 1.0, 6)", o => optim.lr_scheduler.LinearLR(o, 0.25, 1.0, 6)),
        ("OneCycleLR(o, 0.5, total_steps=24)", o => optim.lr_scheduler.OneCycleLR(o, 0.5, 24)),
        ("OneCycleLR(o, 0.5, epochs=6, steps_per_epoch=4, anneal_strategy='linear', three_phase=True)",
            o => optim.lr_scheduler.OneCycleLR(o, 0.5, epochs: 6, steps_per_epoch: 4, anneal_strategy: optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy.Linear, three_phase: true)),
    ];

    private static readonly Lazy<IReadOnlyList<string>?> Answers = new(() => Python.Run(Script()));

    public static TheoryData<int, string> OptimizerRows => Rows(Optimizers.Select(pair => pair.Python), 0);

    public static TheoryData<int, string> ScheduleRows => Rows(Schedules.Select(pair => pair.Python), Optimizers.Length);

    [SkippableTheory]
    [MemberData(nameof(OptimizerRows))]
    public void Twenty_steps_lead_where_PyTorch_leads(int line, string name)
    {
        var expected = Python.Numbers(Answer(line));
        var (weights, bias) = Start();
        using var optimizer = Optimizers[line].Sharp([weights, bias]);
        for (var step = 0; step < Steps; step++)
        {
            optimizer.zero_grad();
            Loss(weights, bias).backward();
            optimizer.step();
        }

        Near(expected, [.. weights.data<double>(), .. bias.data<double>()], name);
    }

    [SkippableTheory]
    [MemberData(nameof(ScheduleRows))]
    public void A_schedule_sets_the_rates_and_momenta_that_PyTorch_sets(int line, string name)
    {
        var expected = Python.Numbers(Answer(line));
        var (weights, bias) = Start();
        var optimizer = optim.SGD([new SGD.ParamGroup([weights], 0.2, momentum: 0.9), new SGD.ParamGroup([bias], 0.1, momentum: 0.9)], 0.2);
        var schedule = Schedules[line - Optimizers.Length].Sharp(optimizer);
        var actual = new List<double>();
        for (var step = 0; step < Steps; step++)
        {
            actual.AddRange(schedule.get_last_lr());
            actual.Add(((optim.IMomentum)optimizer.ParamGroups.First()).Momentum);
            optimizer.step();
            schedule.step();
        }

        Near(expected, [.. actual], name);
    }

    private static (Parameter Weights, Parameter Bias) Start() =>
        (new Parameter(arange(12, float64).view(3, 4) / 6 - 1), new Parameter(tensor(new[] { 0.5, -0.25, 0, 1 })));

    private static Tensor Loss(Tensor weights, Tensor bias)
    {
        var x = sin(arange(15, float64)).view(5, 3);
        var y = cos(arange(20, float64)).view(5, 4);
        return (matmul(x, weights) + bias - y).pow(2).mean() + (weights * weights * weights * weights).sum() / 10;
    }

    private static void Near(double[] expected, double[] actual, string name)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Assert.True(
            Math.Abs(pair.First - pair.Second) < 1e-9 * Math.Max(1, Math.Abs(pair.First)), $"{name}: {pair.Second} in place of {pair.First}"));
    }

    private static string Answer(int line) => Python.Needed(Answers.Value)[line];

    private static TheoryData<int, string> Rows(IEnumerable<string> names, int first)
    {
        var rows = new TheoryData<int, string>();
        foreach (var (index, name) in names.Index())
        {
            rows.Add(first + index, name);
        }

        return rows;
    }

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"\"{name}\""));

    private static string Script() => $$"""
        import torch
        from torch.optim import *
        from torch.optim.lr_scheduler import *
        d = torch.float64
        def start(): return [(torch.arange(12, dtype=d).view(3, 4) / 6 - 1).requires_grad_(), torch.tensor([0.5, -0.25, 0, 1], dtype=d).requires_grad_()]
        x, y = torch.sin(torch.arange(15, dtype=d)).view(5, 3), torch.cos(torch.arange(20, dtype=d)).view(5, 4)
        for name in [{{List(Optimizers.Select(pair => pair.Python))}}]:
            p = start()
            o = eval(name)
            for _ in range({{Steps}}):
                o.zero_grad()
                (((x @ p[0] + p[1] - y) ** 2).mean() + (p[0] ** 4).sum() / 10).backward()
                o.step()
            print(*[repr(v) for t in p for v in t.flatten().tolist()])
        for name in [{{List(Schedules.Select(pair => pair.Python))}}]:
            p = start()
            o = SGD([dict(params=[p[0]], lr=0.2), dict(params=[p[1]], lr=0.1)], lr=0.2, momentum=0.9)
            s = eval(name)
            out = []
            for _ in range({{Steps}}):
                out += s.get_last_lr() + [o.param_groups[0]['momentum']]
                o.step()
                s.step()
            print(*[repr(float(v)) for v in out])
        """;
}
