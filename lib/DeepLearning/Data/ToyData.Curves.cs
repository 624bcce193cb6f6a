namespace DeepLearning;

public static partial class ToyData
{
    private static readonly double[] PublishedX =
    [
        -1.920, -14.22, 1.490, -1.940, -2.389, -5.090, -8.861, 3.578, -6.010, -6.995, 3.634, 0.8743, -10.96, 0.4073, -9.467,
        8.560, 10.62, -0.1729, 10.40, -12.61, 0.1574, -13.04, -2.156, -12.10, -11.19, 2.902, -8.220, -11.79, -8.391, -4.505,
    ];

    private static readonly double[] PublishedY =
    [
        -1.051, -0.02482, 0.8896, -0.4943, -0.9371, 0.4306, 0.009577, -0.07944, 0.1624, -0.2682, -0.3129, 0.8303, -0.02365, 0.5098, -0.2777,
        0.3367, 0.1927, -0.2222, 0.06352, 0.006888, 0.03224, 0.01091, -0.5706, -0.05258, -0.03666, 0.1709, -0.04805, 0.2008, -0.1904, 0.5952,
    ];

    /// <summary>
    /// The Gabor model, a sine in a bell: sin(u)·exp(−u²/32), u = φ₀ + 0.06·φ₁·x
    /// (Prince, Understanding Deep Learning, equation 6.8).
    /// </summary>
    /// <param name="x">The place.</param>
    /// <param name="offset">φ₀.</param>
    /// <param name="frequency">φ₁.</param>
    public static double GaborModel(double x, double offset, double frequency)
    {
        var u = offset + 0.06 * frequency * x;
        return Math.Sin(u) * Math.Exp(-u * u / 32);
    }

    /// <summary>The 30 points of Understanding Deep Learning, Figure 6.4; the sum of squares is lowest, 0.6457, at φ = (0.004, 16.03).</summary>
    public static ToyPoints Gabor() => new([.. PublishedX], [.. PublishedY]);

    /// <summary>Other points of the Gabor model at φ = (0, 16.6): x uniform in (−15, 15), y = f(x) + noise.</summary>
    /// <inheritdoc cref="Step"/>
    public static ToyPoints Gabor(int count, double noise = 0.1, int seed = 0) =>
        Points(count, noise, new Xoshiro(seed), (_, u) => 30 * u - 15, x => GaborModel(x, 0, 16.6));

    /// <summary>
    /// The curve of the trade-off between bias and variance: y = exp(sin(2·3.1413·x)) + noise, x uniform in [i/n, (i + 1)/n]
    /// (Understanding Deep Learning, Figure 8.4; 3.1413 is its notebook's, not π).
    /// </summary>
    /// <inheritdoc cref="Step"/>
    public static ToyPoints ExpSine(int count = 15, double noise = 0.3, int seed = 0) => ExpSine(count, noise, new Xoshiro(seed));

    /// <summary>The same from a generator: <c>new NumpyRandom(1)</c> gives the notebook's points.</summary>
    /// <param name="count">How many points, n.</param>
    /// <param name="noise">The standard deviation of y.</param>
    /// <param name="random">The generator: first every x, then every y.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the noise is negative or no number.</exception>
    public static ToyPoints ExpSine(int count, double noise, Random random) => Points(count, noise, random, (i, u) => (i + u) / count, ExpSineModel);

    /// <summary>exp(sin(2·3.1413·x)), what <see cref="ExpSine(int, double, int)"/> is without noise.</summary>
    /// <param name="x">The place, 0…1.</param>
    public static double ExpSineModel(double x) => Math.Exp(Math.Sin(2 * 3.1413 * x));

    /// <summary>A step: y = 0 for x &lt; ½, otherwise 1, + noise; x uniform in [i/n, (i + 1)/n].</summary>
    /// <param name="count">How many points, n.</param>
    /// <param name="noise">The standard deviation of y.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the noise is negative or no number.</exception>
    public static ToyPoints Step(int count = 50, double noise = 0.1, int seed = 0) =>
        Points(count, noise, new Xoshiro(seed), (i, u) => (i + u) / count, x => x < 0.5 ? 0 : 1);

    private static ToyPoints Points(int count, double noise, Random random, Func<int, double, double> place, Func<double, double> model)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Require.Strength(noise, nameof(noise));
        double[] x = [.. Enumerable.Range(0, count).Select(i => place(i, random.NextDouble()))];
        return new(x, [.. x.Select(value => model(value) + (noise == 0 ? 0 : noise * random.NextNormal()))]);
    }
}
