using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TorchSharp.Calls;

/// <summary>Builds the bridge to libtorch when it is missing, and loads it, with the BLAS and the threads that make it fast.</summary>
internal static partial class BridgeLibrary
{
    private const string OpenMp = "openblas-openmp/libblas.so.3";
    private static readonly string Folder = Path.GetDirectoryName(typeof(BridgeLibrary).Assembly.Location)!;

    private static readonly Lock Loading = new();
    private static nint _handle;

    /// <summary>The library, started.</summary>
    /// <exception cref="DllNotFoundException">libtorch is not here, or the bridge cannot be built; the text says what to install.</exception>
    public static nint Handle
    {
        get
        {
            lock (Loading)
            {
                return _handle != 0 ? _handle : _handle = Load();
            }
        }
    }

    private static unsafe nint Load()
    {
        WaitPassively();
        LoadBlas();
        var library = NativeLibrary.Load(Build());
        ((delegate* unmanaged<void>)NativeLibrary.GetExport(library, "bridge_start"))();
        if (Environment.GetEnvironmentVariable("OMP_NUM_THREADS") is null)
        {
            _ = ((delegate* unmanaged<int, int>)NativeLibrary.GetExport(library, "bridge_threads"))(Environment.ProcessorCount);
        }

        return library;
    }

    /// <summary>The same OpenMP as libtorch's own loops run on; by its SONAME it is then libtorch's BLAS too, whichever is the system's.</summary>
    private static void LoadBlas()
    {
        var build = Folders("/usr/lib").Select(folder => Path.Combine(folder, OpenMp)).FirstOrDefault(File.Exists);
        if (build is not null)
        {
            _ = NativeLibrary.TryLoad(build, out _);
        }
    }

    /// <summary>Threads that wait should spin for a moment only: a neighbour on the machine may need the core. libgomp reads this when it loads.</summary>
    private static void WaitPassively()
    {
        if (Environment.GetEnvironmentVariable("OMP_WAIT_POLICY") is null && Environment.GetEnvironmentVariable("GOMP_SPINCOUNT") is null)
        {
            _ = SetEnvironment("GOMP_SPINCOUNT", "1000", 0);
        }
    }

    private static string Build()
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new DllNotFoundException("TorchSharp's cells run over Linux's libtorch here; on another system take TorchSharp's own package. Lessons without such cells run.");
        }

        var script = Path.Combine(Folder, "native", "build");
        var start = new ProcessStartInfo("/bin/sh", [script, Target()]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var said = new List<string>();
        process.ErrorDataReceived += (_, line) => Hear(line.Data, said);
        process.BeginErrorReadLine();
        var path = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0 ? path : throw new DllNotFoundException(string.Join(Environment.NewLine, said));
    }

    private static void Hear(string? line, List<string> said)
    {
        if (line is not null)
        {
            said.Add(line);
            Console.Error.WriteLine($"torch: {line}");
        }
    }

    /// <summary>The repository's artifacts/torch, or a folder of the user's when the library lies elsewhere.</summary>
    private static string Target()
    {
        for (var folder = new DirectoryInfo(Folder); folder is not null; folder = folder.Parent)
        {
            if (folder.Name == "artifacts")
            {
                return Path.Combine(folder.FullName, "torch");
            }
        }

        return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "deep-learning", "torch");
    }

    private static IEnumerable<string> Folders(string root) => Directory.Exists(root) ? Directory.EnumerateDirectories(root, "*-linux-gnu") : [];

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetEnvironment(string name, string value, int overwrite);
}
