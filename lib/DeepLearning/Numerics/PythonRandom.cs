using System.Numerics;
using System.Runtime.InteropServices;

namespace DeepLearning;

/// <summary>
/// The numbers of Python's <c>random.seed(seed)</c>, in the same order to the last digit (Python 3.2 and later):
/// <c>random()</c> is <see cref="Random.NextDouble"/>, <c>uniform(low, high)</c> is <see cref="MersenneTwister.Uniform"/>,
/// <c>shuffle(values)</c> is <see cref="MersenneTwister.Shuffle{T}(T[])"/>.
/// What <see cref="Random"/> offers is drawn from the same sequence.
/// </summary>
public sealed class PythonRandom : MersenneTwister
{
    private double? _kept;

    /// <summary>Starts the sequence of a seed.</summary>
    /// <param name="seed">Any whole number; its sign does not count.</param>
    public PythonRandom(BigInteger seed)
        : base(Key(seed))
    {
    }

    /// <summary>64 bits of two draws, the first one below: <c>random.getrandbits(64)</c>.</summary>
    public override ulong NextBits() => Bits(64);

    /// <summary>The next number of N(0, 1): <c>random.gauss(0, 1)</c>.</summary>
    public override double NextNormal() => Gauss();

    /// <summary>
    /// mean + standardDeviation·z with z of N(0, 1), by Box and Muller's method, which makes two and keeps one for the next call:
    /// <c>random.gauss(mean, standardDeviation)</c>. Its last digit depends on the machine's logarithm, sine and cosine.
    /// </summary>
    /// <param name="mean">The mean.</param>
    /// <param name="standardDeviation">The standard deviation.</param>
    public double Gauss(double mean = 0, double standardDeviation = 1)
    {
        if (_kept is { } kept)
        {
            _kept = null;
            return mean + kept * standardDeviation;
        }

        var angle = NextDouble() * (2 * Math.PI);
        var radius = Math.Sqrt(-2 * Math.Log(1 - NextDouble()));
        _kept = Math.Sin(angle) * radius;
        return mean + Math.Cos(angle) * radius * standardDeviation;
    }

    /// <summary>Uniform in start … stop − 1: <c>random.randrange(start, stop)</c>.</summary>
    /// <param name="start">The lowest.</param>
    /// <param name="stop">One above the highest.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no number from start to stop − 1.</exception>
    public int RandRange(int start, int stop)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(stop, start);
        return Next(start, stop);
    }

    /// <summary>One of several: <c>random.choice(values)</c>.</summary>
    /// <param name="values">What is chosen from.</param>
    /// <typeparam name="T">What the values are.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">There is nothing to choose from.</exception>
    public T Choice<T>(IReadOnlyList<T> values) => values[RandRange(0, values.Count)];

    private static ReadOnlySpan<uint> Key(BigInteger seed)
    {
        var bytes = BigInteger.Abs(seed).ToByteArray(isUnsigned: true);
        Array.Resize(ref bytes, (bytes.Length + 3) / 4 * 4);
        return MemoryMarshal.Cast<byte, uint>(bytes);
    }

    // As many bits as bound itself has, until they make a number below it.
    private protected override ulong Below(ulong bound)
    {
        var count = 64 - BitOperations.LeadingZeroCount(bound);
        ulong value;
        do
        {
            value = Bits(count);
        }
        while (value >= bound);
        return value;
    }

    // random.getrandbits(count) for 1 … 64 bits: the first draw below, of the last one its upper bits.
    private ulong Bits(int count) => count <= 32
        ? NextWord() >> (32 - count)
        : NextWord() | ((ulong)(NextWord() >> (64 - count)) << 32);
}
