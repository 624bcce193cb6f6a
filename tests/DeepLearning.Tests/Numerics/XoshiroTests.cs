using System.Collections.Concurrent;
using System.Numerics;

namespace DeepLearning.Tests.Numerics;

public sealed class XoshiroTests
{
    [Fact]
    public void State_1_2_3_4_gives_the_numbers_of_the_reference_implementation()
    {
        var random = new Xoshiro(1, 2, 3, 4);

        ulong[] published = [41943041, 58720359, 3588806011781223, 3591011842654386, 9228616714210784205];
        Assert.Equal(published, Enumerable.Range(0, 5).Select(_ => random.NextBits()));
    }

    [Fact]
    public void A_long_sequence_follows_the_definition_in_whole_numbers()
    {
        var state = new BigInteger[] { 7, 1UL << 63, 0xDEADBEEF, ulong.MaxValue };
        var random = new Xoshiro(7, 1UL << 63, 0xDEADBEEF, ulong.MaxValue);
        for (var i = 0; i < 10_000; i++)
        {
            Assert.Equal((Rotate(Low(state[0] + state[3]), 23) + state[0]) & ulong.MaxValue, random.NextBits());
            var (s0, s1, s2, s3) = (state[0], state[1], state[2], state[3]);
            state = [s0 ^ s3 ^ s1, s1 ^ s2 ^ s0, s2 ^ s0 ^ Low(s1 << 17), Rotate(s3 ^ s1, 45)];
        }

        static BigInteger Low(BigInteger value) => value & ulong.MaxValue;
        static BigInteger Rotate(BigInteger value, int by) => Low(value << by) | (value >> (64 - by));
    }

    [Fact]
    public void SplitMix64_fills_the_state_with_the_published_numbers_of_seed_0()
    {
        // e220a8397b1dcdaf … are the first numbers of SplitMix64 from 0.
        var filled = new Xoshiro(0);
        var given = new Xoshiro(0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F, 0xF88BB8A8724C81EC);

        Assert.All(Enumerable.Range(0, 100), _ => Assert.Equal(given.NextBits(), filled.NextBits()));
    }

    [Fact]
    public void Seeds_and_streams_start_different_sequences()
    {
        var starts = new ConcurrentDictionary<ulong, (int, int)>();
        Parallel.For(-100, 100, seed =>
        {
            for (var stream = -100; stream < 100; stream++)
            {
                Assert.True(starts.TryAdd(new Xoshiro(seed, stream).NextBits(), (seed, stream)));
            }
        });
    }

    [Fact]
    public void Shuffles_of_different_streams_differ_and_of_the_same_stream_agree()
    {
        Assert.Equal(Shuffled(1, 5), Shuffled(1, 5));
        Assert.NotEqual(Shuffled(1, 5), Shuffled(1, 6));
        Assert.NotEqual(Shuffled(1, 5), Shuffled(2, 5));

        static int[] Shuffled(int seed, int stream)
        {
            int[] order = [.. Enumerable.Range(0, 50)];
            new Xoshiro(seed, stream).Shuffle(order);
            return order;
        }
    }
}
