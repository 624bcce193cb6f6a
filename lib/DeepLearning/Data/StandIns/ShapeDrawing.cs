using System.Numerics;

namespace DeepLearning;

/// <summary>Shapes and patterns in two colours, 32 × 32 × 3: six shapes on a ground, four patterns that fill the picture.</summary>
internal static class ShapeDrawing
{
    public static readonly string[] Classes = ["disc", "ring", "square", "triangle", "cross", "star", "stripes", "checks", "dots", "waves"];

    public static void Draw(Canvas canvas, int shape, Xoshiro random)
    {
        var (figure, ground) = Colours(random);
        var angle = random.Between(0, MathF.Tau);
        var direction = new Vector2(MathF.Cos(angle), MathF.Sin(angle));
        var wave = direction * (MathF.Tau / random.Between(6, 11));
        var phase = random.Between(0, MathF.Tau);
        if (shape < 6)
        {
            var slope = direction * random.Between(0, 0.01);
            canvas.Paint(point => ground * (1 + Vector2.Dot(point - new Vector2(canvas.Size / 2f), slope)));
            Figure(canvas, shape, random, figure, ground);
        }
        else
        {
            canvas.Paint(shape switch
            {
                6 => Pattern.Stripes(ground, figure, wave, phase),
                7 => Pattern.Checks(ground, figure, wave / 1.4f, phase),
                8 => Pattern.Dots(ground, figure, wave, phase),
                _ => Waves(ground, figure, wave, phase),
            });
        }

        canvas.AddNoise(random, 0.12f);
    }

    private static void Figure(Canvas canvas, int shape, Xoshiro random, Vector3 figure, Vector3 ground)
    {
        var place = random.Place(canvas.Size, turn: 0.4, slant: 0.15, scale: (17, 26), shift: 4);
        Outline outline = shape switch
        {
            0 or 1 => Star(24, 1),
            2 => Outline.Mirrored(0.42, 0.08, 0.42, 0.92),
            3 => Star(3, 0.5f),
            4 => Outline.Mirrored(0.15, 0, 0.15, 0.35, 0.5, 0.35, 0.5, 0.65, 0.15, 0.65, 0.15, 1),
            _ => Star(5, 0.42f),
        };
        canvas.Fill(outline.Trace(place, random, jitter: 0.02f), _ => figure);
        if (shape == 1)
        {
            var hole = Matrix3x2.CreateScale(random.Between(0.45, 0.65), new Vector2(0.5f)) * place;
            canvas.Fill(outline.Trace(hole, random), _ => ground);
        }
    }

    /// <summary>A polygon whose corners lie on a circle, with others between them at a part of its radius; 1 makes it a circle.</summary>
    private static Outline Star(int corners, float inner) => new([.. Enumerable.Range(0, 2 * corners).Select(i =>
    {
        var angle = MathF.PI * i / corners;
        return new Vector2(0.5f) + 0.5f * (i % 2 == 0 ? 1 : inner) * new Vector2(MathF.Sin(angle), -MathF.Cos(angle));
    })]);

    private static Func<Vector2, Vector3> Waves(Vector3 first, Vector3 second, Vector2 direction, float phase)
    {
        var (stripes, across) = (Pattern.Stripes(first, second, direction, phase), new Vector2(-direction.Y, direction.X));
        return point => stripes(point + direction / direction.LengthSquared() * 2 * MathF.Sin(Vector2.Dot(point, across)));
    }

    // The figure is the brighter one four times of five; both may have any hue.
    private static (Vector3 Figure, Vector3 Ground) Colours(Xoshiro random)
    {
        var bright = Hue(random) * 0.45f + new Vector3(random.Between(0.4, 0.55));
        var dark = Hue(random) * 0.35f + new Vector3(random.Between(0, 0.15));
        return random.Is(0.8) ? (bright, dark) : (dark, bright);
    }

    private static Vector3 Hue(Xoshiro random)
    {
        var hue = random.Between(0, MathF.Tau);
        return new(0.5f + 0.5f * MathF.Cos(hue), 0.5f + 0.5f * MathF.Cos(hue - 2.094f), 0.5f + 0.5f * MathF.Cos(hue + 2.094f));
    }
}
