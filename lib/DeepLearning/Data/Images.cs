using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>Pictures with their classes, as bytes: one after the other, each plane by plane (red, green, blue), each plane row by row.</summary>
/// <param name="Pixels">The pixels, 0…255: n · channels · height · width of them.</param>
/// <param name="Labels">The class of each picture, from 0.</param>
/// <param name="Classes">The classes' names.</param>
/// <param name="Channels">1 for grey, 3 for red, green and blue.</param>
/// <param name="Height">Rows.</param>
/// <param name="Width">Columns.</param>
public sealed record Images(byte[] Pixels, byte[] Labels, IReadOnlyList<string> Classes, int Channels, int Height, int Width)
{
    /// <summary>How many pictures there are.</summary>
    public int Count => Labels.Length;

    /// <summary>How many numbers a picture has, d = channels · height · width.</summary>
    public int Dimensions => Channels * Height * Width;

    /// <summary>The pictures as columns, pixels / 255, with their classes: d × count.</summary>
    /// <param name="first">The first picture.</param>
    /// <param name="count">How many, or none for all that follow.</param>
    public Samples ToSamples(int first = 0, int? count = null)
    {
        var n = count ?? Count - first;
        var x = Matrix<double>.Build.Dense(Dimensions, n);
        var values = x.AsColumnMajorArray();
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Pixels[first * Dimensions + i] / 255.0;
        }

        return new(x, [.. Labels.Skip(first).Take(n).Select(label => (int)label)], Classes);
    }
}
