using System.Runtime.InteropServices;
using Notebooks.Html;

namespace Course;

/// <summary>Looks for everything that the course can use.</summary>
internal static class Examination
{
    private static readonly string[] LibraryFolders =
        ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib", "/usr/local/lib", "/opt/homebrew/lib"];

    /// <summary>The findings, what the lessons need first.</summary>
    public static IReadOnlyList<Finding> All() =>
    [
        Sdk(),
        new(".NET runtime", true, true, $"{Environment.Version} in {RuntimeEnvironment.GetRuntimeDirectory()}"),
        Asset("plotly.js", WebAssets.BesideProgram.HasPlotly, "figures"),
        Asset("KaTeX", WebAssets.BesideProgram.HasKatex, "formulas in pages"),
        Finding.Of("libtorch", Library("libtorch.so*", "libtorch*.dylib"), false, "torch cells, unless TorchSharp=cpu is set, which builds in TorchSharp's own package", Bring("libtorch-dev libopenblas0-openmp g++")),
        Finding.Of("BLAS",
            Library("libopenblas.so*", "openblas-*/libopenblas*.so*", "libopenblas*.dylib"), false, "faster matrices", Bring("libopenblas0-openmp")),
        Program("Jupyter", "opening lessons in a browser", Bring("jupyter-notebook"), "jupyter-notebook", "jupyter-lab", "jupyter"),
        Program("Chromium", "looking at pages in tests", Bring("chromium"),
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
        Data(),
    ];

    private static Finding Sdk()
    {
        var version = Shell.FirstLine("dotnet", "--version");
        var detail = version is null ? null : $"{version} in {Shell.Find("dotnet")}";
        return Finding.Of(".NET SDK", detail, true, "building the library", "Install the .NET SDK 10, or newer, from dotnet.microsoft.com/download.");
    }

    private static Finding Asset(string name, bool found, string purpose) =>
        Finding.Of(name, found ? $"in {WebAssets.BesideProgram.Folder}" : null, false, purpose, "Bring it with: npm ci --prefix lib/web");

    private static Finding Program(string name, string purpose, string remedy, params string[] commands)
    {
        var command = Array.Find(commands, command => Shell.Find(command) is not null);
        var detail = command is null ? null : $"{Shell.FirstLine(command, "--version")?.Trim() ?? "version unknown"} in {Shell.Find(command)}";
        return Finding.Of(name, detail, false, purpose, remedy);
    }

    private static string? Library(params string[] patterns)
    {
        var path = LibraryFolders.Where(Directory.Exists)
            .SelectMany(folder => patterns.SelectMany(pattern => Matching(folder, pattern)))
            .OrderBy(path => path.Contains("openmp", StringComparison.Ordinal) ? 0 : 1).FirstOrDefault();
        return path is null ? null : $"{Path.GetFileName(Resolved(path))} in {Path.GetDirectoryName(path)}";
    }

    private static IEnumerable<string> Matching(string folder, string pattern)
    {
        var parts = pattern.Split('/');
        return parts.Length == 1
            ? Directory.EnumerateFiles(folder, pattern)
            : Directory.EnumerateDirectories(folder, parts[0]).SelectMany(below => Directory.EnumerateFiles(below, parts[1]));
    }

    private static string Resolved(string path) => File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;

    private static string Bring(string package) => OperatingSystem.IsLinux() && Shell.Find("apt-get") is not null
        ? $"Bring it with: sudo apt-get install {package}"
        : $"Bring the package that your system calls {package}.";

    private static Finding Data()
    {
        string?[] folders =
        [
            Environment.GetEnvironmentVariable("COURSE_DATA"),
            Path.Combine(CourseFolder.Root, "data", "cache"),
            Path.Combine(CourseFolder.Root, "..", "shared", "data"),
        ];
        var found = folders.Where(folder => Directory.Exists(folder)).Select(folder => Path.GetFullPath(folder!)).ToList();
        var detail = found.Count > 0 ? string.Join(", ", found) : null;
        return Finding.Of("data folders", detail, false, "lessons on real data, which no lesson needs yet", "Set COURSE_DATA to the folder that has them.");
    }
}
