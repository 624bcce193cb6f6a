using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Providers.LinearAlgebra;

namespace DeepLearning.Tests.Numerics;

/// <summary>MathNet's public operations, under each backend, against MathNet's own provider.</summary>
public sealed class FastMatricesTests : IDisposable
{
    private static readonly Dictionary<string, Func<Matrix<double>, Matrix<double>, Vector<double>, Matrix<double>>> Doubles = Operations<double>();
    private static readonly Dictionary<string, Func<Matrix<float>, Matrix<float>, Vector<float>, Matrix<float>>> Singles = Operations<float>();

    public static TheoryData<MatrixBackend> Backends => [MatrixBackend.Automatic, MatrixBackend.OpenBlas, MatrixBackend.Managed];

    public void Dispose() => FastMatrices.Use(BlasChoice.OfEnvironment);

    [SkippableTheory]
    [MemberData(nameof(Backends))]
    public void Every_operation_gives_what_MathNet_gives(MatrixBackend backend)
    {
        foreach (var (rows, columns) in new[] { (1, 1), (2, 3), (20, 1), (1, 20), (30, 40), (120, 70) })
        {
            foreach (var (name, operation) in Doubles)
            {
                AssertSame(backend, name, operation, rows, columns, 1e-12);
            }

            foreach (var (name, operation) in Singles)
            {
                AssertSame(backend, name, operation, rows, columns, 1e-4);
            }
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Backends))]
    public void A_result_may_be_one_of_the_factors(MatrixBackend backend)
    {
        Take(backend);
        var a = Matrix<double>.Build.Dense(2, 2, [1, 2, 3, 4]);
        a.Multiply(a, a);
        Assert.Equal([7, 10, 15, 22], a.AsColumnMajorArray());
    }

    [Fact]
    public void Whoever_loads_the_library_has_fast_matrices()
    {
        FastMatrices.Backend = MatrixBackend.Automatic;
        Assert.IsType<FastProvider>(LinearAlgebraControl.Provider);
        Assert.Equal(FastMatrices.Description, LinearAlgebraControl.Provider.ToString());
    }

    [SkippableFact]
    public void The_description_says_what_is_in_force()
    {
        FastMatrices.Backend = MatrixBackend.Managed;
        FastMatrices.Threads = 1;
        Assert.Equal($"own SIMD kernel, {Registers.Widest}, 1 thread", FastMatrices.Description);
        FastMatrices.Backend = MatrixBackend.MathNet;
        Assert.Equal("MathNet's provider, Managed", FastMatrices.Description);
        Take(MatrixBackend.OpenBlas);
        FastMatrices.Threads = 2;
        Assert.EndsWith("2 threads", FastMatrices.Description);
        Assert.StartsWith("OpenBLAS ", FastMatrices.Description);
    }

    [Fact]
    public void Threads_less_than_one_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => FastMatrices.Threads = 0);

    [Fact]
    public void Sides_that_do_not_fit_are_refused_with_their_shapes()
    {
        var exception = Assert.Throws<ArgumentException>(() => ((ILinearAlgebraProvider<double>)new FastProvider()).MatrixMultiply([1, 2], 1, 2, [1, 2, 3], 3, 1, [0]));
        Assert.StartsWith("1×2 times 3×1 into 1 elements", exception.Message);
    }

    [Fact]
    public void The_transpose_of_a_product_is_the_product_of_the_transposes() =>
        Prop.ForAll(Sides, Sides, Sides, (m, n, k) =>
        {
            var (a, b) = (Matrix<double>.Build.Random(m, k, n), Matrix<double>.Build.Random(k, n, m));
            return IsZero((a * b).Transpose() - b.Transpose() * a.Transpose()) && IsZero(b.TransposeThisAndMultiply(a.Transpose()) - (a * b).Transpose());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Products_are_linear() =>
        Prop.ForAll(Sides, Sides, Sides, (m, n, k) =>
        {
            var (a, b, c) = (Matrix<double>.Build.Random(m, k, 1), Matrix<double>.Build.Random(m, k, 2), Matrix<double>.Build.Random(k, n, 3));
            return IsZero((2 * a - b) * c - (2 * (a * c) - b * c));
        }).QuickCheckThrowOnFailure();

    private static Arbitrary<int> Sides => Arb.From(Gen.Choose(1, 60));

    private static bool IsZero(Matrix<double> difference) => difference.Enumerate().All(value => Math.Abs(value) < 1e-10);

    private static void Take(MatrixBackend backend)
    {
        Skip.If(backend == MatrixBackend.OpenBlas && OpenBlas.Find() is null, "This system has no OpenBLAS (Debian: libopenblas0-openmp).");
        FastMatrices.Backend = backend;
    }

    private static void AssertSame<T>(
        MatrixBackend backend, string name, Func<Matrix<T>, Matrix<T>, Vector<T>, Matrix<T>> operation, int rows, int columns, double tolerance)
        where T : struct, IEquatable<T>, IFormattable, System.Numerics.INumber<T>
    {
        var (a, b, v) = (Matrix<T>.Build.Random(rows, columns, 1), Matrix<T>.Build.Random(rows, columns, 2), Vector<T>.Build.Random(columns, 3));
        FastMatrices.Backend = MatrixBackend.MathNet;
        var expected = operation(a, b, v);
        Take(backend);
        var actual = operation(a, b, v);
        var worst = expected.Enumerate().Zip(actual.Enumerate(), (x, y) => double.CreateChecked(T.Abs(x - y) / (T.One + T.Abs(x)))).Max();
        Assert.True(worst <= tolerance, $"{name} of {rows}×{columns}: off by {worst:0.0e+0}");
    }

    private static Dictionary<string, Func<Matrix<T>, Matrix<T>, Vector<T>, Matrix<T>>> Operations<T>()
        where T : struct, IEquatable<T>, IFormattable, System.Numerics.INumber<T> => new()
        {
            ["A * Bᵀ"] = (a, b, _) => a * b.Transpose(),
            ["Aᵀ * B"] = (a, b, _) => a.Transpose() * b,
            ["TransposeThisAndMultiply"] = (a, b, _) => a.TransposeThisAndMultiply(b),
            ["TransposeAndMultiply"] = (a, b, _) => a.TransposeAndMultiply(b),
            ["A * v"] = (a, _, v) => (a * v).ToColumnMatrix(),
            ["w * A"] = (a, b, v) => (b * v * a).ToRowMatrix(),
            ["Aᵀ v"] = (a, b, v) => a.TransposeThisAndMultiply(b * v).ToColumnMatrix(),
            ["A + B"] = (a, b, _) => a + b,
            ["A − B"] = (a, b, _) => a - b,
            ["3 A"] = (a, _, _) => a * T.CreateChecked(3),
            ["A ∘ B"] = (a, b, _) => a.PointwiseMultiply(b),
            ["A ⊘ B"] = (a, b, _) => a.PointwiseDivide(b),
            ["v + v/2"] = (_, _, v) => (v + v / T.CreateChecked(2)).ToColumnMatrix(),
            ["v · v"] = (_, _, v) => Matrix<T>.Build.Dense(1, 1, v * v),
        };
}
