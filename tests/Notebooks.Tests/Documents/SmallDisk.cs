using System.Diagnostics;

namespace Notebooks.Tests.Documents;

/// <summary>A file system of 64 kB in memory; needs Linux and root, without which the test is skipped.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TempFolder _folder = new();

    public SmallDisk()
    {
        var isMounted = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && Run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", _folder.Path);
        if (!isMounted)
        {
            _folder.Dispose();
        }

        Skip.IfNot(isMounted, "A small disk can be mounted only on Linux, by root.");
    }

    public string Path => _folder.Path;

    public void MakeReadOnly() => Assert.True(Run("mount", "-o", "remount,ro", Path));

    public void Dispose()
    {
        Assert.True(Run("umount", Path));
        _folder.Dispose();
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
