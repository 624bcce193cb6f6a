using System.Numerics;

namespace DeepLearning;

/// <summary>What computes products in this process: a backend, the OpenBLAS that it found, a number of threads.</summary>
internal sealed class BlasEngine
{
    // Measured with AVX2 on two cores: above, OpenBLAS 0.3.21 is up to a tenth faster than our own kernel; below and on skinny shapes, slower.
    private const int LeastSideForOpenBlas = 256;

    private readonly OpenBlas? _openBlas;
    private int _threads;

    /// <summary>Sets up what was chosen.</summary>
    /// <exception cref="InvalidOperationException">OpenBLAS was asked for, and there is none that can be used.</exception>
    public BlasEngine(BlasChoice choice)
    {
        Backend = choice.Backend;
        Found = Backend switch
        {
            MatrixBackend.OpenBlas => Load(choice.Path),
            MatrixBackend.Automatic => OpenBlas.Find(),
            _ => null,
        };
        _openBlas = Backend == MatrixBackend.Automatic && Registers.AreWide && Found is { HasWideRegisters: false } ? null : Found;
        _threads = Math.Min(Environment.ProcessorCount, _openBlas?.Threads ?? int.MaxValue);
        Threads = _threads;
    }

    /// <summary>Which one was chosen.</summary>
    public MatrixBackend Backend { get; }

    /// <summary>The OpenBLAS that is loaded, used or not.</summary>
    public OpenBlas? Found { get; }

    /// <summary>How many threads a large product takes.</summary>
    public int Threads
    {
        get => _threads;
        set
        {
            _threads = value;
            if (_openBlas is not null)
            {
                _openBlas.Threads = value;
            }
        }
    }

    /// <summary>What large products are computed by: <c>OpenBLAS 0.3.21, OpenMP, 2 threads</c>.</summary>
    public string Description =>
        $"{_openBlas?.Name ?? $"own SIMD kernel, {Registers.Widest}"}, {Threads} {(Threads == 1 ? "thread" : "threads")}";

    /// <summary>C ← alpha · op(A) · op(B) + beta · C, by whatever is the faster for its shape; for beta = 0, C is not read.</summary>
    public unsafe void Multiply<T>(in Product<T> product)
        where T : unmanaged, INumber<T>
    {
        if (product.M == 0 || product.N == 0)
        {
            return;
        }

        if (product.K == 0 || product.Alpha == T.Zero)
        {
            product.ScaleC();
        }
        else if (product.M == 1 && product.LeadingC == 1)
        {
            Choose(product.Turned);
        }
        else
        {
            Choose(product);
        }
    }

    private void Choose<T>(in Product<T> product)
        where T : unmanaged, INumber<T>
    {
        var least = Math.Min(product.M, Math.Min(product.N, product.K));
        if (_openBlas is not null && (Backend == MatrixBackend.OpenBlas || least >= LeastSideForOpenBlas))
        {
            _openBlas.Multiply(product);
        }
        else
        {
            ManagedProduct<T>.Multiply(Kernel<T>.Best, product, Threads);
        }
    }

    private static OpenBlas Load(string? path)
    {
        string? why = "of which none was found in the usual places";
        return (path is null ? OpenBlas.Find() : OpenBlas.TryLoad(path, out why)) ?? throw new InvalidOperationException(
            $"OpenBLAS was asked for ({path ?? "the system's"}), {why}. Bring it (Debian, Ubuntu: sudo apt-get install libopenblas0-openmp), " +
            "or set COURSE_BLAS to the path of a libopenblas, or to managed for the library's own kernel.");
    }
}
