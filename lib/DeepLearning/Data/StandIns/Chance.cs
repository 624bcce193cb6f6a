using System.Numerics;

namespace DeepLearning;

/// <summary>What drawings ask of chance.</summary>
internal static class Chance
{
    /// <summary>Uniform between two numbers.</summary>
    public static float Between(this Xoshiro random, double low, double high) => (float)(low + (high - low) * random.NextDouble());

    /// <summary>True with a probability.</summary>
    public static bool Is(this Xoshiro random, double probability) => random.NextDouble() < probability;

    /// <summary>Where the unit square comes to lie: turned and slanted about its middle, scaled, and shifted, in pixels.</summary>
    /// <param name="random">The generator.</param>
    /// <param name="size">The picture's size in pixels.</param>
    /// <param name="turn">The largest angle either way, in radians.</param>
    /// <param name="slant">The largest shear either way.</param>
    /// <param name="scale">The smallest and the largest side of the square, in pixels.</param>
    /// <param name="shift">The largest shift either way, in pixels.</param>
    public static Matrix3x2 Place(this Xoshiro random, int size, double turn, double slant, (double Low, double High) scale, double shift)
    {
        var side = random.Between(scale.Low, scale.High);
        return Matrix3x2.CreateTranslation(-0.5f, -0.5f)
            * Matrix3x2.CreateScale(side * random.Between(0.9, 1.1), side)
            * Matrix3x2.CreateSkew(random.Between(-slant, slant), 0)
            * Matrix3x2.CreateRotation(random.Between(-turn, turn))
            * Matrix3x2.CreateTranslation(size / 2f + random.Between(-shift, shift), size / 2f + random.Between(-shift, shift));
    }
}
