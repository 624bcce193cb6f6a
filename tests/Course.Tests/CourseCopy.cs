using System.Diagnostics;
using Course.Tests.Lessons;
using Notebooks.Tests.Documents;

namespace Course.Tests;

/// <summary>A clone of the course with its lessons, built, and a user at home beside it who has nothing else.</summary>
internal sealed class CourseCopy : IDisposable
{
    private readonly TempFolder _folder = new();

    public CourseCopy()
    {
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            Copy(file, At($"artifacts/course/{Path.GetFileName(file)}"));
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(Lesson.Root, "notebooks"), "*", SearchOption.AllDirectories))
        {
            Copy(file, At(Path.GetRelativePath(Lesson.Root, file)));
        }

        Write(CourseFolder.Solution, "");
        Directory.CreateDirectory(Bin);
        Directory.CreateDirectory(Home);
        Environment = new()
        {
            ["HOME"] = Home,
            ["PATH"] = Bin,
            ["JUPYTER_DATA_DIR"] = null,
            ["JUPYTER_PATH"] = null,
            ["XDG_DATA_HOME"] = null,
            ["BROWSER"] = null,
            ["DISPLAY"] = null,
            ["WAYLAND_DISPLAY"] = null,
        };
    }

    /// <summary>The clone's folder.</summary>
    public string Root => _folder.File("course");

    /// <summary>The user's.</summary>
    public string Home => _folder.File("home");

    /// <summary>The only folder of programs, empty at first.</summary>
    public string Bin => _folder.File("bin");

    /// <summary>The engine, which is the kernel.</summary>
    public string Kernel => At(OperatingSystem.IsWindows() ? "artifacts/course/Notebooks.exe" : "artifacts/course/Notebooks");

    /// <summary>The variables that calls of the command have beyond those of the tests.</summary>
    public Dictionary<string, string?> Environment { get; }

    public string At(string file) => Path.Combine(Root, file);

    public string AtHome(string file) => Path.Combine(Home, file);

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(file))!);
        File.WriteAllText(At(file), text);
    }

    /// <summary>Puts a shell script on the PATH.</summary>
    public void AddProgram(string name, string script)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no sh.");
        File.WriteAllText(Path.Combine(Bin, name), "#!/bin/sh\n" + script);
        Process.Start("/bin/chmod", ["+x", Path.Combine(Bin, name)]).WaitForExit();
    }

    /// <summary>Starts the command in the clone's folder.</summary>
    public CourseProgram Start(params string[] arguments) =>
        CourseProgram.Start(Root, Environment, At($"artifacts/course/{Path.GetFileName(CourseProgram.File)}"), arguments);

    /// <summary>Runs the command in the clone's folder to its end.</summary>
    public async Task<Outcome> Run(params string[] arguments)
    {
        using var program = Start(arguments);
        return await program.End();
    }

    public void Dispose() => _folder.Dispose();

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }
}
