using System.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>
/// The numbers of NumPy's <c>np.random.seed(seed)</c> and <c>RandomState(seed)</c>, in the same order to the last digit, so that
/// figures published with a seed can be reached: <c>random_sample()</c> is <see cref="Random.NextDouble"/>,
/// <c>uniform(low, high)</c> is <see cref="MersenneTwister.Uniform"/>, <c>shuffle(values)</c> is
/// <see cref="MersenneTwister.Shuffle{T}(T[])"/>. For anything new <see cref="Xoshiro"/> is as good and faster.
/// What <see cref="Random"/> offers is drawn from the same sequence.
/// </summary>
public sealed class NumpyRandom : MersenneTwister
{
    private double? _kept;

    /// <summary>Starts the sequence of a seed.</summary>
    /// <param name="seed">The seed, 0 … 2³² − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">NumPy has no such seed.</exception>
    public NumpyRandom(long seed)
        : base(Checked(seed))
    {
    }

    /// <summary>64 bits of two draws, the first one above.</summary>
    public override ulong NextBits()
    {
        var high = (ulong)NextWord() << 32;
        return high | NextWord();
    }

    /// <inheritdoc cref="StandardNormal"/>
    public override double NextNormal() => StandardNormal();

    /// <summary>A matrix, filled row after row: <c>np.random.uniform(low, high, (rows, columns))</c>.</summary>
    /// <inheritdoc cref="RandomMatrices.UniformMatrix"/>
    public Matrix<double> Uniform(double low, double high, int rows, int columns) => this.UniformMatrix(rows, columns, low, high);

    /// <summary>
    /// The next number of N(0, 1), by the polar method, which makes two and keeps one for the next call:
    /// <c>np.random.standard_normal()</c>, <c>np.random.randn()</c>. Its last digit depends on the machine's logarithm.
    /// </summary>
    public double StandardNormal()
    {
        if (_kept is { } kept)
        {
            _kept = null;
            return kept;
        }

        double x, y, square;
        do
        {
            (x, y) = (2 * NextDouble() - 1, 2 * NextDouble() - 1);
            square = x * x + y * y;
        }
        while (square is >= 1 or 0);
        var factor = Math.Sqrt(-2 * Math.Log(square) / square);
        _kept = factor * x;
        return factor * y;
    }

    /// <summary>mean + standardDeviation·z with z of N(0, 1): <c>np.random.normal(mean, standardDeviation)</c>.</summary>
    /// <param name="mean">The mean.</param>
    /// <param name="standardDeviation">The standard deviation.</param>
    public double Normal(double mean = 0, double standardDeviation = 1) => mean + standardDeviation * StandardNormal();

    /// <summary>A matrix, filled row after row: <c>np.random.normal(mean, standardDeviation, (rows, columns))</c>.</summary>
    /// <inheritdoc cref="RandomMatrices.NormalMatrix"/>
    public Matrix<double> Normal(double mean, double standardDeviation, int rows, int columns) =>
        this.NormalMatrix(rows, columns, mean, standardDeviation);

    /// <summary>Uniform in low … high − 1: <c>np.random.randint(low, high)</c>.</summary>
    /// <param name="low">The lowest.</param>
    /// <param name="high">One above the highest.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no number from low to high − 1.</exception>
    public int RandInt(int low, int high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(high, low);
        return Next(low, high);
    }

    /// <summary>0 … count − 1 in a random order: <c>np.random.permutation(count)</c>.</summary>
    /// <param name="count">How many.</param>
    public int[] Permutation(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        Shuffle(order);
        return order;
    }

    /// <summary>Some of 0 … count − 1: <c>np.random.choice(count, size, replace)</c>.</summary>
    /// <param name="count">How many there are to choose from.</param>
    /// <param name="size">How many are chosen.</param>
    /// <param name="replace">Whether one may be chosen again.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not as many to choose from.</exception>
    public int[] Choice(int count, int size, bool replace = true)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        if (replace)
        {
            return [.. Enumerable.Range(0, size).Select(_ => RandInt(0, count))];
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, count);
        return Permutation(count)[..size];
    }

    private static uint Checked(long seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seed);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(seed, uint.MaxValue);
        return (uint)seed;
    }

    // Draws under the smallest mask of ones that covers bound − 1 until one is not too large; one draw where 32 bits do.
    private protected override ulong Below(ulong bound)
    {
        var highest = bound - 1;
        if (highest == 0)
        {
            return 0;
        }

        var mask = ulong.MaxValue >> BitOperations.LeadingZeroCount(highest);
        ulong value;
        do
        {
            value = (highest <= uint.MaxValue ? NextWord() : NextBits()) & mask;
        }
        while (value > highest);
        return value;
    }
}
