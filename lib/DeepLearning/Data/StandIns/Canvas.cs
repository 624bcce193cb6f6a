using System.Numerics;

namespace DeepLearning;

/// <summary>
/// A small square picture to draw on with smooth edges: a pixel that a shape covers in part takes its part of the shape's colour.
/// Points are in pixels, (0, 0) the upper left corner, (size, size) the lower right.
/// </summary>
internal sealed class Canvas(int channels, int size)
{
    private const int Lines = 4;

    private readonly float[] _planes = new float[channels * size * size];
    private readonly float[] _coverage = new float[size * size];
    private readonly List<float> _crossings = [];

    /// <summary>Pixels in a row.</summary>
    public int Size => size;

    /// <summary>Makes every pixel what <paramref name="colour"/> says of its centre.</summary>
    public void Paint(Func<Vector2, Vector3> colour) => Blend(_ => 1, colour);

    /// <summary>Fills a polygon, by the even-odd rule, with a colour that may depend on the place.</summary>
    public void Fill(ReadOnlySpan<Vector2> outline, Func<Vector2, Vector3> colour)
    {
        Array.Clear(_coverage);
        var (top, bottom) = (outline.Length == 0 ? 0 : (float)size, 0f);
        foreach (var point in outline)
        {
            (top, bottom) = (MathF.Min(top, point.Y), MathF.Max(bottom, point.Y));
        }

        for (var line = Math.Max(0, (int)(top * Lines)); line < Math.Min(size * Lines, (int)(bottom * Lines) + 1); line++)
        {
            Cross(outline, (line + 0.5f) / Lines);
            for (var i = 0; i + 1 < _crossings.Count; i += 2)
            {
                Cover(line / Lines * size, _crossings[i], _crossings[i + 1]);
            }
        }

        Blend(pixel => _coverage[pixel], colour);
    }

    /// <summary>Draws a line with round ends through points.</summary>
    public void Stroke(ReadOnlySpan<Vector2> points, float width, Vector3 colour)
    {
        Array.Clear(_coverage);
        for (var i = 0; i + 1 < points.Length; i++)
        {
            Cover(points[i], points[i + 1], width / 2 + 0.5f);
        }

        Blend(pixel => _coverage[pixel], _ => colour);
    }

    /// <summary>Adds noise of a triangular distribution in (−amplitude, amplitude).</summary>
    public void AddNoise(Xoshiro random, float amplitude)
    {
        foreach (ref var value in _planes.AsSpan())
        {
            var bits = random.NextBits();
            value += amplitude * ((uint)bits * (1f / uint.MaxValue) - (uint)(bits >> 32) * (1f / uint.MaxValue));
        }
    }

    /// <summary>The picture as bytes, plane by plane.</summary>
    public void CopyTo(Span<byte> pixels)
    {
        for (var i = 0; i < _planes.Length; i++)
        {
            pixels[i] = (byte)(Math.Clamp(_planes[i], 0, 1) * 255 + 0.5f);
        }
    }

    private void Cross(ReadOnlySpan<Vector2> outline, float y)
    {
        _crossings.Clear();
        for (var i = 0; i < outline.Length; i++)
        {
            var (a, b) = (outline[i], outline[(i + 1) % outline.Length]);
            if (a.Y <= y != b.Y <= y)
            {
                _crossings.Add(a.X + (y - a.Y) / (b.Y - a.Y) * (b.X - a.X));
            }
        }

        _crossings.Sort();
    }

    private void Cover(int row, float from, float to)
    {
        for (var x = Math.Max(0, (int)from); x < Math.Min(size, to); x++)
        {
            _coverage[row + x] += Math.Max(0, MathF.Min(to, x + 1) - MathF.Max(from, x)) / Lines;
        }
    }

    // A pixel nearer than the radius less one is covered; one farther than the radius is not.
    private void Cover(Vector2 a, Vector2 b, float radius)
    {
        var (low, high) = (Vector2.Min(a, b) - new Vector2(radius), Vector2.Max(a, b) + new Vector2(radius));
        var along = (b - a) / Math.Max((b - a).LengthSquared(), 1e-12f);
        for (var y = Math.Max(0, (int)low.Y); y < Math.Min(size, high.Y); y++)
        {
            for (var x = Math.Max(0, (int)low.X); x < Math.Min(size, high.X); x++)
            {
                var point = new Vector2(x + 0.5f, y + 0.5f);
                var nearest = a + Math.Clamp(Vector2.Dot(point - a, along), 0, 1) * (b - a);
                ref var covered = ref _coverage[y * size + x];
                covered = Math.Max(covered, Math.Min(1, radius - Vector2.Distance(point, nearest)));
            }
        }
    }

    private void Blend(Func<int, float> coverage, Func<Vector2, Vector3> colour)
    {
        for (var pixel = 0; pixel < size * size; pixel++)
        {
            if (coverage(pixel) is > 0 and var part)
            {
                var painted = colour(new(pixel % size + 0.5f, pixel / size + 0.5f));
                for (var channel = 0; channel < channels; channel++)
                {
                    ref var value = ref _planes[channel * size * size + pixel];
                    value = part * painted[channel] + (1 - part) * value;
                }
            }
        }
    }
}
