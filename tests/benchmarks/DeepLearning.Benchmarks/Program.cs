// dotnet run -c Release --project tests/benchmarks/DeepLearning.Benchmarks [name…]
// Each comparison runs both sides in turn in this one process; figures are medians, and ratios of what ran side by side.
using DeepLearning.Benchmarks;

(string Name, Action Measure)[] all =
[
    ("torch-small", TorchSmall.Measure),
    ("torch-optimizers", TorchOptimizers.Measure),
    ("torch-training", TorchTraining.Measure),
];
foreach (var (_, measure) in all.Where(comparison => args.Length == 0 || args.Contains(comparison.Name)))
{
    measure();
}
