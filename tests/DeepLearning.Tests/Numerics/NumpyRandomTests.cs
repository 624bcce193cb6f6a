namespace DeepLearning.Tests.Numerics;

public sealed class NumpyRandomTests
{
    [Fact]
    public void Seed_0_gives_the_published_normal_numbers()
    {
        var random = new NumpyRandom(0);

        double[] published = [1.764052, .400157, .978738, 2.240893, 1.867558, -.977278];
        Assert.All(published, expected => Assert.Equal(expected, random.StandardNormal(), 5e-7));
    }

    [Fact]
    public void Seed_1_gives_the_published_uniform_numbers()
    {
        var random = new NumpyRandom(1);

        Assert.All([.417022, .720324, .000114, .302333], expected => Assert.Equal(expected, random.NextDouble(), 5e-7));
    }

    [Fact]
    public void Seed_1_gives_the_published_batches_of_three_permutations_in_a_row()
    {
        var random = new NumpyRandom(1);

        Assert.Equal([17, 21, 10, 19, 14], random.Permutation(30)[..5]);
        Assert.Equal([18, 2, 16, 29, 14], random.Permutation(30)[..5]);
        Assert.Equal([25, 24, 1, 27, 29], random.Permutation(30)[..5]);
    }

    [Fact]
    public void The_10000th_word_of_the_default_seed_is_that_of_the_C_plus_plus_standard()
    {
        var random = new NumpyRandom(5489);
        for (var pair = 1; pair < 5000; pair++)
        {
            random.NextBits();
        }

        Assert.Equal(4123659995, (uint)random.NextBits());
    }

    [Fact]
    public void Matrices_are_filled_row_after_row_in_the_published_order_of_draws()
    {
        var random = new NumpyRandom(0);
        var w0 = random.Normal(0, 1, 6, 1);
        var w5 = random.Normal(0, 1, 1, 6);
        var b0 = random.Normal(0, 1, 6, 1);
        var b5 = random.Normal(0, 1, 1, 1);
        var w1 = random.Normal(0, 1, 6, 6);
        var b1 = random.Normal(0, 1, 6, 1);

        Near([1.7641, .4002, .9787, 2.2409, 1.8676, -.9773], w0.Column(0));
        Near([.9501, -.1514, -.1032, .4106, .1440, 1.4543], w5.Row(0));
        Near([.7610, .1217, .4439, .3337, 1.4941, -.2052], b0.Column(0));
        Near([.3131], b5.Column(0));
        Near([-.8541, -2.5530, .6536, .8644, -.7422, 2.2698], w1.Row(0));
        Near([.4283, .0665, .3025, -.6343, -.3627, -.6725], b1.Column(0));

        static void Near(double[] expected, IEnumerable<double> actual) =>
            Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 5.1e-5));
    }

    [Fact]
    public void Noisy_samples_of_the_published_curve_come_out()
    {
        var random = new NumpyRandom(1);
        double[] x = [.. Enumerable.Range(0, 15).Select(i => random.Uniform(i / 15.0, (i + 1) / 15.0))];
        double[] y = [.. x.Select(at => Math.Exp(Math.Sin(2 * 3.1413 * at)) + random.Normal(0, .3))];

        double[] publishedX = [.0278, .1147, .1333, .2202, .2765, .3395, .4124, .4897, .5598, .6359, .6946, .7790, .8136, .9252, .9352];
        double[] publishedY = [.9318, 2.4662, 1.7694, 2.7253, 2.8505, 2.1607, 1.9063, 1.1790, .8533, .4430, .9648, .4732, .7406, .2966, .4175];
        Assert.All(publishedX.Zip(x), pair => Assert.Equal(pair.First, pair.Second, 5.1e-5));
        Assert.All(publishedY.Zip(y), pair => Assert.Equal(pair.First, pair.Second, 5.1e-5));
    }

    [SkippableTheory]
    [InlineData(0)]
    [InlineData(42)]
    [InlineData(4294967295)]
    public void Every_method_mixed_over_many_refills_equals_NumPy_to_the_last_bit(long seed)
    {
        var expected = SystemPython.Numbers("numpy", $"""
            r = numpy.random.RandomState({seed})
            for i in range(300):
                print(repr(r.random_sample()), repr(r.uniform(-3, 5)), repr(r.standard_normal()), repr(r.normal(2, .25)), repr(r.normal(0, 1)))
                print(r.randint(0, 48), r.randint(-5, 3), r.randint(7, 8), r.randint(0, 256), r.randint(-2**31, 2**31 - 1))
                print(r.randint(0, 2**32), r.randint(0, 2**32 + 1), r.randint(-2**63, 2**63 - 1))
            print(*r.permutation(1000), *r.permutation(0), *r.permutation(1))
            a = numpy.arange(500)
            r.shuffle(a)
            print(*a, *r.choice(100, 50), *r.choice(100, 50, replace=False))
            print(*map(repr, r.normal(1, 2, (5, 3)).ravel()), *map(repr, r.uniform(-1, 1, (4, 6)).ravel()))
            """);

        Assert.Equal(expected, Numbers(new NumpyRandom(seed)));
    }

    [Fact]
    public void Permutation_holds_each_number_once() =>
        Assert.Equal(Enumerable.Range(0, 1000), new NumpyRandom(3).Permutation(1000).Order());

    [Fact]
    public void Choice_without_replacement_repeats_nothing() =>
        Assert.Equal(90, new NumpyRandom(3).Choice(100, 90, replace: false).Distinct().Count());

    [Theory]
    [InlineData(-1)]
    [InlineData(4294967296)]
    public void A_seed_that_NumPy_refuses_is_refused(long seed) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new NumpyRandom(seed));

    [Fact]
    public void Nothing_is_drawn_from_nothing()
    {
        var random = new NumpyRandom(0);

        Assert.Throws<ArgumentOutOfRangeException>(() => random.RandInt(3, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => random.Choice(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => random.Choice(3, 4, replace: false));
        Assert.Empty(random.Choice(0, 0));
        Assert.Empty(random.Permutation(0));
    }

    private static IEnumerable<double> Numbers(NumpyRandom random)
    {
        for (var i = 0; i < 300; i++)
        {
            yield return random.NextDouble();
            yield return random.Uniform(-3, 5);
            yield return random.StandardNormal();
            yield return random.Normal(2, .25);
            yield return random.NextNormal();
            yield return random.RandInt(0, 48);
            yield return random.RandInt(-5, 3);
            yield return random.RandInt(7, 8);
            yield return random.Next(256);
            yield return random.RandInt(int.MinValue, int.MaxValue);
            yield return random.NextInt64(1L << 32);
            yield return random.NextInt64((1L << 32) + 1);
            yield return random.NextInt64(long.MinValue, long.MaxValue);
        }

        int[] shuffled = [.. Enumerable.Range(0, 500)];
        int[] permuted = [.. random.Permutation(1000), .. random.Permutation(0), .. random.Permutation(1)];
        random.Shuffle(shuffled);
        double[] rest =
        [
            .. permuted, .. shuffled, .. random.Choice(100, 50), .. random.Choice(100, 50, replace: false),
            .. random.Normal(1, 2, 5, 3).ToRowMajorArray(), .. random.Uniform(-1, 1, 4, 6).ToRowMajorArray(),
        ];
        foreach (var number in rest)
        {
            yield return number;
        }
    }
}
