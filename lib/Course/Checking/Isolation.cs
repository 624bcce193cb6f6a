using System.Diagnostics;
using System.Globalization;
using Notebooks.Running;

namespace Course;

/// <summary>
/// Where learners' code runs: with bounded memory and an environment of few variables, and on a Linux that allows it in name spaces of its own,
/// without a network, where it can write to its own scratch folder only and sees no process but its own.
/// </summary>
internal sealed class Isolation
{
    private const long HeapBytes = 2L << 30;
    private const int DataKilobytes = 6 << 20, FileBlocks = 1 << 20;
    private static readonly string Limits = string.Create(
        CultureInfo.InvariantCulture, $"ulimit -c 0; ulimit -d {DataKilobytes}; ulimit -f {FileBlocks}; exec \"$@\"");

    private readonly string? _script;

    private Isolation(string? script) => _script = script;

    /// <summary>Whether the code can write to its scratch folder only.</summary>
    public bool IsClosed => _script is not null;

    /// <summary>The variables that say where things are; the code has these, and no other.</summary>
    public static IReadOnlyList<string> Variables { get; } = ["PATH", "LANG", "LC_ALL", "DOTNET_ROOT", "COURSE_BLAS", "COURSE_SEED", "TorchSharp", "LD_LIBRARY_PATH"];

    /// <summary>Tries what this machine allows.</summary>
    /// <param name="scratch">A folder to try it in; it has to outlive the isolation.</param>
    public static Isolation Find(string scratch)
    {
        if (!OperatingSystem.IsLinux() || Shell.Find("unshare") is null)
        {
            return new(null);
        }

        var script = Path.Combine(scratch, "isolate.sh");
        using (var resource = typeof(Isolation).Assembly.GetManifestResourceStream("isolate.sh")!)
        using (var file = File.Create(script))
        {
            resource.CopyTo(file);
        }

        var closed = new Isolation(script);
        var folder = Directory.CreateDirectory(Path.Combine(scratch, "try")).FullName;
        return Succeeds(closed.Launcher(folder).Command, "true") ? closed : new(null);
    }

    /// <summary>Starts a session that can write to that folder only, as far as this machine allows.</summary>
    public SessionLauncher Launcher(string scratch)
    {
        string[] limits = OperatingSystem.IsWindows() ? [] : ["/bin/sh", "-c", Limits, "sh"];
        string[] spaces = _script is null ? [] :
        [
            "unshare", "--user", "--map-root-user", "--mount", "--net", "--ipc", "--pid", "--fork", "--kill-child",
            "/bin/sh", _script, scratch, CourseFolder.Root, AppContext.BaseDirectory, "--",
        ];
        return new() { Command = [.. spaces, .. limits], Inherited = Variables };
    }

    /// <summary>What the code's environment has besides.</summary>
    public static Dictionary<string, string> Environment(string scratch) => new()
    {
        ["HOME"] = Path.Combine(scratch, "home"),
        ["TMPDIR"] = Path.Combine(scratch, "tmp"),
        ["COURSE_OFFLINE"] = "1",
        ["DOTNET_GCHeapHardLimit"] = HeapBytes.ToString("x", CultureInfo.InvariantCulture),
        ["DOTNET_EnableDiagnostics"] = "0",
    };

    private static bool Succeeds(IReadOnlyList<string> command, string program)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], [.. command.Skip(1), program])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
