using MathNet.Numerics.Providers.LinearAlgebra;

namespace DeepLearning.Tests.Numerics;

/// <summary>The library's own door to products, over spans.</summary>
public sealed class BlasTests
{
    private const Transpose No = Transpose.DontTranspose, Yes = Transpose.Transpose;

    // A = [1 3 5; 2 4 6], column by column.
    private static readonly double[] A = [1, 2, 3, 4, 5, 6];

    [Fact]
    public void A_worked_product_comes_out()
    {
        var c = new double[4];
        Blas.Multiply(No, Yes, 2, 2, 3, 1.0, A, 2, A, 2, 0.0, c, 2);
        Assert.Equal([35, 44, 44, 56], c);
    }

    [Fact]
    public void A_matrix_times_a_vector_comes_out()
    {
        float[] a = [1, 2, 3, 4, 5, 6], y = [10, 10];
        Blas.MultiplyVector(No, 2, 3, 1f, a, 2, [1, 1, 1], 2f, y);
        Assert.Equal([29, 32], y);

        var transposed = new double[3];
        Blas.MultiplyVector(Yes, 2, 3, 1.0, A, 2, [1, -1], 0.0, transposed);
        Assert.Equal([-1, -1, -1], transposed);
    }

    [Theory]
    [InlineData(3, 2, 3, 2, "A")]
    [InlineData(2, 3, 3, 2, "B")]
    [InlineData(2, 2, 4, 2, "A")]
    [InlineData(2, 2, 3, 1, "C")]
    [InlineData(-1, 2, 3, 2, "A")]
    public void Memory_that_does_not_hold_the_shape_is_named(int m, int n, int k, int ldc, string name) => Assert.Equal(name,
        Assert.ThrowsAny<ArgumentException>(() => Blas.Multiply(No, Yes, m, n, k, 1.0, A, 2, A, 2, 0.0, new double[4], ldc)).ParamName);

    [Fact]
    public void A_result_over_its_factors_is_refused() =>
        Assert.Throws<ArgumentException>("C", () => Blas.Multiply(No, No, 2, 2, 2, 1.0, A, 2, new double[4], 2, 0.0, A, 2));
}
