namespace DeepLearning.Tests.Numerics;

/// <summary>Differences counted in representable numbers: the same measure for 10³⁰⁸ as for subnormal numbers.</summary>
internal static class Ulps
{
    public static void Near(double expected, double actual, int tolerance, string? at = null) =>
        Assert.True(Distance(expected, actual) <= tolerance, $"{at}: expected {expected:R} within {tolerance} units in the last place, got {actual:R}");

    public static void Near(IEnumerable<double> x, Func<double, double> expected, IEnumerable<double> actual, int tolerance) =>
        Assert.All(x.Zip(actual), pair => Near(expected(pair.First), pair.Second, tolerance, $"at {pair.First:R}"));

    /// <summary>NaN is near NaN only, and +0 is as near to −0 as the same.</summary>
    private static Int128 Distance(double a, double b)
    {
        if (double.IsNaN(a) || double.IsNaN(b))
        {
            return double.IsNaN(a) && double.IsNaN(b) ? 0 : Int128.MaxValue;
        }

        return Int128.Abs(Place(a) - Place(b));
    }

    private static Int128 Place(double x) => x < 0 ? -(Int128)BitConverter.DoubleToInt64Bits(-x) : BitConverter.DoubleToInt64Bits(Math.Abs(x));
}
