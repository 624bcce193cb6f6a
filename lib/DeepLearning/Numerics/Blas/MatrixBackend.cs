namespace DeepLearning;

/// <summary>What computes products of matrices.</summary>
public enum MatrixBackend
{
    /// <summary>
    /// The faster one for each shape: OpenBLAS, where the system has it, for products all of whose sides are 256 or longer,
    /// unless our own kernel's registers are wider; our own SIMD kernel for the others.
    /// </summary>
    Automatic,

    /// <summary>The system's OpenBLAS for everything.</summary>
    OpenBlas,

    /// <summary>The library's own SIMD kernel for everything.</summary>
    Managed,

    /// <summary>
    /// Whatever MathNet.Numerics uses by itself; the library's networks, which multiply without MathNet, use our own kernel.
    /// </summary>
    MathNet,
}
