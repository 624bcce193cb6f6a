using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MathNet.Numerics;
using MathNet.Numerics.Providers.LinearAlgebra;

namespace DeepLearning;

/// <summary>
/// Fast products of matrices. Loading this library is enough: <c>A * B</c>, <c>A.Multiply(x, result)</c>,
/// <c>A.TransposeThisAndMultiply(B)</c> and their like are then computed by the system's OpenBLAS or by the library's own SIMD kernel,
/// for <see cref="double"/> and <see cref="float"/>.
/// The environment variable <c>COURSE_BLAS</c> chooses otherwise: <c>openblas</c>, <c>managed</c>, <c>mathnet</c>, or the path of an OpenBLAS library.
/// Where a native provider of MathNet's own lies beside the program (the packages MathNet.Numerics.Providers.MKL and .OpenBLAS), that one is taken.
/// </summary>
public static class FastMatrices
{
    /// <summary>What computes products.</summary>
    /// <exception cref="InvalidOperationException">Set to <see cref="MatrixBackend.OpenBlas"/>, and the system has none; or <c>COURSE_BLAS</c> is nonsense.</exception>
    public static MatrixBackend Backend
    {
        get => Blas.Engine.Backend;
        set => Use(new BlasChoice(value));
    }

    /// <summary>How many threads a large product takes; the machine's cores by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than 1.</exception>
    public static int Threads
    {
        get => Blas.Engine.Threads;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            Blas.Engine.Threads = value;
        }
    }

    /// <summary>What is in force, in words: <c>OpenBLAS 0.3.21, OpenMP, 2 threads</c>, <c>own SIMD kernel, AVX-512, 2 threads</c>.</summary>
    /// <exception cref="InvalidOperationException"><c>COURSE_BLAS</c> is nonsense, or what it asks for is not here.</exception>
    public static string Description => Blas.Engine.Backend == MatrixBackend.MathNet || LinearAlgebraControl.Provider is not FastProvider
        ? $"MathNet's provider, {LinearAlgebraControl.Provider}"
        : Blas.Engine.Description;

    /// <summary>
    /// The OpenBLAS that was found, used or not, with the processor for which it chose its kernels and where it lies; null when
    /// there is none, or when it was not looked for.
    /// </summary>
    /// <exception cref="InvalidOperationException"><c>COURSE_BLAS</c> is nonsense, or what it asks for is not here.</exception>
    public static string? OpenBlas => Blas.Engine.Found is { } found ? $"{found.Name}, kernels for {found.Core}, {found.Path}" : null;

    /// <summary>Runs when the library is loaded; loads no OpenBLAS and fails on no wrong <c>COURSE_BLAS</c>, which the first product does.</summary>
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "Matrices are to be fast for whoever loads the library, also where nothing else of it is called.")]
    internal static void Install()
    {
        var value = Environment.GetEnvironmentVariable("COURSE_BLAS");
        if (value?.Trim().ToLowerInvariant() != "mathnet" && !(string.IsNullOrWhiteSpace(value) && UsesNativeProvider()))
        {
            LinearAlgebraControl.Provider = new FastProvider();
        }
    }

    internal static void Use(BlasChoice choice)
    {
        Blas.Engine = new(choice);
        if (choice.Backend == MatrixBackend.MathNet)
        {
            LinearAlgebraControl.UseManaged();
        }
        else
        {
            LinearAlgebraControl.Provider = new FastProvider();
        }
    }

    private static bool UsesNativeProvider() =>
        (IsHere("MKL") && Control.TryUseNativeMKL()) || (IsHere("OpenBLAS") && Control.TryUseNativeOpenBLAS());

    private static bool IsHere(string provider) => File.Exists(Path.Combine(AppContext.BaseDirectory, $"MathNet.Numerics.Providers.{provider}.dll"));
}
