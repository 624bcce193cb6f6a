using System.Numerics;
using static DeepLearning.Outline;

namespace DeepLearning;

/// <summary>Garments as a shop lays them flat, 28 × 28, light on dark, in Fashion-MNIST's order; shoes point to the left.</summary>
internal static class GarmentDrawing
{
    public static readonly string[] Classes =
        ["T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"];

    public static void Draw(Canvas canvas, int garment, Xoshiro random)
    {
        canvas.Paint(_ => Vector3.Zero);
        var place = random.Place(canvas.Size, turn: 0.16, slant: 0.12, scale: (20, 26), shift: 2);
        var sewing = new Sewing(canvas, random, place);
        switch (garment)
        {
            case 0: Upper(sewing, sleeve: random.Between(0, 0.55), hem: random.Between(0.8, 0.92)); break;
            case 1: Trouser(sewing); break;
            case 2: Upper(sewing, sleeve: random.Between(0.8, 1), hem: random.Between(0.8, 0.92)); break;
            case 3: Dress(sewing); break;
            case 4: Coat(sewing); break;
            case 5: Sandal(sewing); break;
            case 6: Shirt(sewing); break;
            case 7: Sneaker(sewing); break;
            case 8: Bag(sewing); break;
            default: Boot(sewing); break;
        }

        canvas.AddNoise(random, 0.1f);
    }

    private static void Upper(Sewing sewing, float sleeve, float hem)
    {
        var width = sewing.Random.Between(0.21, 0.27);
        Vector2 outer = new(width + 0.06f + 0.14f * sleeve, 0.24f + 0.6f * sleeve), inner = new(width + 0.1f * sleeve, 0.32f + 0.54f * sleeve);
        sewing.Cut(Mirrored(0.03, 0.13, 0.1, 0.07, width - 0.01, 0.12, outer.X, outer.Y, inner.X, inner.Y, width - 0.03, 0.36, width - 0.02, hem));
        sewing.Seam(Curve(0.4, 0.08, 0.5, 0.15 + 0.06 * sewing.Random.NextDouble(), 0.6, 0.08));
    }

    private static void Shirt(Sewing sewing)
    {
        var sleeve = sewing.Random.Is(0.6) ? sewing.Random.Between(0.8, 1) : sewing.Random.Between(0.25, 0.5);
        Upper(sewing, sleeve, hem: sewing.Random.Between(0.82, 0.96));
        sewing.Seam(Line(0.4, 0.07, 0.5, 0.22, 0.6, 0.07));
        for (var button = 0.3; button < 0.8; button += 0.12)
        {
            sewing.Seam(Line(0.5, button, 0.5, button + 0.03));
        }
    }

    private static void Coat(Sewing sewing)
    {
        Upper(sewing, sleeve: sewing.Random.Between(0.85, 1), hem: sewing.Random.Between(0.9, 1));
        sewing.Seam(Line(0.38, 0.07, 0.5, 0.36, 0.62, 0.07));
        sewing.Seam(Line(0.5, 0.3, 0.5, 1));
    }

    private static void Trouser(Sewing sewing)
    {
        var (hip, leg) = (sewing.Random.Between(0.15, 0.2), sewing.Random.Between(0.09, 0.15));
        var gap = sewing.Random.Between(0.03, 0.1);
        sewing.Cut(Mirrored(hip - 0.02, 0.04, hip, 0.3, gap + leg, 0.97, gap, 0.97, 0.005, sewing.Random.Between(0.3, 0.4)));
        sewing.Seam(Line(0.5 - hip, 0.11, 0.5 + hip, 0.11));
    }

    private static void Dress(Sewing sewing)
    {
        var (waist, skirt) = (sewing.Random.Between(0.09, 0.14), sewing.Random.Between(0.13, 0.27));
        var shoulder = waist + sewing.Random.Between(0, 0.1);
        sewing.Cut(Mirrored(0.05, 0.12, 0.09, 0.03, shoulder, 0.05, waist + 0.03, 0.2, waist, 0.4, skirt, 0.97));
        sewing.Seam(Line(0.5 - waist, 0.4, 0.5 + waist, 0.4));
    }

    private static void Sandal(Sewing sewing)
    {
        var heel = sewing.Random.Between(0, 0.22);
        sewing.Cut(Line(0.03, 0.72, 0.4, 0.7, 0.97, 0.68 - heel, 0.97, 0.78, 0.9, 0.78, 0.85, 0.78 - 0.6 * heel, 0.5, 0.77, 0.04, 0.78));
        for (var strap = sewing.Random.Between(0.1, 0.2); strap < 0.75; strap += sewing.Random.Between(0.22, 0.4))
        {
            var rise = heel * strap;
            sewing.Strap(Curve(
                strap, 0.72 - rise * strap, strap + 0.04, 0.52 - rise, strap + 0.15, 0.46 - rise, strap + 0.22, 0.7 - rise));
        }

        sewing.Strap(Curve(0.94, 0.68 - heel, 0.93, 0.4 - heel / 2, 0.7, 0.44 - heel / 2));
    }

    private static void Sneaker(Sewing sewing)
    {
        var ankle = sewing.Random.Between(0.36, 0.46);
        sewing.Cut(Loop(0.03, 0.7, 0.06, 0.6, 0.3, 0.53, 0.55, ankle, 0.72, ankle + 0.03, 0.92, ankle - 0.03, 0.96, 0.6, 0.97, 0.72));
        sewing.Strap(Line(0.04, 0.73, 0.96, 0.73));
        sewing.Seam(Line(0.36, 0.53, 0.44, 0.6));
        sewing.Seam(Line(0.46, 0.49, 0.54, 0.56));
    }

    private static void Boot(Sewing sewing)
    {
        var (top, heel) = (sewing.Random.Between(0.08, 0.24), sewing.Random.Between(0, 0.1));
        sewing.Cut(Line(
            0.05, 0.84, 0.07, 0.72, 0.25, 0.64, 0.44, 0.52, 0.48, top, 0.9, top, 0.94, 0.86 - heel, 0.94, 0.94, 0.72, 0.94,
            0.66, 0.88 - heel / 2, 0.06, 0.9));
        sewing.Seam(sewing.Random.Is(0.5) ? Line(0.48, top + 0.1, 0.9, top + 0.1) : Line(0.62, top, 0.62, 0.55));
    }

    private static void Bag(Sewing sewing)
    {
        var (top, width) = (sewing.Random.Between(0.3, 0.5), sewing.Random.Between(0.3, 0.47));
        var slope = sewing.Random.Between(-0.06, 0.06);
        var handle = 0.6 * width;
        sewing.Strap(Curve(
            0.5 - handle, top, 0.5 - 0.8 * handle, top - 0.2, 0.5, top - 0.28, 0.5 + 0.8 * handle, top - 0.2, 0.5 + handle, top));
        sewing.Cut(Mirrored(width - slope, top, width + slope, sewing.Random.Between(0.82, 0.95)));
        sewing.Seam(Line(0.5 - width, top + 0.14, 0.5 + width, top + 0.14));
    }
}
