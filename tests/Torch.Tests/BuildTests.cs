using System.Diagnostics;

namespace Torch.Tests;

public sealed class BuildTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [TorchFact]
    public void A_bridge_that_is_half_a_file_is_built_again()
    {
        var (path, said) = Build();
        Assert.Contains("building", said);
        Assert.Equal("", Build().Said);

        var whole = new FileInfo(path).Length;
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..5000]);
        Assert.Contains("building", Build().Said);
        Assert.Equal(whole, new FileInfo(path).Length);
    }

    [TorchFact]
    public void Without_a_compiler_it_says_what_to_install_and_what_runs_all_the_same()
    {
        var tools = _folder.CreateSubdirectory("tools");
        foreach (var tool in new[] { "dirname", "basename", "readlink", "cksum", "tr", "cat", "uname", "find", "head" })
        {
            var place = new[] { "/usr/bin", "/bin" }.Select(folder => Path.Combine(folder, tool)).First(File.Exists);
            File.CreateSymbolicLink(Path.Combine(tools.FullName, tool), place);
        }

        var said = Build(tools.FullName).Said;

        Assert.Contains("There is no g++", said);
        Assert.Contains("apt-get install libtorch-dev libopenblas0-openmp g++", said);
        Assert.Contains("lessons without such cells run", said);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private (string Path, string Said) Build(string? tools = null)
    {
        var script = Path.Combine(Path.GetDirectoryName(typeof(BuildTests).Assembly.Location)!, "native", "build");
        var start = new ProcessStartInfo("/bin/sh", [script, Path.Combine(_folder.FullName, "torch")]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = tools ?? Environment.GetEnvironmentVariable("PATH");
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        return (process.StandardOutput.ReadToEnd().Trim(), said.Result);
    }
}
