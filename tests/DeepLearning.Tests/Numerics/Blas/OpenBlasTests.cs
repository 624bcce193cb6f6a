using System.Numerics;

namespace DeepLearning.Tests.Numerics;

public sealed class OpenBlasTests
{
    private const string Absent = "This system has no OpenBLAS (Debian: libopenblas0-openmp).";

    [SkippableFact]
    public void Products_are_the_sums_of_their_definition()
    {
        var blas = Found();
        AssertShapes<double>(blas);
        AssertShapes<float>(blas);
    }

    [SkippableFact]
    public void It_says_its_version_and_threads() => Assert.Matches(@"^OpenBLAS \d+\.\d+\.\d+(, OpenMP)?$", Found().Name);

    [SkippableFact]
    public void A_library_that_is_no_OpenBLAS_is_refused()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Loads the C library by its name on Linux.");

        Assert.Null(OpenBlas.TryLoad("libc.so.6", out var why));
        Assert.Equal("which is no OpenBLAS: it has no openblas_get_config", why);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named_with_what_to_do()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new BlasEngine(BlasChoice.Read("/nowhere/libopenblas.so")));

        Assert.StartsWith("OpenBLAS was asked for (/nowhere/libopenblas.so), which cannot be loaded. Bring it", exception.Message);
    }

    private static OpenBlas Found()
    {
        var blas = OpenBlas.Find();
        Skip.If(blas is null, Absent);
        return blas;
    }

    private static void AssertShapes<T>(OpenBlas blas)
        where T : unmanaged, INumber<T>
    {
        foreach (var (m, n, k) in new[] { (1, 1, 1), (5, 7, 3), (1, 9, 6), (33, 1, 20), (50, 100, 300), (300, 300, 20) })
        {
            for (var turned = 0; turned < 4; turned++)
            {
                new ProductCase<T>(m, n, k, turned % 2 > 0, turned > 1).Run(blas.Multiply).AssertRight();
                new ProductCase<T>(m, n, k, turned % 2 > 0, turned > 1, alpha: -2, beta: 0.5).Run(blas.Multiply).AssertRight();
            }
        }
    }
}
