using System.Buffers.Binary;
using FsCheck;
using FsCheck.Fluent;

namespace DeepLearning.Tests.Numerics;

/// <summary>What .NET offers on any Random, from each generator.</summary>
public sealed class BitGeneratorTests
{
    public static TheoryData<string> Generators => ["xoshiro", "numpy", "python"];

    /// <summary>Each member of Random draws from the generator's own bits: it leaves it elsewhere than before.</summary>
    [Theory]
    [MemberData(nameof(Generators))]
    public void Every_member_of_Random_draws_from_the_generators_bits(string name)
    {
        Action<System.Random>[] members =
        [
            random => random.Next(), random => random.Next(9), random => random.Next(-9, 9),
            random => random.NextInt64(), random => random.NextInt64(9), random => random.NextInt64(-9, 9),
            random => random.NextSingle(), random => random.NextDouble(), random => random.NextNormal(),
            random => random.NextBytes(new byte[3]), random => random.NextBytes(stackalloc byte[8]),
            random => random.Shuffle(new int[9]), random => random.GetItems([1, 2, 3], 9), random => random.GetHexString(9),
        ];

        Assert.All(members, member =>
        {
            BitGenerator drawn = Of(name, 5), again = Of(name, 5), fresh = Of(name, 5);
            member(drawn);
            member(again);
            var next = drawn.NextBits();
            Assert.NotEqual(fresh.NextBits(), next);
            Assert.Equal(next, again.NextBits());
        });
    }

    [Theory]
    [MemberData(nameof(Generators))]
    public void Integers_lie_in_their_range_and_reach_every_value_equally_often(string name)
    {
        var random = Of(name, 11);
        var counts = new int[7];
        for (var i = 0; i < 70_000; i++)
        {
            counts[random.Next(-3, 4) + 3]++;
        }

        // chi-squared with 6 degrees of freedom: beyond 27.9 in one of 10⁴
        Assert.InRange(counts.Sum(count => (count - 10_000.0) * (count - 10_000) / 10_000), 0, 27.9);
    }

    /// <summary>2⁶⁴ is 8/3 of this bound: of three numbers in turn, two would come from three draws each and one from two.</summary>
    [Theory]
    [MemberData(nameof(Generators))]
    public void A_bound_that_does_not_divide_the_bits_favours_no_remainder(string name)
    {
        var random = Of(name, 5);
        var counts = new int[3];
        for (var i = 0; i < 30_000; i++)
        {
            counts[random.NextInt64(3L << 61) % 3]++;
        }

        // chi-squared with 2 degrees of freedom: beyond 18.4 in one of 10⁴
        Assert.InRange(counts.Sum(count => (count - 10_000.0) * (count - 10_000) / 10_000), 0, 18.4);
    }

    [Theory]
    [MemberData(nameof(Generators))]
    public void Any_range_holds_what_is_drawn_from_it(string name)
    {
        var random = Of(name, 3);
        Prop.ForAll<long, long>((a, b) => Holds(a, b) && Holds(a << 40, b << 40) && Holds(long.MinValue, Math.Max(a, b)))
            .QuickCheckThrowOnFailure();

        bool Holds(long a, long b)
        {
            var (low, high) = (Math.Min(a, b), Math.Max(a, b));
            var drawn = random.NextInt64(low, high);
            return drawn >= low && (drawn < high || low == high);
        }
    }

    [Theory]
    [MemberData(nameof(Generators))]
    public void Ranges_that_are_turned_round_are_refused_and_empty_ones_are_their_end(string name)
    {
        var random = Of(name, 3);

        Assert.Throws<ArgumentOutOfRangeException>(() => random.Next(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => random.Next(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => random.NextInt64(-1));
        Assert.Throws<ArgumentNullException>(() => random.NextBytes(null!));
        Assert.Equal((0, 5, 5L), (random.Next(0), random.Next(5, 5), random.NextInt64(5, 5)));
    }

    [Theory]
    [MemberData(nameof(Generators))]
    public void Bytes_are_those_of_the_bits_lowest_first(string name)
    {
        var bytes = new byte[19];
        Of(name, 8).NextBytes(bytes);

        var random = Of(name, 8);
        var expected = new byte[24];
        for (var i = 0; i < 24; i += 8)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(expected.AsSpan(i), random.NextBits());
        }

        Assert.Equal(expected[..19], bytes);
    }

    [Theory]
    [MemberData(nameof(Generators))]
    public void Uniform_numbers_have_mean_one_half_variance_one_twelfth_and_no_correlation(string name)
    {
        const int Count = 200_000;
        var random = Of(name, 21);
        double[] u = [.. Enumerable.Range(0, Count).Select(_ => random.NextDouble() - .5)];
        float[] singles = [.. Enumerable.Range(0, Count).Select(_ => random.NextSingle())];

        // five standard errors
        Assert.Equal(0, u.Average(), 5 * Math.Sqrt(1 / 12.0 / Count));
        Assert.Equal(1 / 12.0, u.Average(x => x * x), 5 * Math.Sqrt(1 / 180.0 / Count));
        Assert.Equal(0, u.Zip(u.Skip(1), (x, y) => x * y).Average(), 5 / 12.0 / Math.Sqrt(Count));
        Assert.InRange(u.Max(), .49, Math.BitDecrement(.5));
        Assert.Equal(.5, singles.Average(), 5 * Math.Sqrt(1 / 12.0 / Count));
        Assert.All(singles, x => Assert.InRange(x, 0, MathF.BitDecrement(1)));
    }

    private static BitGenerator Of(string name, int seed) => name switch
    {
        "xoshiro" => new Xoshiro(seed),
        "numpy" => new NumpyRandom(seed),
        _ => new PythonRandom(seed),
    };
}
