using System.Diagnostics;

namespace Course.Tests;

/// <summary>The machine's own Python, with what Debian's packages bring.</summary>
internal static class SystemPython
{
    private const string Path = "/usr/bin/python3";

    /// <summary>Skips the test where Python or one of the modules is absent.</summary>
    public static void Need(params string[] modules)
    {
        Skip.IfNot(File.Exists(Path), $"{Path} is absent.");
        foreach (var module in modules)
        {
            var (exitCode, _, _) = Start(new Dictionary<string, string?>(), $"import {module}");
            Skip.IfNot(exitCode == 0, $"Python's module {module} is absent: apt-get install python3-{module.Replace('_', '-')}");
        }
    }

    /// <summary>What a program prints; it fails when the program does.</summary>
    public static string Run(IReadOnlyDictionary<string, string?> environment, string program, params string[] arguments)
    {
        var (exitCode, output, error) = Start(environment, program, arguments);
        Assert.True(exitCode == 0, error);
        return output;
    }

    private static (int ExitCode, string Output, string Error) Start(IReadOnlyDictionary<string, string?> environment, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path, ["-W", "ignore", "-c", program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var python = Process.Start(start)!;
        var error = python.StandardError.ReadToEndAsync();
        var output = python.StandardOutput.ReadToEnd();
        python.WaitForExit();
        return (python.ExitCode, output, error.Result);
    }
}
