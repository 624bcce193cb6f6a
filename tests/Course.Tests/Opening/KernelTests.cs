using System.Buffers.Binary;
using System.Text.Json.Nodes;

namespace Course.Tests.Opening;

/// <summary>The verb <c>kernel</c>, in a home of its own.</summary>
public sealed class KernelTests : IDisposable
{
    private const string Other = """{"argv": ["dotnet", "interactive", "jupyter", "{connection_file}"], "display_name": ".NET (C#)"}""";
    private const string Place = ".local/share/jupyter/kernels/.net-csharp";
    private readonly CourseCopy _course = new();

    public KernelTests() => Skip.IfNot(OperatingSystem.IsLinux(), "The folders are those of Linux.");

    public void Dispose() => _course.Dispose();

    [SkippableFact]
    public async Task Install_lets_notebooks_find_the_engine_by_the_name_that_they_carry()
    {
        _course.Environment["DOTNET_ROOT"] = "/usr/share/dotnet";
        var outcome = await _course.Run("kernel", "install");
        var kernel = JsonNode.Parse(File.ReadAllText(_course.AtHome($"{Place}/kernel.json")))!;

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains($"✓ .net-csharp  installed → {Shown(Place)}\n", outcome.Output);
        Assert.True(JsonNode.DeepEquals(new JsonArray(_course.Kernel, "jupyter", "{connection_file}"), kernel["argv"]), kernel.ToString());
        Assert.Equal(("C#", ".NET (C#)", "message"), ((string?)kernel["language"], (string?)kernel["display_name"], (string?)kernel["interrupt_mode"]));
        Assert.Equal("/usr/share/dotnet", (string?)kernel["env"]!["DOTNET_ROOT"]);
        Assert.Equal([32, 64], new[] { "logo-32x32.png", "logo-64x64.png" }.Select(logo => PngWidth(_course.AtHome($"{Place}/{logo}"))));
        Assert.Equal(["kernels"], Names(".local/share/jupyter"));
    }

    [SkippableFact]
    public async Task Jupyters_own_reader_finds_what_was_installed()
    {
        SystemPython.Need("jupyter_client");
        await _course.Run("kernel", "install");
        var found = SystemPython.Run(_course.Environment, "from jupyter_client.kernelspec import get_kernel_spec as g; s = g('.net-csharp'); print(s.argv[0], s.interrupt_mode)");

        Assert.Equal($"{_course.Kernel} message\n", found);
    }

    [SkippableTheory]
    [InlineData("XDG_DATA_HOME", "share/jupyter/kernels/.net-csharp")]
    [InlineData("JUPYTER_DATA_DIR", "share/kernels/.net-csharp")]
    public async Task The_users_folder_is_where_Jupyter_looks_for_it(string variable, string place)
    {
        _course.Environment[variable] = _course.AtHome("share");
        Assert.Equal(0, (await _course.Run("kernel", "install", "--user")).ExitCode);
        Assert.True(File.Exists(_course.AtHome($"{place}/kernel.json")));
    }

    [SkippableFact]
    public async Task A_prefix_is_another_place_and_whether_Jupyter_looks_there_is_said()
    {
        var outcome = await _course.Run("kernel", "install", "--prefix", _course.AtHome("venv"));

        Assert.Contains($"JUPYTER_PATH={_course.AtHome("venv/share/jupyter")}", outcome.Output);
        Assert.True(File.Exists(_course.AtHome("venv/share/jupyter/kernels/.net-csharp/kernel.json")));
        Assert.False(Path.Exists(_course.AtHome(Place)));
        await _course.Run("kernel", "uninstall", "--prefix", _course.AtHome("venv"));
        Assert.Empty(Names("venv/share/jupyter/kernels"));
        Assert.Equal(2, (await _course.Run("kernel", "install", "--user", "--prefix", _course.AtHome("venv"))).ExitCode);
    }

