using System.Diagnostics;

namespace Course;

/// <summary>Looks at programs on this machine.</summary>
internal static class Shell
{
    private static readonly string[] Endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];

    /// <summary>Where a program is on the PATH, or null.</summary>
    public static string? Find(string program) => Find(program, (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator));

    /// <summary>Where a program is in folders, or null.</summary>
    public static string? Find(string program, params string[] folders) =>
        folders.SelectMany(folder => Endings.Select(ending => Path.Combine(folder, program + ending)))
            .FirstOrDefault(File.Exists);

    /// <summary>The first line that a program prints, or null when it cannot be run or fails.</summary>
    public static string? FirstLine(string program, params string[] arguments) => Ask(program, arguments) is (true, var line) ? line : null;

    /// <summary>Whether a program ran and succeeded, and the first line that it printed, on its error stream when it failed.</summary>
    public static (bool Succeeded, string Line) Ask(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var succeeded = process.ExitCode == 0;
            return (succeeded, (succeeded ? output : error.Result).Split('\n')[0]);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (false, "");
        }
    }
}
