using System.Numerics;

namespace DeepLearning;

/// <summary>Colours that depend on the place.</summary>
internal static class Pattern
{
    /// <summary>Stripes: the first colour and the second in turn, with soft edges.</summary>
    /// <param name="first">A colour.</param>
    /// <param name="second">Another one.</param>
    /// <param name="direction">Across the stripes; its length is 2π / the period in pixels.</param>
    /// <param name="phase">Where they begin, in radians.</param>
    public static Func<Vector2, Vector3> Stripes(Vector3 first, Vector3 second, Vector2 direction, float phase) =>
        point => Vector3.Lerp(first, second, Soft(MathF.Sin(Vector2.Dot(point, direction) + phase)));

    /// <summary>A chessboard of the two colours, its squares along a direction and at a right angle to it.</summary>
    /// <inheritdoc cref="Stripes"/>
    public static Func<Vector2, Vector3> Checks(Vector3 first, Vector3 second, Vector2 direction, float phase)
    {
        var across = new Vector2(-direction.Y, direction.X);
        return point => Vector3.Lerp(first, second,
            Soft(MathF.Sin(Vector2.Dot(point, direction) + phase) * MathF.Sin(Vector2.Dot(point, across) + phase)));
    }

    /// <summary>Dots of the second colour in rows and columns on the first.</summary>
    /// <inheritdoc cref="Stripes"/>
    public static Func<Vector2, Vector3> Dots(Vector3 first, Vector3 second, Vector2 direction, float phase)
    {
        var across = new Vector2(-direction.Y, direction.X);
        return point => Vector3.Lerp(first, second,
            Soft(MathF.Sin(Vector2.Dot(point, direction) + phase) + MathF.Sin(Vector2.Dot(point, across) + phase) - 0.8f));
    }

    private static float Soft(float wave) => Math.Clamp(0.5f + 2 * wave, 0, 1);
}
