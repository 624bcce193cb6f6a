using System.Diagnostics;
using Course.Tests.Lessons;

namespace Course.Tests;

/// <summary>The script that builds and hands over, with a stand-in for dotnet whose program prints its arguments.</summary>
public sealed class ScriptTests : IDisposable
{
    private const string Dotnet = """
        #!/bin/sh
        if [ "$1" = --version ]; then exit; fi
        echo "$*" >>"${0%/*}/../builds"
        case "$*" in *ReadyToRun*) if [ -e "$2/../no-crossgen" ]; then echo "error NETSDK1094: no Crossgen2 package"; exit 1; fi ;; esac
        if [ -e "$2/../Broken.cs" ]; then echo "Broken.cs(1,1): error CS1513: } expected"; exit 1; fi
        while [ "$1" != -o ]; do shift; done
        sleep 0.3
        mkdir -p "$2"
        printf '#!/bin/sh\necho "ran $*"\n' >"$2/Course"
        chmod +x "$2/Course"
        """;

    private const string Building = "course: building the library (once, and again when its sources change)\n";

    private readonly Dictionary<string, string> _environment = [];
    private readonly string _folder = Directory.CreateTempSubdirectory("course script ").FullName;

    public ScriptTests()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no sh.");
        string[] files =
        [
            "global.json", "Directory.Build.props", "data/catalog.json", "lib/Course/Program.cs", "lib/Source.cs",
            "lib/web/package-lock.json", "lib/web/node_modules/.package-lock.json",
        ];
        foreach (var file in files)
        {
            Write(file, "");
        }

