using System.Diagnostics;
using Course.Jupyter;

namespace Course.Opening;

/// <summary>VS Code, which speaks with kernels itself and finds them where Jupyter does.</summary>
internal static class VisualStudioCode
{
    /// <summary>Installs the kernel for the user, says what else VS Code needs, and opens it where it is on the PATH.</summary>
    /// <param name="root">The course's folder.</param>
    /// <param name="page">What to open, from there.</param>
    /// <param name="output">Where it says what it does.</param>
    /// <exception cref="UsageException">The kernel cannot be installed.</exception>
    public static int Open(string root, string page, TextWriter output)
    {
        var name = Kernelspec.Find(Kernelspec.NotebooksName) is null or { IsOwn: true } ? Kernelspec.NotebooksName : Kernelspec.OwnName;
        KernelCommand.Install(JupyterFolders.User, name, force: false, output);
        if (name != Kernelspec.NotebooksName)
        {
            output.WriteLine($"    Another kernel has the name {Kernelspec.NotebooksName}. In VS Code choose {Kernelspec.DisplayName(name)}, above the notebook to the right.");
        }

        output.WriteLine("  VS Code needs the extension Jupyter (ms-toolsai.jupyter), and likes C# (ms-dotnettools.csharp): it offers both when the folder is opened.");
        if (Shell.Find("code") is not { } code)
        {
            output.WriteLine($"  Its command 'code' is not on the PATH. In VS Code open the folder {root}, and in it {page}");
            return ExitCode.Good;
        }

        string[] files = Directory.Exists(Path.Combine(root, page)) ? [root] : [root, Path.Combine(root, page)];
        output.WriteLine($"  code {string.Join(' ', files)}");
        using var editor = Process.Start(new ProcessStartInfo(code, files))!;
        editor.WaitForExit();
        return editor.ExitCode == 0 ? ExitCode.Good : ExitCode.Failed;
    }
}
