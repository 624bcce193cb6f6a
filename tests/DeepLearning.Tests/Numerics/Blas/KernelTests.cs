using System.Numerics;

namespace DeepLearning.Tests.Numerics;

/// <summary>Every kernel that this machine can run, against sums by definition.</summary>
public sealed class KernelTests
{
    /// <summary>Tiny ones, then around the edges of tiles (4 to 48 high, 4 or 8 wide), of slices (256), and of what is packed.</summary>
    private static readonly (int M, int N, int K)[] Shapes =
    [
        (1, 1, 1), (2, 3, 4), (5, 7, 3), (1, 1, 200), (1, 40, 9), (2, 9, 40), (7, 5, 60), (40, 1, 9), (150, 1, 1), (8, 8, 8), (16, 9, 10), (23, 8, 17), (24, 8, 24), (25, 17, 31), (48, 16, 5),
        (49, 65, 9), (50, 100, 300), (96, 5, 64), (97, 70, 33), (101, 8, 257), (10, 100, 50), (13, 66, 512), (200, 33, 3), (195, 72, 258), (390, 9, 20),
    ];

    public static TheoryData<string> Doubles => [.. Kernel<double>.All.Select(kernel => kernel.Name)];

    public static TheoryData<string> Singles => [.. Kernel<float>.All.Select(kernel => kernel.Name)];

    [Theory]
    [MemberData(nameof(Doubles))]
    public void Products_of_doubles_are_the_sums_of_their_definition(string kernel) => AssertShapes(Named<double>(kernel));

    [Theory]
    [MemberData(nameof(Singles))]
    public void Products_of_floats_are_the_sums_of_their_definition(string kernel) => AssertShapes(Named<float>(kernel));

    [Theory]
    [MemberData(nameof(Doubles))]
    public void Factors_of_the_product_and_of_what_was_there_count_in_doubles(string kernel) => AssertFactors(Named<double>(kernel));

    [Theory]
    [MemberData(nameof(Singles))]
    public void Factors_of_the_product_and_of_what_was_there_count_in_floats(string kernel) => AssertFactors(Named<float>(kernel));

    [Theory]
    [MemberData(nameof(Doubles))]
    public void More_columns_than_a_block_of_B_holds_are_right(string kernel) =>
        new ProductCase<double>(3, 2100, 5, turnA: false, turnB: false).Run(On(Named<double>(kernel))).AssertRight();

    [Theory]
    [MemberData(nameof(Doubles))]
    public void NaN_and_infinity_reach_their_row_or_column_and_no_other(string name)
    {
        foreach (var (m, n, k) in new[] { (5, 3, 4), (50, 40, 300), (30, 1, 30) })
        {
            var product = new ProductCase<double>(m, n, k, turnA: false, turnB: false, gaps: false);
            (product.A[2], product.B[1]) = (double.NaN, double.PositiveInfinity);
            product.Run(On(Named<double>(name)));
            for (var at = 0; at < product.C.Length; at++)
            {
                Assert.Equal(at % m == 2, double.IsNaN(product.C[at]));
                Assert.Equal(at % m != 2 && at / m == 0, double.IsInfinity(product.C[at]));
            }
        }
    }

    private static Kernel<T> Named<T>(string name)
        where T : unmanaged, INumber<T> => Kernel<T>.All.Single(kernel => kernel.Name == name);

    private static Multiplication<T> On<T>(Kernel<T> kernel)
        where T : unmanaged, INumber<T> => (in Product<T> product) => ManagedProduct<T>.Multiply(kernel, product, threads: 1);

    private static void AssertShapes<T>(Kernel<T> kernel)
        where T : unmanaged, INumber<T>
    {
        foreach (var (m, n, k) in Shapes)
        {
            for (var turned = 0; turned < 4; turned++)
            {
                new ProductCase<T>(m, n, k, turned % 2 > 0, turned > 1).Run(On(kernel)).AssertRight();
            }
        }
    }

    private static void AssertFactors<T>(Kernel<T> kernel)
        where T : unmanaged, INumber<T>
    {
        foreach (var (alpha, beta) in new[] { (1.0, 1.0), (-0.5, 0), (2, -3), (0.25, 0.5) })
        {
            new ProductCase<T>(27, 11, 260, turnA: false, turnB: true, alpha, beta).Run(On(kernel)).AssertRight();
            new ProductCase<T>(27, 1, 9, turnA: true, turnB: false, alpha, beta).Run(On(kernel)).AssertRight();
            new ProductCase<T>(27, 1, 9, turnA: false, turnB: false, alpha, beta).Run(On(kernel)).AssertRight();
        }
    }
}
