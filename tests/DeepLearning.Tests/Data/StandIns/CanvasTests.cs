using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace DeepLearning.Tests.Data.StandInSets;

public class CanvasTests
{
    private static readonly Gen<Vector2> Inside = Gen.Choose(200, 2600).Two().Select(pair => new Vector2(pair.Item1 / 100f, pair.Item2 / 100f));

    [Fact]
    public void A_filled_triangle_has_its_area() =>
        Prop.ForAll(Arb.From(Gen.ArrayOf(Inside, 3)), corners =>
        {
            var (a, b) = (corners[1] - corners[0], corners[2] - corners[0]);
            return Math.Abs(Ink(canvas => canvas.Fill(corners, _ => Vector3.One)) - Math.Abs(a.X * b.Y - a.Y * b.X) / 2) < 3;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_filled_rectangle_covers_a_pixel_in_part_by_its_part()
    {
        var pixels = Draw(canvas => canvas.Fill([new(3, 3), new(6.5f, 3), new(6.5f, 5.25f), new(3, 5.25f)], _ => Vector3.One));
        Assert.Equal([0, 255, 255, 255, 128, 0], pixels[(3 * 28 + 2)..(3 * 28 + 8)]);
        Assert.Equal([0, 64, 64, 64, 32, 0], pixels[(5 * 28 + 2)..(5 * 28 + 8)]);
        Assert.Equal(0, pixels[6 * 28 + 4]);
    }

    [Theory]
    [InlineData(5, 14, 23, 14)]
    [InlineData(6, 5, 20, 22)]
    [InlineData(14, 24, 13, 4)]
    public void A_line_with_round_ends_has_its_area(float x0, float y0, float x1, float y1)
    {
        var length = Vector2.Distance(new(x0, y0), new(x1, y1));
        Assert.Equal(3 * length + Math.PI * 9 / 4, Ink(canvas => canvas.Stroke([new(x0, y0), new(x1, y1)], 3, Vector3.One)), 1.5);
    }

    [Fact]
    public void What_lies_outside_is_cut_off()
    {
        Assert.Equal(784, Ink(canvas => canvas.Fill([new(-90, -90), new(90, -90), new(90, 90), new(-90, 90)], _ => Vector3.One)), 1e-9);
        Assert.Equal(0, Ink(canvas => canvas.Fill([new(-9, -9), new(-5, -9), new(-5, 90)], _ => Vector3.One)), 1e-9);
        Assert.Equal(0, Ink(canvas => canvas.Stroke([new(40, 40), new(50, 90)], 2, Vector3.One)), 1e-9);
        Assert.Equal(0, Ink(canvas => canvas.Fill([], _ => Vector3.One)), 1e-9);
    }

    [Fact]
    public void A_curve_goes_through_its_points()
    {
        var place = Matrix3x2.CreateScale(20);
        foreach (var outline in new[] { Outline.Curve(.1, .2, .5, .9, .8, .3), Outline.Loop(.1, .2, .5, .9, .8, .3) })
        {
            var traced = outline.Trace(place, new Random(1));
            Assert.All(outline.Points, point => Assert.Contains(traced, other => Vector2.Distance(other, 20 * point) < 1e-4));
        }
    }

    private static double Ink(Action<Canvas> draw) => Draw(draw).Sum(pixel => pixel / 255.0);

    private static byte[] Draw(Action<Canvas> draw)
    {
        var (canvas, pixels) = (new Canvas(1, 28), new byte[784]);
        draw(canvas);
        canvas.CopyTo(pixels);
        return pixels;
    }
}
