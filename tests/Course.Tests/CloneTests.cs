using System.Diagnostics;
using Notebooks.Tests.Documents;

namespace Course.Tests;

/// <summary>The command in other places than this clone of the course.</summary>
public sealed class CloneTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public CloneTests()
    {
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            File.Copy(file, _folder.File(Path.GetFileName(file)));
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Without_lessons_run_says_where_it_looked()
    {
        File.WriteAllText(_folder.File(CourseFolder.Solution), "");
        Directory.CreateDirectory(_folder.File("notebooks"));
        var outcome = await Run();
        Assert.Equal((2, "There is no notebook (.ipynb) in or below notebooks.\n"), outcome);
    }

    [Fact]
    public async Task Outside_a_clone_run_says_so()
    {
        var (exitCode, error) = await Run();
        Assert.Equal(2, exitCode);
        Assert.StartsWith("The course's folder was not found above ", error);
    }

    private async Task<(int ExitCode, string Error)> Run()
    {
        var program = _folder.File(Path.GetFileName(CourseProgram.File));
        using var process = Process.Start(new ProcessStartInfo(program, ["run"]) { WorkingDirectory = _folder.Path, RedirectStandardError = true })!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, error);
    }
}
