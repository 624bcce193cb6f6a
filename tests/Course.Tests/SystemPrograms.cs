namespace Course.Tests;

/// <summary>Programs of this machine, for tests that give the course no others.</summary>
internal static class SystemPrograms
{
    /// <summary>What every system with a shell has.</summary>
    public static readonly string[] OfShells =
        ["cat", "chmod", "cp", "dirname", "env", "find", "grep", "head", "id", "ls", "mkdir", "mv", "readlink", "rm", "sed", "sh", "sleep", "sort", "touch", "tr", "uname"];

    /// <summary>Links to them in a folder.</summary>
    public static void Link(string folder, params string[] programs)
    {
        Directory.CreateDirectory(folder);
        foreach (var program in programs)
        {
            File.CreateSymbolicLink(Path.Combine(folder, program), Shell.Find(program) ?? throw new InvalidOperationException($"{program} is not on the PATH."));
        }
    }
}
