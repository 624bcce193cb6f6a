using System.Diagnostics;

namespace Course;

/// <summary>VS Code, which speaks with kernels itself and finds them where Jupyter does.</summary>
internal static class VisualStudioCode
{
    /// <summary>Installs the kernel for the user, says what else VS Code needs, and opens the course's folder and a path in it, where VS Code is on the PATH.</summary>
    /// <exception cref="UsageException">The kernel cannot be installed.</exception>
    public static int Open(string path)
    {
        var name = Kernelspec.Find(Kernelspec.NotebooksName) is null or { IsOwn: true } ? Kernelspec.NotebooksName : Kernelspec.OwnName;
        KernelCommand.Install(JupyterFolders.User, name, force: false);
        if (name != Kernelspec.NotebooksName)
        {
            Console.WriteLine($"    Another kernel has the name {Kernelspec.NotebooksName}. In VS Code choose {Kernelspec.DisplayName(name)}, above the notebook to the right.");
        }

        Console.WriteLine("  VS Code needs the extension Jupyter (ms-toolsai.jupyter), and likes C# (ms-dotnettools.csharp): it offers both when the folder is opened.");
        string[] opened = File.Exists(path) ? [CourseFolder.Root, path] : [CourseFolder.Root];
        if (Shell.Find("code") is not { } code)
        {
            Console.WriteLine($"  Its command 'code' is not on the PATH. In VS Code, open {string.Join(", and in it ", opened)}");
            return ExitCode.Good;
        }

        Console.WriteLine($"  code {string.Join(' ', opened)}");
        using var editor = Process.Start(new ProcessStartInfo(code, opened))!;
        editor.WaitForExit();
        return editor.ExitCode == 0 ? ExitCode.Good : ExitCode.Failed;
    }
}
