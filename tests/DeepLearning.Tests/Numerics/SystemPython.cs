using System.Diagnostics;
using System.Globalization;

namespace DeepLearning.Tests.Numerics;

/// <summary>Asks the machine's own Python, where there is one, for numbers: whatever the program prints, parted by white space.</summary>
internal static class SystemPython
{
    private const string Path = "/usr/bin/python3";

    /// <summary>Runs a program; skips the test where Python or one of its modules is absent.</summary>
    public static double[] Numbers(string module, string program)
    {
        Skip.IfNot(File.Exists(Path), $"{Path} is absent");
        Skip.IfNot(Run($"import {module}").ExitCode == 0, $"Python's module {module} is absent");
        var (exitCode, output) = Run($"import {module}\n{program}");
        Assert.Equal(0, exitCode);
        return [.. output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => double.Parse(word, CultureInfo.InvariantCulture))];
    }

    private static (int ExitCode, string Output) Run(string program)
    {
        using var python = Process.Start(new ProcessStartInfo(Path, ["-c", program]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = python.StandardError.ReadToEndAsync();
        var output = python.StandardOutput.ReadToEnd();
        python.WaitForExit();
        return (python.ExitCode, output + error.Result);
    }
}
