using System.CommandLine;
using System.Text.RegularExpressions;

namespace Course;

/// <summary><c>kernel</c>: installs the course's kernel for whatever opens notebooks, and takes it away again.</summary>
internal static partial class KernelCommand
{
    private static readonly Option<bool> User = new("--user") { Description = "For this user, which is the default." };

    private static readonly Option<string?> Prefix = new("--prefix")
    {
        Description = "For an environment: into PATH/share/jupyter, as in /usr/local or a Python environment's folder.",
        HelpName = "path",
    };

    private static readonly Option<string> Name = new("--name")
    {
        Description = "The name that notebooks know it by.",
        DefaultValueFactory = _ => Kernelspec.NotebooksName,
    };

    private static readonly Option<bool> Force = new("--force") { Description = "Takes the place of another kernel of that name." };

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        Name.Validators.Add(result =>
        {
            if (!result.Implicit && !KernelName().IsMatch(result.Tokens is [.., var token] ? token.Value : ""))
            {
                result.AddError("--name takes small letters, digits, '.', '_' and '-', and one of the first two or more.");
            }
        });
        var install = new Command("install", "Lets VS Code, Jupyter and others open lessons with the course's kernel.") { User, Prefix, Name, Force };
        var uninstall = new Command("uninstall", "Takes away what install has put there, under any name.") { User, Prefix };
        install.SetAction(parsed => Install(Data(parsed), parsed.GetValue(Name)!, parsed.GetValue(Force)));
        uninstall.SetAction(parsed => Uninstall(Data(parsed)));
        return new("kernel", "Installs the course's kernel for Jupyter and VS Code, or takes it away.") { install, uninstall };
    }

    /// <summary>Installs into a folder of Jupyter's data.</summary>
    /// <exception cref="UsageException">Another kernel has that name, or the folder cannot be written to.</exception>
    internal static int Install(string data, string name, bool force)
    {
        var before = Kernelspec.At(data, name);
        if (before is { IsOwn: false } && !force)
        {
            throw new UsageException(Refusal(before));
        }

        var kernel = KernelFiles.Install(data, name);
        var done = before is null ? "installed" : before.IsOwn ? "installed anew" : "installed in the place of another";
        Console.WriteLine($"✓ {name}  {done} → {CourseFolder.Shown(kernel.Folder)}");
        Console.WriteLine($"    Jupyter and VS Code list it as {Kernelspec.DisplayName(name)}. To check: {CourseFolder.CommandName} doctor");
        if (Kernelspec.Find(name) is var found && found?.Folder != kernel.Folder)
        {
            Console.WriteLine(found is null
                ? $"    The Jupyter on the PATH does not look there; JUPYTER_PATH={data} lets it."
                : $"    But Jupyter finds another of that name first: {found.Folder}");
        }

        return ExitCode.Good;
    }

    /// <summary>Takes the course's kernels out of a folder of Jupyter's data.</summary>
    /// <exception cref="UsageException">The folder cannot be written to.</exception>
    internal static int Uninstall(string data)
    {
        var kernels = Kernelspec.In(data);
        var own = kernels.Where(kernel => kernel.IsOwn).ToList();
        foreach (var kernel in own)
        {
            KernelFiles.Remove(data, kernel);
            Console.WriteLine($"✓ {kernel.Name}  removed from {CourseFolder.Shown(data)}");
        }

        if (own.Count == 0)
        {
            var other = kernels.FirstOrDefault(kernel => kernel.Name == Kernelspec.NotebooksName);
            Console.WriteLine($"This course's kernel is not in {CourseFolder.Shown(data)}."
                + (other is null ? "" : $" The {other.Name} there is another's ({Starts(other)}) and stays."));
        }

        return ExitCode.Good;
    }

    private static string Refusal(Kernelspec other) =>
        $"Another kernel has the name {other.Name}: {other.Folder} {Starts(other)}. It stays. "
        + $"Take its place with --force, or install beside it with --name {Kernelspec.OwnName}; notebooks then ask for a kernel the first time.";

    private static string Starts(Kernelspec other) => other.Program == "" ? "has no kernel.json that can be read"
        : Path.IsPathRooted(other.Program) && !File.Exists(other.Program) ? $"starts {other.Program}, which is gone"
        : $"starts {other.Program}";

    private static string Data(ParseResult parsed) => (parsed.GetValue(User), parsed.GetValue(Prefix)) switch
    {
        (true, not null) => throw new UsageException("--user and --prefix exclude each other."),
        (_, "") => throw new UsageException("--prefix takes a folder."),
        (_, null) => JupyterFolders.User,
        (_, var prefix) => JupyterFolders.Of(prefix),
    };

    [GeneratedRegex("^(?=.*[a-z0-9])[a-z0-9._-]+$")]
    private static partial Regex KernelName();
}
