using DeepLearning.Benchmarks;

// dotnet run -c Release --project tests/benchmarks/DeepLearning.Benchmarks [name…]
// Each comparison runs both sides in turn in this one process; figures are medians, and ratios of what ran side by side.
(string Name, Action Measure)[] all =
[
    ("autodiff", AutodiffBenchmark.Measure),
    ("elementwise", ElementwiseFunctions.Measure),
    ("gemm", Gemm.Measure),
    ("gemm-shapes", Gemm.MeasureShapes),
    ("kernels", GemmKernels.Measure),
    ("kth", KthBenchmark.Measure),
    ("rnn", RnnBenchmark.Measure),
];
foreach (var (_, measure) in all.Where(comparison => args.Length == 0 || args.Contains(comparison.Name)))
{
    measure();
}
