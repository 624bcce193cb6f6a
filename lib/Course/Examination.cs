using System.Runtime.InteropServices;
using DeepLearning;
using Notebooks.Html;

namespace Course;

/// <summary>Looks for everything that the course can use.</summary>
internal static class Examination
{
    /// <summary>The findings, what the lessons need first.</summary>
    public static IReadOnlyList<Finding> All() =>
    [
        Sdk(),
        new(".NET runtime", true, true, $"{Environment.Version} in {RuntimeEnvironment.GetRuntimeDirectory()}"),
        Asset("plotly.js", WebAssets.BesideProgram.HasPlotly, "figures"),
        Asset("KaTeX", WebAssets.BesideProgram.HasKatex, "formulas in pages"),
        Torch(),
        Blas(),
        Jupyter(),
        Kernel(),
        Program("Chromium", "publishing, and looking at pages in tests", Bring("chromium"),
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
        Data(),
    ];

    private static Finding Torch()
    {
        if (Environment.GetEnvironmentVariable("TorchSharp") is { Length: > 0 } package)
        {
            return new("libtorch", true, false, $"the package TorchSharp-{package}, because TorchSharp={package} is set");
        }

        var (found, said) = Shell.Ask("/bin/sh", Path.Combine(CourseFolder.Root, "lib/Torch/native/build"), Path.Combine(CourseFolder.Root, "artifacts/torch"), "check");
        return Finding.Of("libtorch", found ? said : null, false, "torch cells, unless TorchSharp=cpu is set, which builds in TorchSharp's own package", said);
    }

    private static Finding Blas()
    {
        try
        {
            var other = FastMatrices.OpenBlas is { } found ? $"found {found}" : $"no OpenBLAS is used. {Bring("libopenblas0-openmp")}";
            return new("BLAS", true, false, $"{FastMatrices.Description} ({other})");
        }
        catch (InvalidOperationException exception)
        {
            return new("BLAS", false, true, exception.Message);
        }
    }

    private static Finding Sdk()
    {
        var version = Shell.FirstLine("dotnet", "--version");
        var detail = version is null ? null : $"{version} in {Shell.Find("dotnet")}";
        return Finding.Of(".NET SDK", detail, true, "building the library", "Install the .NET SDK 10, or newer, from dotnet.microsoft.com/download.");
    }

    private static Finding Asset(string name, bool found, string purpose) =>
        Finding.Of(name, found ? $"in {WebAssets.BesideProgram.Folder}" : null, false, purpose, "Bring it with: npm ci --prefix lib/web");

    private static Finding Jupyter()
    {
        var detail = JupyterProgram.Find() is { } found ? $"{Shell.FirstLine(found.Path, "--version")?.Trim() ?? "version unknown"} in {found.Path}" : null;
        return Finding.Of("Jupyter", detail, false, "opening lessons in a browser", $"{CourseFolder.CommandName} open brings it, where it may. {Bring("jupyter-notebook")}");
    }

    private static Finding Kernel()
    {
        var found = Kernelspec.Find(Kernelspec.NotebooksName) is { IsOwn: true } own ? own : Kernelspec.Find(Kernelspec.OwnName);
        var other = Kernelspec.Find(Kernelspec.NotebooksName) is { IsOwn: false } taken ? $" Another program has the name {taken.Name}: {taken.Program} in {taken.Folder}." : "";
        return Finding.Of("C# kernel", found is { IsOwn: true } ? $"{found.Name} in {found.Folder}.{other}" : null, false, "opening lessons in VS Code",
            $"Bring it with: {CourseFolder.CommandName} kernel install.{other}");
    }

    private static Finding Program(string name, string purpose, string remedy, params string[] commands)
    {
        var command = Array.Find(commands, command => Shell.Find(command) is not null);
        var detail = command is null ? null : $"{Shell.FirstLine(command, "--version")?.Trim() ?? "version unknown"} in {Shell.Find(command)}";
        return Finding.Of(name, detail, false, purpose, remedy);
    }

    private static string Bring(string package) => OperatingSystem.IsLinux() && Shell.Find("apt-get") is not null
        ? $"Bring it with: sudo apt-get install {package}"
        : $"Bring the package that your system calls {package}.";

    private static Finding Data()
    {
        var store = DataStore.Default;
        var states = store.Catalogue.Sets.Select(set => SetState.Of(store, set)).Where(state => state.Found > 0).ToList();
        var partial = states.Count(state => !state.IsWhole);
        var folders = states.SelectMany(state => state.Folders).Distinct();
        var detail = $"{states.Count - partial} of {store.Catalogue.Sets.Count}{(partial > 0 ? $", and parts of {partial}" : "")}, in {string.Join(", ", folders)}";
        return Finding.Of("data sets", states.Count == 0 ? null : detail, false, "lessons on real data",
            $"{CourseFolder.CommandName} data list has them all, and data get brings them; or set COURSE_DATA to a folder that has them.");
    }
}
