using System.Numerics;

namespace DeepLearning.Tests.Numerics;

public sealed class PythonRandomTests
{
    [Fact]
    public void Seed_42_gives_the_published_numbers()
    {
        var random = new PythonRandom(42);

        Assert.Equal(
            [.6394267984578837, .025010755222666936, .27502931836911926],
            new[] { random.NextDouble(), random.NextDouble(), random.NextDouble() });
    }

    [Fact]
    public void A_long_key_gives_the_words_of_the_reference_implementation()
    {
        // mt19937ar.out: the key {0x123, 0x234, 0x345, 0x456}, lowest word first
        var random = new PythonRandom(BigInteger.Parse("00000456000003450000023400000123", System.Globalization.NumberStyles.HexNumber));

        ulong[] words = [1067595299, 955945823, 477289528, 4107218783, 4228976476, 3344332714];
        Assert.Equal([words[0] | (words[1] << 32), words[2] | (words[3] << 32), words[4] | (words[5] << 32)],
            new[] { random.NextBits(), random.NextBits(), random.NextBits() });
    }

    [SkippableTheory]
    [InlineData("0")]
    [InlineData("1337")]
    [InlineData("-42")]
    [InlineData("4294967296")]
    [InlineData("-123456789012345678901234567890")]
    public void Every_method_mixed_over_many_refills_equals_Python_to_the_last_bit(string seed)
    {
        var expected = SystemPython.Numbers("random", $"""
            random.seed({seed})
            for i in range(300):
                print(repr(random.random()), repr(random.uniform(-1, 1)), repr(random.gauss(0, 1)), repr(random.gauss(2, .5)), repr(random.gauss(0, 1)))
                print(random.randrange(-5, 3), random.randrange(7, 8), random.randrange(100), random.randrange(2**32), random.randrange(-2**63, 2**63 - 1))
                print(random.choice([2, 3, 5]), random.getrandbits(64))
            a = list(range(500))
            random.shuffle(a)
            print(*a)
            """);

        Assert.Equal(expected, Numbers(new PythonRandom(BigInteger.Parse(seed))));
    }

    [Fact]
    public void Seeds_of_opposite_sign_give_the_same_sequence() =>
        Assert.Equal(new PythonRandom(7).NextBits(), new PythonRandom(-7).NextBits());

    [Fact]
    public void Nothing_is_drawn_from_nothing()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PythonRandom(0).RandRange(3, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PythonRandom(0).Choice(Array.Empty<int>()));
    }

    private static IEnumerable<double> Numbers(PythonRandom random)
    {
        for (var i = 0; i < 300; i++)
        {
            yield return random.NextDouble();
            yield return random.Uniform(-1, 1);
            yield return random.Gauss();
            yield return random.Gauss(2, .5);
            yield return random.NextNormal();
            yield return random.RandRange(-5, 3);
            yield return random.RandRange(7, 8);
            yield return random.Next(100);
            yield return random.NextInt64(1L << 32);
            yield return random.NextInt64(long.MinValue, long.MaxValue);
            yield return random.Choice([2, 3, 5]);
            yield return random.NextBits();
        }

        int[] shuffled = [.. Enumerable.Range(0, 500)];
        random.Shuffle(shuffled);
        foreach (var number in shuffled)
        {
            yield return number;
        }
    }
}
