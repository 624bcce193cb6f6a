using System.Diagnostics;
using System.Globalization;
using static TorchSharp.torch;

namespace Torch.Tests.Peer;

/// <summary>PyTorch on the same libtorch: evaluates expressions, all of a test class's in one process.</summary>
internal static class Python
{
    private const string Program = "/usr/bin/python3";

    /// <summary>Runs a script; null when Python or its torch is not here.</summary>
    public static IReadOnlyList<string>? Run(string script)
    {
        if (!File.Exists(Program))
        {
            return null;
        }

        using var process = Process.Start(new ProcessStartInfo(Program, ["-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(script);
        process.StandardInput.Close();
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return process.ExitCode == 0 ? lines
            : error.Result.Contains("No module named", StringComparison.Ordinal) ? null
            : throw new InvalidOperationException(error.Result);
    }

    /// <summary>What a script answered; skips the test where libtorch, Python or its torch is not here.</summary>
    public static IReadOnlyList<string> Needed(IReadOnlyList<string>? answers)
    {
        Skip.If(TorchFactAttribute.Missing is not null, TorchFactAttribute.Missing);
        Skip.If(answers is null, "Python's torch is not here (Debian: python3-torch).");
        return answers!;
    }

    /// <summary>Holds a tensor, null for none, to the numbers of a line: as many, and each to 1e-6.</summary>
    public static void Near(string line, Tensor? tensor)
    {
        var expected = Numbers(line);
        var actual = tensor is null ? [] : tensor.detach().to(float64).contiguous().data<double>().ToArray();
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], actual[i], 1e-6 * Math.Max(1, Math.Abs(expected[i])));
        }
    }

    /// <summary>The numbers of a line.</summary>
    public static double[] Numbers(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => number switch
        {
            "nan" => double.NaN,
            "inf" => double.PositiveInfinity,
            "-inf" => double.NegativeInfinity,
            _ => double.Parse(number, CultureInfo.InvariantCulture),
        })];
}