        File.SetLastWriteTimeUtc(At("lib/web/package-lock.json"), DateTime.UtcNow.AddHours(-1));
        Write("bin/dotnet", Dotnet);
        File.Copy(Path.Combine(Lesson.Root, "course"), At("course"));
        Process.Start("chmod", ["+x", At("bin/dotnet")]).WaitForExit();
    }

    private int Builds => File.ReadAllLines(At("builds")).Length;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SkippableFact]
    public async Task It_builds_once_and_hands_its_arguments_over()
    {
        Assert.Equal((0, "ran a b c\n", Building), await Run("a b", "c"));
        Assert.Equal((0, "ran \n", ""), await Run());
        Assert.Equal(1, Builds);
    }

    [SkippableFact]
    public async Task It_can_be_started_through_links()
    {
        Directory.CreateSymbolicLink(At("link"), _folder);
        File.CreateSymbolicLink(At("bin/c"), "../link/course");
        File.CreateSymbolicLink(At("bin/course"), "c");

        Assert.Equal((0, "ran \n", Building), await Start("bin/course"));
    }

    [SkippableTheory]
    [InlineData("lib/Source.cs")]
    [InlineData("lib/Course/New.cs")]
    [InlineData("global.json")]
    [InlineData("data/catalog.json")]
    [InlineData("lib/web/node_modules/.package-lock.json")]
    public async Task A_changed_or_new_source_is_built(string file)
    {
        await Run();
        Write(file, "changed");

        Assert.Equal((0, "ran \n", Building), await Run());
    }

    [SkippableFact]
    public async Task A_deleted_source_is_built_without()
    {
        await Run();
        File.Delete(At("lib/Source.cs"));

        Assert.Equal((0, "ran \n", Building), await Run());
    }

    [SkippableFact]
    public async Task A_build_that_fails_shows_its_errors_and_keeps_the_earlier_one()
    {
        await Run();
        Write("lib/Broken.cs", "");
        var (exitCode, output, error) = await Run();

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Equal(
            $"{Building}Broken.cs(1,1): error CS1513: }} expected\n" +
            $"course: the build failed, so nothing was run; all that it said is in {At("artifacts/build.log")}\n",
            error);
        Assert.Equal((0, "ran \n", ""), await Start("artifacts/course/Course"));
        Assert.False(Path.Exists(At("artifacts/lock")));
    }

    [SkippableFact]
    public async Task Where_compiling_ahead_of_time_does_not_work_it_builds_without()
    {
        Write("lib/no-crossgen", "");
        var (exitCode, output, error) = await Run();

        Assert.Equal((0, "ran \n"), (exitCode, output));
        Assert.StartsWith($"{Building}course: compiling ahead of time did not work here", error);
    }

    [SkippableFact]
    public async Task Of_two_at_once_one_builds_and_both_run()
    {
        var outcomes = await Task.WhenAll(Run("one"), Run("two"));

        Assert.Equal(["ran one\n", "ran two\n"], outcomes.Select(outcome => outcome.Output));
        Assert.Single(outcomes, outcome => outcome.Error == Building);
        Assert.Single(outcomes, outcome => outcome.Error.StartsWith("course: waiting for another ./course"));
        Assert.Equal(1, Builds);
    }

    [SkippableFact]
    public async Task The_lock_of_a_process_that_is_gone_holds_nobody_up()
    {
        using var gone = Process.Start("true");
        gone.WaitForExit();
        Write("artifacts/lock/process", $"{gone.Id}\n");

        Assert.Equal((0, "ran \n", Building), await Run());
    }

    [SkippableFact]
    public async Task Torch_cells_bring_libtorch_only_when_a_lesson_that_is_asked_for_has_some()
    {
        WriteTorchLessons(builds: true);
        await Run();

        Assert.Equal((0, $"ran run {At("plain.ipynb")}\n", ""), await Run("run", At("plain.ipynb")));
        Assert.False(File.Exists(At("asked")));
        await Run("run", At("plain.ipynb"), "--out", At("notebooks"));
        await Run("run", At("pl*.ipynb"));
        Assert.False(File.Exists(At("asked")));
        Assert.EndsWith("compiling\n", (await Run("run", At("notebooks/*/to*.ipynb"))).Error);
        File.Delete(At("asked"));
        await Run("run", At("notebooks"));
        Assert.True(File.Exists(At("asked")));
        File.Delete(At("asked"));
        await Run("run");
        Assert.True(File.Exists(At("asked")));
    }

    [SkippableFact]
    public async Task Where_libtorch_cannot_be_brought_it_says_what_to_install_and_which_lessons_want_it_and_runs()
    {
        WriteTorchLessons(builds: false);
        await Run();
        var (exitCode, output, error) = await Run("run");

        Assert.Equal((0, "ran run\n"), (exitCode, output));
        Assert.Contains("running torch cells needs: sudo apt-get install libtorch-dev libopenblas0-openmp g++", error);
        Assert.EndsWith($"without it all lessons run but {At("notebooks/a/torch.ipynb")}\n", error);
    }

    [SkippableFact]
    public async Task TorchSharps_own_package_is_built_in_when_it_is_asked_for_and_out_again()
    {
        WriteTorchLessons(builds: true);
        await Run();
        _environment["TorchSharp"] = "cpu";
        Assert.Equal(Building, (await Run("run")).Error);
        Assert.Equal("", (await Run("run")).Error);
        Assert.False(File.Exists(At("asked")));
        _environment.Clear();

        Assert.StartsWith(Building, (await Run("run")).Error);
    }

    [SkippableFact]
    public async Task Opening_brings_Jupyter_through_apt_once()
    {
        LinkPrograms();
        WriteProgram("id", "echo 0");
        WriteProgram("apt-get", $"echo \"$*\" >>\"{At("asked")}\"\ncase \"$*\" in *jupyter*) : >\"${{0%/*}}/jupyter-notebook\"; chmod +x \"${{0%/*}}/jupyter-notebook\" ;; esac");
        await Run();
        Assert.Equal((0, "ran open --vscode\n", ""), await Run("open", "--vscode"));
        var (exitCode, output, error) = await Run("open");

        Assert.Equal((0, "ran open\n", "course: installing jupyter-notebook for opening lessons in a browser\n"), (exitCode, output, error));
        Assert.EndsWith(" jupyter-notebook\n", File.ReadAllText(At("asked")));
        Assert.Equal((0, "ran open\n", ""), await Run("open"));
    }

    [SkippableFact]
    public async Task Without_apt_it_brings_JupyterLab_through_pip_for_the_course_alone_once()
    {
        LinkPrograms();
        WriteProgram("python3", "mkdir -p \"$3/bin\"\nprintf '#!/bin/sh\\necho \"$*\" >\"%s/../asked\"\\n' \"${0%/*}\" >\"$3/bin/pip\"\nchmod +x \"$3/bin/pip\"");
        await Run();

        Assert.Equal((0, "ran open\n", $"course: bringing JupyterLab from pip into {At("artifacts/jupyter")}\n"), await Run("open"));
        Assert.Equal("install --quiet --disable-pip-version-check jupyterlab\n", File.ReadAllText(At("asked")));
        Assert.Equal((0, "ran open\n", ""), await Run("open"));
    }

    [SkippableFact]
    public async Task Where_nothing_brings_Jupyter_it_says_so_and_hands_over()
    {
        LinkPrograms();
        WriteProgram("python3", "mkdir -p \"$3\"\nexit 1");
        await Run();
        var (exitCode, output, error) = await Run("open", "line-search");

        Assert.Equal((0, "ran open line-search\n"), (exitCode, output));
        Assert.EndsWith("course: pip could not bring it; VS Code opens lessons without it: ./course open --vscode\n", error);
        Assert.False(Path.Exists(At("artifacts/jupyter")));
    }

    [SkippableFact]
    public async Task Opening_a_lesson_brings_libtorch_when_it_has_torch_cells_and_installing_the_kernel_when_any_has()
    {
        WriteTorchLessons(builds: true);
        Write("notebooks/a/plain.ipynb", "");
        await Run();
        await Run("open", "plain", "--vscode");
        await Run("kernel", "uninstall");
        Assert.False(File.Exists(At("asked")));
        await Run("open", "torch", "--vscode");
        Assert.True(File.Exists(At("asked")));
        File.Delete(At("asked"));
        await Run("kernel", "install", "--prefix", At("bin"));
        Assert.True(File.Exists(At("asked")));
    }

    /// <summary>Nothing is on the PATH but what the script itself needs, and stand-ins.</summary>
    private void LinkPrograms()
    {
        Directory.CreateDirectory(At("notebooks"));
        SystemPrograms.Link(At("bin"), SystemPrograms.OfShells);
        _environment["PATH"] = At("bin");
    }

    private void WriteProgram(string name, string script)
    {
        File.Delete(At($"bin/{name}"));
        Write($"bin/{name}", "#!/bin/sh\n" + script + "\n");
        Process.Start("chmod", ["+x", At($"bin/{name}")]).WaitForExit();
    }

    /// <summary>A lesson with torch cells and one without, and stand-ins for what brings libtorch.</summary>
    private void WriteTorchLessons(bool builds)
    {
        Write("notebooks/a/torch.ipynb", "#load \\\"../torch.csx\\\"");
        Write("notebooks/plain.ipynb", "");
        Write("plain.ipynb", "");
        Write("lib/Torch/native/build", $"#!/bin/sh\necho \"$*\" >>\"{At("asked")}\"\necho compiling >&2\n{(builds ? "true" : "false")}\n");
        Write("bin/apt-get", "#!/bin/sh\nfalse\n");
        Write("bin/id", "#!/bin/sh\necho 1000\n");
        Write("bin/sudo", "#!/bin/sh\nfalse\n");
        Process.Start("chmod", ["+x", At("lib/Torch/native/build"), At("bin/apt-get"), At("bin/id"), At("bin/sudo")]).WaitForExit();
    }

    private Task<(int ExitCode, string Output, string Error)> Run(params string[] arguments) => Start("course", arguments);

    private async Task<(int ExitCode, string Output, string Error)> Start(string file, params string[] arguments)
    {
        var start = new ProcessStartInfo(At(file), arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = $"{At("bin")}:/usr/bin:/bin";
        start.Environment.Remove("TorchSharp");
        foreach (var (name, value) in _environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    private string At(string file) => Path.Combine(_folder, file);

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(file))!);
        File.WriteAllText(At(file), text);
    }
}
