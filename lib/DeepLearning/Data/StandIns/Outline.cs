using System.Numerics;

namespace DeepLearning;

/// <summary>A line through points of the unit square (x to the right, y down), drawn as it is or as a smooth curve.</summary>
internal sealed record Outline(Vector2[] Points, bool Smooth = false, bool Closed = false)
{
    private const int Pieces = 6;

    /// <summary>Straight from point to point: x, y, x, y…</summary>
    public static Outline Line(params ReadOnlySpan<double> coordinates) => new(Pairs(coordinates));

    /// <summary>A smooth curve through the points.</summary>
    public static Outline Curve(params ReadOnlySpan<double> coordinates) => new(Pairs(coordinates), Smooth: true);

    /// <summary>A smooth curve that ends where it begins.</summary>
    public static Outline Loop(params ReadOnlySpan<double> coordinates) => new(Pairs(coordinates), Smooth: true, Closed: true);

    /// <summary>The polygon whose right half, from top to bottom, is given relative to the middle x = ½; the left half mirrors it.</summary>
    public static Outline Mirrored(params ReadOnlySpan<double> coordinates)
    {
        var right = Pairs(coordinates);
        var middle = new Vector2(0.5f, 0);
        var left = right.Reverse().Select(point => new Vector2(-point.X, point.Y));
        return new([.. right.Concat(left).Select(point => middle + point)], Closed: true);
    }

    /// <summary>The line's points in pixels, each first moved by up to <paramref name="jitter"/> either way.</summary>
    public Vector2[] Trace(Matrix3x2 place, Random random, float jitter = 0)
    {
        var moved = Array.ConvertAll(Points, point => Vector2.Transform(
            point + jitter * new Vector2((float)(2 * random.NextDouble() - 1), (float)(2 * random.NextDouble() - 1)), place));
        return Smooth ? Spline(moved) : moved;
    }

    // Catmull and Rom's cubic: through every point, in the direction of its two neighbours.
    private Vector2[] Spline(Vector2[] points)
    {
        var pieces = Closed ? points.Length : points.Length - 1;
        var curve = new Vector2[pieces * Pieces + 1];
        for (var i = 0; i < curve.Length; i++)
        {
            var (piece, t) = (i / Pieces, i % Pieces / (float)Pieces);
            var (p0, p1, p2, p3) = (At(points, piece - 1), At(points, piece), At(points, piece + 1), At(points, piece + 2));
            curve[i] = p1 + 0.5f * t * (p2 - p0 + t * (2 * p0 - 5 * p1 + 4 * p2 - p3 + t * (3 * (p1 - p2) + p3 - p0)));
        }

        return curve;
    }

    private Vector2 At(Vector2[] points, int i) => Closed ? points[(i + points.Length) % points.Length] : points[Math.Clamp(i, 0, points.Length - 1)];

    private static Vector2[] Pairs(ReadOnlySpan<double> coordinates)
    {
        var points = new Vector2[coordinates.Length / 2];
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = new((float)coordinates[2 * i], (float)coordinates[2 * i + 1]);
        }

        return points;
    }
}