    [SkippableTheory]
    [InlineData(Other, "starts dotnet")]
    [InlineData("""{"argv": ["/elsewhere/course/artifacts/course/Notebooks", "jupyter", "{connection_file}"]}""", "which is gone")]
    [InlineData("{", "no kernel.json that can be read")]
    [InlineData("[]", "no kernel.json that can be read")]
    [InlineData("""{"argv": []}""", "no kernel.json that can be read")]
    public async Task Another_kernel_of_that_name_stays_unless_it_is_forced_out(string before, string told)
    {
        Put(Place, before);
        var refused = await _course.Run("kernel", "install");

        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.All([told, "--force", "--name course-csharp"], text => Assert.Contains(text, refused.Error));
        Assert.Equal(before, File.ReadAllText(_course.AtHome($"{Place}/kernel.json")));
        Assert.Contains("installed in the place of another", (await _course.Run("kernel", "install", "--force")).Output);
        Assert.True(Kernelspec.At(_course.AtHome(".local/share/jupyter"), ".net-csharp")!.Program == _course.Kernel);
        Assert.Equal(["kernel.css", "kernel.json", "logo-32x32.png", "logo-64x64.png", "logo-svg.svg"], Names(Place));
    }

    [SkippableFact]
    public async Task Beside_another_it_has_a_name_of_its_own_and_uninstall_takes_only_its_own()
    {
        Put(Place, Other);
        Assert.Contains(".NET (C#, course-csharp)", (await _course.Run("kernel", "install", "--name", "course-csharp")).Output);
        Assert.Equal([".net-csharp", "course-csharp"], Names(".local/share/jupyter/kernels"));
        Assert.Contains("✓ course-csharp  removed", (await _course.Run("kernel", "uninstall")).Output);
        var again = await _course.Run("kernel", "uninstall");

        Assert.Contains("another's (starts dotnet) and stays", again.Output);
        Assert.Equal([".net-csharp"], Names(".local/share/jupyter/kernels"));
        Assert.Equal(["kernels"], Names(".local/share/jupyter"));
    }

    [SkippableFact]
    public async Task Installed_twice_it_is_there_once()
    {
        await _course.Run("kernel", "install");
        Assert.Contains("installed anew", (await _course.Run("kernel", "install")).Output);
        Assert.Equal([".net-csharp"], Names(".local/share/jupyter/kernels"));
    }

    [SkippableFact]
    public async Task A_kernel_that_Jupyter_finds_first_is_named()
    {
        _course.Environment["JUPYTER_PATH"] = _course.AtHome("first");
        Put("first/kernels/.net-csharp", Other);
        Assert.Contains($"finds another of that name first: {_course.AtHome("first/kernels/.net-csharp")}", (await _course.Run("kernel", "install")).Output);
        Assert.Contains("Another program has the name .net-csharp: dotnet", (await _course.Run("doctor")).Output);
    }

    [SkippableFact]
    public async Task Doctor_says_whether_it_is_installed()
    {
        Assert.Matches(@"○ C# kernel +missing; for opening lessons in VS Code\. Bring it with: \./course kernel install\.\n", (await _course.Run("doctor")).Output);
        await _course.Run("kernel", "install");
        Assert.Matches($@"✓ C# kernel +\.net-csharp in {_course.AtHome(Place)}\.\n", (await _course.Run("doctor")).Output);
    }

    [SkippableFact]
    public async Task A_folder_that_cannot_be_written_to_is_named_and_nothing_changes()
    {
        File.WriteAllText(_course.AtHome(".local"), "a file");
        var outcome = await _course.Run("kernel", "install");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Matches(@"^Nothing can be written to .*/\.local/share/jupyter: .* --prefix", outcome.Error);
    }

    private static int PngWidth(string file) => BinaryPrimitives.ReadInt32BigEndian(File.ReadAllBytes(file).AsSpan(16));

    private string Shown(string file) => Path.GetRelativePath(_course.Root, _course.AtHome(file));

    private IEnumerable<string?> Names(string folder) => Directory.EnumerateFileSystemEntries(_course.AtHome(folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private void Put(string folder, string kernel)
    {
        Directory.CreateDirectory(_course.AtHome(folder));
        File.WriteAllText(_course.AtHome($"{folder}/kernel.json"), kernel);
    }
}
