using System.Reflection;

namespace Course;

/// <summary>
/// Puts the course's kernel into a folder of Jupyter's data, and takes it out. Jupyter's server serves what lies beside <c>kernel.json</c>:
/// figures find plotly.js there in a notebook that was opened again.
/// </summary>
internal static class KernelFiles
{
    private static readonly string[] Embedded = ["logo-32x32.png", "logo-64x64.png", "logo-svg.svg", "kernel.css"];

    /// <summary>Writes the kernel's files aside, then puts them in the place of what was there.</summary>
    /// <exception cref="UsageException">The folder cannot be written to.</exception>
    public static Kernelspec Install(string data, string name)
    {
        var place = Kernelspec.Place(data, name);
        Writing(data, aside =>
        {
            foreach (var (file, bytes) in Files(name))
            {
                File.WriteAllBytes(Path.Combine(aside, file), bytes);
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
        var place = Kernelspec.Place(data, name);
        if (Files(name).Any(file => !Holds(Path.Combine(place, file.Name), file.Bytes)))
        {
            Install(data, name);
        }
    }

    /// <summary>Takes a kernel's folder away.</summary>
    /// <exception cref="UsageException">The folder cannot be written to.</exception>
    public static void Remove(string data, Kernelspec kernel) =>
        Writing(data, aside => Directory.Move(kernel.Folder, Path.Combine(aside, kernel.Name)));

    private static IEnumerable<(string Name, byte[] Bytes)> Files(string name)
    {
        var plotly = Path.Combine(AppContext.BaseDirectory, "web", "plotly.min.js");
        return [("kernel.json", Kernelspec.OwnFile(name)), .. Embedded.Select(file => (file, Bytes(file))),
            .. File.Exists(plotly) ? [(Path.GetFileName(plotly), File.ReadAllBytes(plotly))] : Array.Empty<(string, byte[])>()];
    }

    private static byte[] Bytes(string embedded)
    {
        using var bytes = new MemoryStream();
        using var from = Assembly.GetExecutingAssembly().GetManifestResourceStream(embedded)!;
        from.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static bool Holds(string file, byte[] bytes) => File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes);

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
