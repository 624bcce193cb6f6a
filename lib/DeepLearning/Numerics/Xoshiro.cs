using System.Numerics;

namespace DeepLearning;

/// <summary>
/// A fast random generator whose numbers are a function of its seed alone, on every machine and in every version:
/// xoshiro256++, period 2²⁵⁶ − 1 (Blackman and Vigna, Scrambled Linear Pseudorandom Number Generators, 2021, section 10),
/// its state filled by SplitMix64.
/// </summary>
public sealed class Xoshiro : BitGenerator
{
    private ulong _s0, _s1, _s2, _s3;

    /// <summary>Starts the sequence of a seed.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="stream">Another sequence of the same seed: the number of an epoch, of a worker.</param>
    public Xoshiro(int seed, int stream = 0)
    {
        var state = ((ulong)(uint)stream << 32) | (uint)seed;
        (_s0, _s1, _s2, _s3) = (Mix(ref state), Mix(ref state), Mix(ref state), Mix(ref state));
    }

    internal Xoshiro(ulong s0, ulong s1, ulong s2, ulong s3) => (_s0, _s1, _s2, _s3) = (s0, s1, s2, s3);

    /// <inheritdoc/>
    public override ulong NextBits()
    {
        var result = BitOperations.RotateLeft(_s0 + _s3, 23) + _s0;
        var shifted = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= shifted;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return result;
    }

    // SplitMix64 (Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, OOPSLA 2014).
    private static ulong Mix(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
