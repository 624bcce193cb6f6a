using System.Numerics;
using System.Runtime.InteropServices;

namespace DeepLearning;

/// <summary>
/// The system's OpenBLAS, found at run time. Nothing but OpenBLAS: the reference BLAS, which many systems call by the same
/// names, is many times slower than our own kernel.
/// </summary>
internal sealed unsafe class OpenBlas
{
    private readonly OpenBlasRoutines<double> _doubles;
    private readonly OpenBlasRoutines<float> _singles;
    private readonly delegate* unmanaged[Cdecl]<int> _getThreads;
    private readonly delegate* unmanaged[Cdecl]<int, void> _setThreads;

    private OpenBlas(nint library, string path)
    {
        nint Function(string name) => NativeLibrary.GetExport(library, name);
        Path = path;
        Config = Text(Function("openblas_get_config"));
        Core = Text(Function("openblas_get_corename"));
        _doubles = new(Function("cblas_dgemm"), Function("cblas_dgemv"));
        _singles = new(Function("cblas_sgemm"), Function("cblas_sgemv"));
        _getThreads = (delegate* unmanaged[Cdecl]<int>)Function("openblas_get_num_threads");
        _setThreads = (delegate* unmanaged[Cdecl]<int, void>)Function("openblas_set_num_threads");
    }

    /// <summary>What it was loaded as.</summary>
    public string Path { get; }

    /// <summary>How it was built: <c>OpenBLAS 0.3.21 NO_LAPACKE DYNAMIC_ARCH USE_OPENMP …</c>.</summary>
    public string Config { get; }

    /// <summary>The processor for which it chose its kernels: <c>Haswell</c>, <c>SkylakeX</c>.</summary>
    public string Core { get; }

    /// <summary>Name, version, and kind of threads: <c>OpenBLAS 0.3.21, OpenMP</c>.</summary>
    public string Name => string.Join(' ', Config.Split(' ').Take(2)) + (Config.Contains("USE_OPENMP", StringComparison.Ordinal) ? ", OpenMP" : "");

    /// <summary>Whether its kernels use AVX-512.</summary>
    public bool HasWideRegisters => Core.ToLowerInvariant() is "skylakex" or "cooperlake" or "sapphirerapids";

    public int Threads
    {
        get => _getThreads();
        set => _setThreads(value);
    }

    /// <summary>The first of the usual places' that is one; null when none is.</summary>
    public static OpenBlas? Find()
    {
        foreach (var place in Places())
        {
            if (TryLoad(place, out _) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The one in a file; null, and why, when it cannot be used.</summary>
    public static OpenBlas? TryLoad(string path, out string? why)
    {
        if (!NativeLibrary.TryLoad(path, out var library))
        {
            why = "which cannot be loaded";
            return null;
        }

        why = !NativeLibrary.TryGetExport(library, "openblas_get_config", out var config) ? "which is no OpenBLAS: it has no openblas_get_config"
            : Text(config).Contains("USE64BITINT", StringComparison.Ordinal) ? "which was built for 64-bit indices; one for 32-bit indices is needed"
            : !NativeLibrary.TryGetExport(library, "cblas_dgemm", out _) ? "which was built without the C interface: it has no cblas_dgemm"
            : null;
        if (why is null)
        {
            return new(library, path);
        }

        NativeLibrary.Free(library);
        return null;
    }

    /// <summary>The product for m, n, k ≥ 1 and alpha ≠ 0; for beta = 0, C is not read.</summary>
    public void Multiply<T>(in Product<T> product)
        where T : unmanaged, INumber<T> => (typeof(T) == typeof(double) ? (OpenBlasRoutines<T>)(object)_doubles : (OpenBlasRoutines<T>)(object)_singles).Multiply(product);

    private static string[] Places()
    {
        if (OperatingSystem.IsWindows())
        {
            return ["libopenblas.dll", "openblas.dll"];
        }

        if (OperatingSystem.IsMacOS())
        {
            return ["/opt/homebrew/opt/openblas/lib/libopenblas.dylib", "/usr/local/opt/openblas/lib/libopenblas.dylib", "libopenblas.dylib"];
        }

        var folder = $"/usr/lib/{(RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? "aarch64" : "x86_64")}-linux-gnu";
        return
        [
            $"{folder}/openblas-openmp/libopenblas.so.0", $"{folder}/openblas-pthread/libopenblas.so.0",
            "libopenblaso.so.0", "libopenblasp.so.0", "libopenblas.so.0", "libopenblas.so",
        ];
    }

    private static string Text(nint function) => Marshal.PtrToStringUTF8(((delegate* unmanaged[Cdecl]<nint>)function)()) ?? "";
}
