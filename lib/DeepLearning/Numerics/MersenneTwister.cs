namespace DeepLearning;

/// <summary>
/// MT19937 (Matsumoto and Nishimura, Mersenne Twister, 1998, with the initialisers of 2002),
/// and what NumPy and Python make of it in the same way.
/// </summary>
public abstract class MersenneTwister : BitGenerator
{
    private const int Size = 624, Middle = 397;
    private readonly uint[] _state = new uint[Size];
    private int _next = Size;

    private protected MersenneTwister(uint seed)
    {
        _state[0] = seed;
        for (var i = 1u; i < Size; i++)
        {
            _state[i] = 1812433253 * Fold(i - 1) + i;
        }
    }

    private protected MersenneTwister(ReadOnlySpan<uint> key)
        : this(19650218)
    {
        var place = 1u;
        for (var (k, left) = (0, Math.Max(Size, key.Length)); left > 0; k = (k + 1) % key.Length, left--)
        {
            _state[place] = (_state[place] ^ (Fold(place - 1) * 1664525)) + key[k] + (uint)k;
            Advance(ref place);
        }

        for (var left = Size - 1; left > 0; left--)
        {
            _state[place] = (_state[place] ^ (Fold(place - 1) * 1566083941)) - place;
            Advance(ref place);
        }

        _state[0] = 0x80000000;
    }

    /// <summary>Uniform in [0, 1), a multiple of 2⁻⁵³, of the upper 27 and 26 bits of two draws.</summary>
    public override double NextDouble()
    {
        var high = NextWord() >> 5;
        return (high * 67108864.0 + (NextWord() >> 6)) * (1.0 / (1UL << 53));
    }

    /// <summary>low + (high − low)·U with U uniform in [0, 1).</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end.</param>
    public double Uniform(double low, double high) => low + (high - low) * NextDouble();

    /// <summary>
    /// Shuffles in place, from the last element down. (A variable of type <see cref="Random"/> leads to .NET's own shuffle,
    /// which goes upwards: another order from the same generator.)
    /// </summary>
    /// <param name="values">What is shuffled.</param>
    /// <typeparam name="T">What the values are.</typeparam>
    public new void Shuffle<T>(T[] values) => Shuffle(values.AsSpan());

    /// <inheritdoc cref="Shuffle{T}(T[])"/>
    public new void Shuffle<T>(Span<T> values)
    {
        for (var i = values.Length - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (values[i], values[j]) = (values[j], values[i]);
        }
    }

    private protected uint NextWord()
    {
        if (_next == Size)
        {
            Twist();
        }

        var y = _state[_next++];
        y ^= y >> 11;
        y ^= (y << 7) & 0x9D2C5680;
        y ^= (y << 15) & 0xEFC60000;
        return y ^ (y >> 18);
    }

    private uint Fold(uint place) => _state[place] ^ (_state[place] >> 30);

    private void Advance(ref uint place)
    {
        if (++place == Size)
        {
            (_state[0], place) = (_state[Size - 1], 1);
        }
    }

    private void Twist()
    {
        for (var i = 0; i < Size; i++)
        {
            var y = (_state[i] & 0x80000000) | (_state[(i + 1) % Size] & 0x7FFFFFFF);
            _state[i] = _state[(i + Middle) % Size] ^ (y >> 1) ^ ((y & 1) * 0x9908B0DF);
        }

        _next = 0;
    }
}
