using System.Diagnostics;
using System.Globalization;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Torch.Tests;

/// <summary>Trains a small network in a process whose memory is its own.</summary>
internal static class TrainingRun
{
    private const int Steps = 10_000;
    private const int Batch = 32;

    /// <summary>The bytes that the process held at step 100 and after the last.</summary>
    public static (long Before, long After) InAProcessOfItsOwn(int width, bool scoped, bool modules = false)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [typeof(TrainingRun).Assembly.Location, $"{width}", $"{scoped}", $"{modules}"])
        {
            RedirectStandardOutput = true,
        })!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n');
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return (long.Parse(lines[0], CultureInfo.InvariantCulture), long.Parse(lines[1], CultureInfo.InvariantCulture));
    }

    /// <summary>The process: trains, and prints the bytes in use at step 100 and after the last.</summary>
    private static void Main(string[] arguments)
    {
        var (width, scoped) = (int.Parse(arguments[0], CultureInfo.InvariantCulture), bool.Parse(arguments[1]));
        set_num_threads(1);
        manual_seed(0);
        var step = bool.Parse(arguments[2]) ? OfModules(width) : OfTensors(width);
        for (var i = 1; i <= Steps; i++)
        {
            using var scope = scoped ? NewDisposeScope() : null;
            step();
            if (i is 100 or Steps)
            {
                Console.WriteLine(Environment.WorkingSet);
            }
        }
    }

    private static Action OfTensors(int width)
    {
        var (x, y) = (randn(Batch, width), randn(Batch, 10));
        var w1 = randn(width, width).mul_(0.05).requires_grad_();
        var w2 = randn(width, 10).mul_(0.05).requires_grad_();
        return () =>
        {
            var loss = (x.matmul(w1).relu().matmul(w2) - y).pow(2).mean();
            loss.backward();
            using (no_grad())
            {
                w1.sub_(w1.grad! * 0.01);
                w2.sub_(w2.grad! * 0.01);
            }

            w1.grad = null;
            w2.grad = null;
        };
    }

    private static Action OfModules(int width)
    {
        var (x, y) = (randn(Batch, 20), randint(5, [Batch]));
        var net = Sequential(Linear(20, width), ReLU(), BatchNorm1d(width), Linear(width, 5));
        var (loss, optimizer) = (CrossEntropyLoss(), optim.Adam(net.parameters()));
        return () =>
        {
            optimizer.zero_grad();
            loss.call(net.call(x), y).backward();
            optimizer.step();
        };
    }
}
