using System.Runtime.InteropServices;

namespace DeepLearning;

/// <summary>
/// Normal numbers from 64 bits each, without a state of their own: the half under exp(−x²/2) is covered by 256 layers of equal
/// area, and 98.8 % of the time the point falls where its layer lies wholly under the curve (Marsaglia and Tsang, The Ziggurat
/// Method for Generating Random Variables, 2000; layer, sign and place from different bits, as Doornik, 2005, asks for).
/// </summary>
internal static class Ziggurat
{
    private const int Layers = 256;
    private const double Tail = 3.6541528853610088, Area = 0.00492867323399;
    private static readonly double[] Edge = new double[Layers + 1], Height = new double[Layers + 1];

    static Ziggurat()
    {
        (Edge[0], Edge[1], Height[1]) = (Area / Density(Tail), Tail, Density(Tail));
        for (var i = 2; i < Layers; i++)
        {
            Height[i] = Height[i - 1] + Area / Edge[i - 1];
            Edge[i] = Math.Sqrt(-2 * Math.Log(Height[i]));
        }

        (Edge[Layers], Height[Layers]) = (0, 1);
    }

    public static double Next(Random random)
    {
        while (true)
        {
            var bits = Bits(random);
            var layer = (int)(bits % Layers);
            var x = (bits >> 11) * (1.0 / (1UL << 53)) * Edge[layer];
            if (x < Edge[layer + 1] || (layer > 0 && UnderCurve(random, layer, x)))
            {
                return Signed(bits, x);
            }

            if (layer == 0)
            {
                return Signed(bits, BeyondTail(random));
            }
        }
    }

    private static ulong Bits(Random random)
    {
        if (random is BitGenerator own)
        {
            return own.NextBits();
        }

        var bits = 0UL;
        random.NextBytes(MemoryMarshal.AsBytes(new Span<ulong>(ref bits)));
        return bits;
    }

    // The bit above those of the layer.
    private static double Signed(ulong bits, double x) => (bits & Layers) == 0 ? x : -x;

    private static bool UnderCurve(Random random, int layer, double x) =>
        Height[layer] + random.NextDouble() * (Height[layer + 1] - Height[layer]) < Density(x);

    // Marsaglia's exponential proposal for x > Tail.
    private static double BeyondTail(Random random)
    {
        double x, y;
        do
        {
            x = -Math.Log(1 - random.NextDouble()) / Tail;
            y = -Math.Log(1 - random.NextDouble());
        }
        while (y + y < x * x);
        return Tail + x;
    }

    private static double Density(double x) => Math.Exp(-x * x / 2);
}
