using System.Reflection;

namespace Course;

/// <summary>Puts the course's kernel into a folder of Jupyter's data, and takes it out.</summary>
internal static class KernelFiles
{
    private static readonly string[] Logos = ["logo-32x32.png", "logo-64x64.png", "logo-svg.svg"];

    /// <summary>Writes the kernel's files aside, then puts them in the place of what was there.</summary>
    /// <exception cref="UsageException">The folder cannot be written to.</exception>
    public static Kernelspec Install(string data, string name)
    {
        var place = Kernelspec.Place(data, name);
        Writing(data, aside =>
        {
            File.WriteAllBytes(Path.Combine(aside, "kernel.json"), Kernelspec.OwnFile(name));
            foreach (var logo in Logos)
            {
                using var from = Assembly.GetExecutingAssembly().GetManifestResourceStream(logo)!;
                using var to = File.Create(Path.Combine(aside, logo));
                from.CopyTo(to);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            Replace(place, aside);
        });
        return new(place, Kernelspec.OwnProgram);
    }

    /// <summary>Installs it where it is not yet as it should be.</summary>
    /// <exception cref="UsageException">The folder cannot be written to.</exception>
    public static void Bring(string data, string name)
    {
        var file = Path.Combine(Kernelspec.Place(data, name), "kernel.json");
        if (!File.Exists(file) || !File.ReadAllBytes(file).SequenceEqual(Kernelspec.OwnFile(name)))
        {
            Install(data, name);
        }
    }

    /// <summary>Takes a kernel's folder away.</summary>
    /// <exception cref="UsageException">The folder cannot be written to.</exception>
    public static void Remove(string data, Kernelspec kernel) =>
        Writing(data, aside => Directory.Move(kernel.Folder, Path.Combine(aside, kernel.Name)));

    private static void Replace(string place, string aside)
    {
        var before = aside + ".before";
        if (Path.Exists(place))
        {
            Directory.Move(place, before);
        }

        try
        {
            Directory.Move(aside, place);
        }
        catch when (Path.Exists(before))
        {
            Directory.Move(before, place);
            throw;
        }

        Delete(before);
    }

    /// <summary>Gives a folder beside the kernels, where Jupyter does not look for any, and takes it away again.</summary>
    private static void Writing(string data, Action<string> write)
    {
        var aside = Path.Combine(data, $".course-{Guid.NewGuid():N}");
        try
        {
            Directory.CreateDirectory(aside);
            write(aside);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Nothing can be written to {data}: {error.Message} Name another folder with --prefix, or make this one writable.");
        }
        finally
        {
            Delete(aside);
        }
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
