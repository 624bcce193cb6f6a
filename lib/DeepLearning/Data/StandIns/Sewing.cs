using System.Numerics;

namespace DeepLearning;

/// <summary>One garment's cloth, and what is done with it.</summary>
internal sealed class Sewing
{
    private const float Jitter = 0.02f;

    private readonly Canvas _canvas;
    private readonly Matrix3x2 _place;
    private readonly float _brightness;
    private readonly Func<Vector2, Vector3> _cloth;

    public Sewing(Canvas canvas, Xoshiro random, Matrix3x2 place)
    {
        (_canvas, Random, _place) = (canvas, random, place);
        _brightness = random.Between(0.3, 0.95);
        _cloth = Cloth();
    }

    public Xoshiro Random { get; }

    /// <summary>Lays down a piece of cloth.</summary>
    public void Cut(Outline outline) => _canvas.Fill(outline.Trace(_place, Random, Jitter), _cloth);

    /// <summary>Draws a thin line that is darker than the cloth, or lighter on dark cloth.</summary>
    public void Seam(Outline line)
    {
        var brightness = _brightness < 0.55f ? _brightness + 0.4f : _brightness - 0.5f;
        _canvas.Stroke(line.Trace(_place, Random, Jitter), 1.3f, new(brightness));
    }

    /// <summary>Draws a broad line of the cloth's brightness.</summary>
    public void Strap(Outline line) =>
        _canvas.Stroke(line.Trace(_place, Random, Jitter), Random.Between(1.2, 2.4), new(Math.Min(1, _brightness + 0.1f)));

    // Plain, striped, checked or dotted, and in any case darker towards one side.
    private Func<Vector2, Vector3> Cloth()
    {
        var (light, other) = (new Vector3(_brightness), new Vector3(Random.Between(0.2, 1)));
        var angle = Random.Next(2) * MathF.PI / 2;
        var direction = new Vector2(MathF.Cos(angle), MathF.Sin(angle)) * (MathF.Tau / Random.Between(3.5, 9));
        var phase = Random.Between(0, MathF.Tau);
        Func<Vector2, Vector3> woven = Random.Next(8) switch
        {
            0 => Pattern.Stripes(light, other, direction, phase),
            1 => Pattern.Checks(light, other, direction, phase),
            2 => Pattern.Dots(light, other, direction, phase),
            _ => _ => light,
        };
        var shade = Random.Between(-0.012, 0.012);
        return point => woven(point) * (1 + shade * (point.X - _canvas.Size / 2f));
    }
}
