using System.Diagnostics;
using System.Text.Json;
using Course.Tests.Lessons;
using Notebooks.Tests.Documents;

namespace Course.Tests.OtherHosts;

/// <summary>
/// A clone that the dev container's own command has prepared, in an empty folder, for a user with an empty home, with the programs
/// of the container's image and no others. Only apt is left out, so that no test installs anything on this machine, and the caches and
/// settings of NuGet and npm stand for the network.
/// </summary>
public sealed class CleanClone : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private readonly TempFolder _folder = new();

    public CleanClone()
    {
        WhyNot = OperatingSystem.IsWindows() || !Path.Exists(Path.Combine(Lesson.Root, ".git")) || Shell.Find("npm") is null ? "This needs sh, npm, and a clone with git." : null;
        if (WhyNot is not null)
        {
            return;
        }

        foreach (var file in Run(Lesson.Root, new(), "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard").Output.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Root, file))!);
            File.Copy(Path.Combine(Lesson.Root, file), Path.Combine(Root, file));
        }

        SystemPrograms.Link(_folder.File("bin"), [.. SystemPrograms.OfShells, "dotnet", "node", "npm"]);
        ShareCaches();
        Prepared = Run(Root, Environment, "sh", "-c", Command());
    }

    internal string? WhyNot { get; }

    internal string Root => _folder.File("clone");

    internal string Home => _folder.File("home");

    internal Outcome? Prepared { get; }

    /// <summary>The user's variables, the tests' own taken away.</summary>
    internal Dictionary<string, string?> Environment => new()
    {
        ["HOME"] = Home,
        ["PATH"] = _folder.File("bin"),
        ["DOTNET_ROOT"] = null,
        ["JUPYTER_DATA_DIR"] = null,
        ["JUPYTER_PATH"] = null,
        ["XDG_DATA_HOME"] = null,
        ["COURSE_DATA"] = null,
        ["TorchSharp"] = null,
        ["MSBuildSDKsPath"] = null,
        ["MSBUILD_EXE_PATH"] = null,
        ["MSBuildExtensionsPath"] = null,
        ["DOTNET_HOST_PATH"] = null,
    };

    public void Dispose() => _folder.Dispose();

    private static string Command()
    {
        using var container = JsonDocument.Parse(File.ReadAllText(Path.Combine(Lesson.Root, ".devcontainer/devcontainer.json")), new() { CommentHandling = JsonCommentHandling.Skip });
        return container.RootElement.GetProperty("postCreateCommand").GetString()!;
    }

    private void ShareCaches()
    {
        Directory.CreateDirectory(Home);
        var home = System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile);
        foreach (var shared in new[] { ".nuget", ".npm", ".npmrc" }.Where(name => Path.Exists(Path.Combine(home, name))))
        {
            File.CreateSymbolicLink(Path.Combine(Home, shared), Path.Combine(home, shared));
        }
    }

    private static Outcome Run(string folder, Dictionary<string, string?> environment, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
        }

        return new(process.ExitCode, output.Result, error.Result);
    }
}
