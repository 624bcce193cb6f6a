namespace DeepLearning.Tests.Numerics;

public sealed class SpecialTests
{
    [Fact]
    public void Log_gamma_of_whole_numbers_and_halves_adds_up_logarithms()
    {
        var (factorial, half) = (0.0, Math.Log(Math.PI) / 2);
        for (var n = 1; n < 1000; n++)
        {
            Near(factorial, n);
            Near(half, n - .5);
            (factorial, half) = (factorial + Math.Log(n), half + Math.Log(n - .5));
        }
    }

    [Theory]
    [InlineData(5e-324, 744.4400719213812)]
    [InlineData(1e-308, 709.1962086421661)]
    [InlineData(1e300, 6.897755278982137e302)]
    [InlineData(1e308, double.PositiveInfinity)]
    [InlineData(-.5, 1.2655121234846454)]
    [InlineData(-1.5, 0.86004701537648101)]
    [InlineData(-1e-310, 713.8013788281542)]
    [InlineData(-5e-324, 744.4400719213812)]
    [InlineData(0, double.PositiveInfinity)]
    [InlineData(-3, double.PositiveInfinity)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, double.PositiveInfinity)]
    [InlineData(double.NaN, double.NaN)]
    public void Log_gamma_is_right_at_the_extremes(double x, double expected) => Near(expected, x);

    [SkippableFact]
    public void Log_gamma_is_that_of_the_C_library()
    {
        var pairs = SystemPython.Numbers("math", """
            for x in [10 ** (i / 42) for i in range(-13500, 12800)] + [i / 256 for i in range(1, 5000)] + [i / 256 + .001 for i in range(-256, 0)]:
                print(repr(x), repr(math.lgamma(x)))
            """);

        Assert.All(pairs.Chunk(2), pair => Near(pair[1], pair[0]));
    }

    [Fact]
    public void Volumes_of_hyperspheres_of_diameter_1_are_the_published_ones()
    {
        double[] published = [1.0000, .7854, .5236, .3084, .1645, .0807, .0369, .0159, .0064, .0025];

        Assert.All(published.Index(), volume => Assert.Equal(volume.Item, Volume(volume.Index + 1), 5.1e-5));

        static double Volume(int d) => Math.Exp(d * Math.Log(.5) + d / 2.0 * Math.Log(Math.PI) - Special.LogGamma(d / 2.0 + 1));
    }

    private static void Near(double expected, double x)
    {
        var actual = Special.LogGamma(x);
        Assert.True(
            actual.Equals(expected) || Math.Abs(actual - expected) <= 1e-14 * Math.Max(1, Math.Abs(expected)),
            $"at {x:R}: {actual:R}, expected {expected:R}");
    }
}
