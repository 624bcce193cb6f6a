namespace DeepLearning;

/// <summary>What the environment variable <c>COURSE_BLAS</c> chooses.</summary>
/// <param name="Backend">What computes.</param>
/// <param name="Path">The OpenBLAS to load; null for the system's.</param>
internal sealed record BlasChoice(MatrixBackend Backend, string? Path = null)
{
    /// <summary>The choice of this process.</summary>
    public static BlasChoice OfEnvironment => Read(Environment.GetEnvironmentVariable("COURSE_BLAS"));

    /// <summary>What a value chooses: a name, or the path of a library, which has a separator in it.</summary>
    /// <exception cref="InvalidOperationException">The value is neither.</exception>
    public static BlasChoice Read(string? value) => value?.Trim() switch
    {
        null or "" => new(MatrixBackend.Automatic),
        var path when path.Contains('/') || path.Contains('\\') => new(MatrixBackend.OpenBlas, path),
        var name => name.ToLowerInvariant() switch
        {
            "openblas" => new(MatrixBackend.OpenBlas),
            "managed" => new(MatrixBackend.Managed),
            "mathnet" => new(MatrixBackend.MathNet),
            _ => throw new InvalidOperationException($"COURSE_BLAS is \"{value}\". " +
                "Set it to openblas, managed, mathnet or the path of an OpenBLAS library, or leave it unset for the fastest."),
        },
    };
}
