using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>Pictures with their classes, as bytes: one after the other, each plane by plane (red, green, blue), each plane row by row.</summary>
/// <param name="Pixels">The pixels, 0…255: n · channels · height · width of them.</param>
/// <param name="Labels">The class of each picture, from 0.</param>
/// <param name="Classes">The classes' names.</param>
/// <param name="Channels">1 for grey, 3 for red, green and blue.</param>
/// <param name="Height">Rows.</param>
/// <param name="Width">Columns.</param>
/// <exception cref="ArgumentException">There are more pixels than the pictures have, or fewer.</exception>
public sealed record Images(byte[] Pixels, byte[] Labels, IReadOnlyList<string> Classes, int Channels, int Height, int Width)
{
    private const int ChunkSize = 1 << 18;

    private static readonly double[] Fraction = [.. Enumerable.Range(0, 256).Select(pixel => pixel / 255.0)];

    /// <summary>The pixels, 0…255: n · channels · height · width of them.</summary>
    public byte[] Pixels { get; init; } = Pixels.LongLength == (long)Labels.Length * Channels * Height * Width
        ? Pixels
        : throw new ArgumentException($"{Pixels.Length} pixels do not make {Labels.Length} pictures of {Channels} × {Height} × {Width}.", nameof(Pixels));

    /// <summary>How many pictures there are.</summary>
    public int Count => Labels.Length;

    /// <summary>How many numbers a picture has, d = channels · height · width.</summary>
    public int Dimensions => Channels * Height * Width;

    /// <summary>The pictures as columns, pixels / 255, with their classes: d × count.</summary>
    /// <param name="first">The first picture.</param>
    /// <param name="count">How many, or none for all that follow.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not that many pictures.</exception>
    public Samples ToSamples(int first = 0, int? count = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, Count);
        var n = count ?? Count - first;
        ArgumentOutOfRangeException.ThrowIfNegative(n, nameof(count));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(n, Count - first, nameof(count));
        var values = GC.AllocateUninitializedArray<double>(checked(n * Dimensions));
        var offset = first * Dimensions;
        Parallel.For(0, (values.Length + ChunkSize - 1) / ChunkSize, chunk =>
        {
            var start = chunk * ChunkSize;
            var part = values.AsSpan(start, Math.Min(ChunkSize, values.Length - start));
            Fractions(offset + start, part);
        });
        return new(Matrix<double>.Build.Dense(Dimensions, n, values), Array.ConvertAll(Labels[first..(first + n)], label => (int)label), Classes);
    }

    /// <summary>Pixels / 255, as many as are asked for.</summary>
    internal void Fractions(int start, Span<double> values)
    {
        var pixels = Pixels.AsSpan(start, values.Length);
        var fractions = Fraction;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = fractions[pixels[i]];
        }
    }
}
