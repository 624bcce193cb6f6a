using System.Buffers.Binary;

namespace DeepLearning;

/// <summary>
/// A random generator whose every number is made from its own bits. (A class that derives from <see cref="Random"/> and overrides
/// <see cref="Random.NextDouble"/> alone draws its integers, its bytes and its shuffles from .NET's generator all the same.)
/// </summary>
public abstract class BitGenerator : Random
{
    private protected BitGenerator()
    {
    }

    /// <summary>The next 64 random bits.</summary>
    public abstract ulong NextBits();

    /// <summary>The next number of N(0, 1).</summary>
    public virtual double NextNormal() => Ziggurat.Next(this);

    /// <summary>Uniform in [0, 1), a multiple of 2⁻⁵³.</summary>
    public override double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Uniform in [0, 1), a multiple of 2⁻²⁴.</summary>
    public sealed override float NextSingle() => (NextBits() >> 40) * (1f / (1U << 24));

    /// <inheritdoc/>
    public sealed override int Next() => (int)Below(int.MaxValue);

    /// <inheritdoc/>
    public sealed override int Next(int maxValue) => (int)NextInt64(0, maxValue);

    /// <inheritdoc/>
    public sealed override int Next(int minValue, int maxValue) => (int)NextInt64(minValue, maxValue);

    /// <inheritdoc/>
    public sealed override long NextInt64() => (long)Below(long.MaxValue);

    /// <inheritdoc/>
    public sealed override long NextInt64(long maxValue) => NextInt64(0, maxValue);

    /// <inheritdoc/>
    public sealed override long NextInt64(long minValue, long maxValue)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxValue, minValue);
        return minValue == maxValue ? minValue : minValue + (long)Below((ulong)maxValue - (ulong)minValue);
    }

    /// <inheritdoc/>
    public sealed override void NextBytes(byte[] buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        NextBytes(buffer.AsSpan());
    }

    /// <inheritdoc/>
    public sealed override void NextBytes(Span<byte> buffer)
    {
        for (; buffer.Length >= sizeof(ulong); buffer = buffer[sizeof(ulong)..])
        {
            BinaryPrimitives.WriteUInt64LittleEndian(buffer, NextBits());
        }

        for (var bits = buffer.IsEmpty ? 0 : NextBits(); !buffer.IsEmpty; buffer = buffer[1..], bits >>= 8)
        {
            buffer[0] = (byte)bits;
        }
    }

    /// <inheritdoc/>
    protected sealed override double Sample() => NextDouble();

    // Uniform in 0 … bound − 1, bound ≥ 1: the high half of bits × bound; the lowest 2⁶⁴ mod bound low halves are turned away, so that
    // every result is as likely (Lemire, Fast Random Integer Generation in an Interval, 2019, algorithm 5).
    private protected virtual ulong Below(ulong bound)
    {
        var result = Math.BigMul(NextBits(), bound, out var low);
        if (low < bound)
        {
            for (var unfair = (0 - bound) % bound; low < unfair;)
            {
                result = Math.BigMul(NextBits(), bound, out low);
            }
        }

        return result;
    }
}
