using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace DeepLearning.Tests.Numerics;

public sealed class RandomMatricesTests
{
    private const int Count = 400_000;

    public static TheoryData<string> Generators => ["xoshiro", "dotnet", "numpy", "python"];

    /// <summary>Kolmogorov and Smirnov's distance to the normal distribution; beyond 2.3/√n in one of 2·10⁴.</summary>
    [Theory]
    [MemberData(nameof(Generators))]
    public void Normal_numbers_follow_the_normal_distribution(string name)
    {
        var random = Of(name);
        double[] sorted = [.. Enumerable.Range(0, Count).Select(_ => random.NextNormal()).Order()];

        var distance = sorted.Select((x, i) => Math.Abs(Normal.CDF(0, 1, x) - (i + .5) / Count)).Max();
        Assert.InRange(distance, 0, 2.3 / Math.Sqrt(Count));
        Assert.Equal(1, sorted.Average(x => x * x), 5 * Math.Sqrt(2.0 / Count));
        Assert.Equal(3, sorted.Average(x => x * x * x * x), 5 * Math.Sqrt(96.0 / Count));
    }

    /// <summary>3.6541528853610088 is where the ziggurat hands over to its tail.</summary>
    [Theory]
    [MemberData(nameof(Generators))]
    public void The_tail_has_its_weight_on_both_sides_and_its_shape(string name)
    {
        const double Start = 3.6541528853610088;
        var random = Of(name);
        double[] tail = [.. Enumerable.Range(0, 5 * Count).Select(_ => random.NextNormal()).Where(x => Math.Abs(x) > Start)];

        var weight = SpecialFunctions.Erfc(Start / Math.Sqrt(2)) * 5 * Count;
        Assert.Equal(weight, tail.Length, 5 * Math.Sqrt(weight));
        Assert.Equal(weight / 2, tail.Count(x => x > 0), 5 * Math.Sqrt(weight / 2));
        var beyondFour = SpecialFunctions.Erfc(4 / Math.Sqrt(2)) * 5 * Count;
        Assert.Equal(beyondFour, tail.Count(x => Math.Abs(x) > 4), 5 * Math.Sqrt(beyondFour));
    }

    [Fact]
    public void Successive_normal_numbers_are_uncorrelated_in_value_and_in_size()
    {
        var random = new Xoshiro(5);
        double[] z = [.. Enumerable.Range(0, Count).Select(_ => random.NextNormal())];

        Assert.Equal(0, z.Zip(z.Skip(1), (x, y) => x * y).Average(), 5 / Math.Sqrt(Count));
        Assert.Equal(0, z.Zip(z.Skip(1), (x, y) => (x * x - 1) * (y * y - 1)).Average(), 10 / Math.Sqrt(Count));
    }

    [Fact]
    public void Matrices_hold_the_generators_own_sequence_row_after_row()
    {
        var (random, numpy) = (new Xoshiro(9), new NumpyRandom(9));
        var normal = random.NormalMatrix(3, 4, 10, 2);
        var uniform = random.UniformMatrix(3, 4, -1, 3);
        var numpyNormal = ((Random)numpy).NormalMatrix(3, 4);

        var again = new Xoshiro(9);
        Assert.Equal(Enumerable.Range(0, 12).Select(_ => 10 + 2 * again.NextNormal()), normal.ToRowMajorArray());
        Assert.Equal(Enumerable.Range(0, 12).Select(_ => -1 + 4 * again.NextDouble()), uniform.ToRowMajorArray());
        Assert.Equal(new NumpyRandom(9).Normal(0, 1, 3, 4), numpyNormal);
    }

    [Fact]
    public void A_matrix_without_rows_draws_nothing()
    {
        var random = new Xoshiro(9);

        Assert.Equal((0, 4), (random.NormalMatrix(0, 4).RowCount, random.UniformMatrix(0, 4).ColumnCount));
        Assert.Equal(new Xoshiro(9).NextBits(), random.NextBits());
    }

    private static Random Of(string name) => name switch
    {
        "xoshiro" => new Xoshiro(1),
        "dotnet" => new Random(1),
        "numpy" => new NumpyRandom(1),
        _ => new PythonRandom(1),
    };
}
