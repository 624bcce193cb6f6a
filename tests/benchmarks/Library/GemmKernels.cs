using DeepLearning;
using System.Numerics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using MathNet.Numerics.Providers.LinearAlgebra;
using Perfolizer.Horology;

namespace Benchmarks;

/// <summary>Each kernel that this machine can run, on one thread.</summary>
[GenericTypeArguments(typeof(double))]
[GenericTypeArguments(typeof(float))]
public class GemmKernels<T>
    where T : unmanaged, INumber<T>
{
    private T[] _a = [], _b = [], _c = [];

    /// <summary>The kernels' names.</summary>
    public static IEnumerable<string> Kernels => Kernel<T>.All.Select(kernel => kernel.Name);

    [ParamsSource(nameof(Kernels))]
    public string Name { get; set; } = "";

    [Params(16, 64, 512)]
    public int Side { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        var random = new Xoshiro(1);
        T[] Random() => [.. Enumerable.Range(0, Side * Side).Select(_ => T.CreateChecked(random.NextDouble() - 0.5))];
        (_a, _b, _c) = (Random(), Random(), Random());
    }

    [Benchmark]
    public unsafe void Multiply()
    {
        fixed (T* a = _a, b = _b, c = _c)
        {
            var product = new Product<T>
            {
                TransposeA = Transpose.DontTranspose, TransposeB = Transpose.DontTranspose, M = Side, N = Side, K = Side,
                Alpha = T.One, A = a, B = b, C = c, LeadingA = Side, LeadingB = Side, LeadingC = Side,
            };
            ManagedProduct<T>.Multiply(Kernel<T>.All.First(kernel => kernel.Name == Name), product, threads: 1);
        }
    }
}

internal static class GemmKernels
{
    /// <summary>Runs in this process: BenchmarkDotNet builds no project of its own for an SDK newer than itself.</summary>
    public static void Measure() => BenchmarkRunner.Run(
        [typeof(GemmKernels<double>), typeof(GemmKernels<float>)],
        DefaultConfig.Instance.AddJob(Job.ShortRun.WithIterationTime(TimeInterval.FromMilliseconds(100)).WithToolchain(InProcessEmitToolchain.Instance))
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "deep-learning-benchmarks")));
}
