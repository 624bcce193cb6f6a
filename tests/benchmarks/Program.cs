using Benchmarks;

// ./course bench [name…]
// Each comparison runs its sides in turn in this one process; figures are medians, and ratios of what ran side by side.
(string Name, Func<Task> Measure)[] all =
[
    ("gemm", Of(Gemm.Measure)),
    ("gemm-shapes", Of(Gemm.MeasureShapes)),
    ("kernels", Of(GemmKernels.Measure)),
    ("elementwise", Of(ElementwiseFunctions.Measure)),
    ("kth", Of(KthBenchmark.Measure)),
    ("nine-layers", NineLayersBenchmark.Measure),
    ("rnn", Of(RnnBenchmark.Measure)),
    ("autodiff", Of(AutodiffBenchmark.Measure)),
    ("load", Of(Loading.Measure)),
    ("mnist1d", Of(Mnist1DGeneration.Measure)),
    ("torch-small", Of(TorchSmall.Measure)),
    ("torch-optimizers", Of(TorchOptimizers.Measure)),
    ("torch-training", Of(TorchTraining.Measure)),
    ("start", Start.Measure),
    ("cells", Cells.Measure),
    ("loop", Loop.Measure),
    ("completion", Completion.Measure),
    ("kernel", Kernel.Measure),
];

var names = all.Select(comparison => comparison.Name).ToArray();
if (args is ["list"])
{
    Console.WriteLine(string.Join('\n', names));
    return 0;
}

if (args.Except(names).FirstOrDefault() is { } unknown)
{
    Console.Error.WriteLine($"There is no comparison '{unknown}'. There are: {string.Join(", ", names)}.");
    return 2;
}

foreach (var (_, measure) in all.Where(comparison => args.Length == 0 || args.Contains(comparison.Name)))
{
    await measure();
}

return 0;

static Func<Task> Of(Action measure) => () =>
{
    measure();
    return Task.CompletedTask;
};
