using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>
/// Small sets of points to look at while one learns: classes in the plane, 2 × n, and curves. Of n points among K classes, class k has
/// ⌊(n + k) / K⌋, in random order. Noise is added to both coordinates of every point, N(0, noise²).
/// </summary>
public static partial class ToyData
{
    /// <summary>
    /// Clouds whose middles lie on a circle of radius 2: class k about 2·(cos 2πk/K, sin 2πk/K).
    /// A line between any two separates them while the noise is small.
    /// </summary>
    /// <param name="count">How many points, n.</param>
    /// <param name="classes">How many clouds, K.</param>
    /// <param name="noise">A cloud's standard deviation in each direction.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, there is no class, or the noise is negative or no number.</exception>
    public static Samples Blobs(int count = 200, int classes = 2, double noise = 0.5, int seed = 0) =>
        Classes(count, classes, noise, new Xoshiro(seed), (k, _, _) => Polar(2, (double)k / classes));

    /// <summary>
    /// Two half circles that reach into each other: (cos πt, sin πt) and (1 − cos πt, ½ − sin πt), t = 0…1 in equal steps;
    /// scikit-learn's <c>make_moons</c>.
    /// </summary>
    /// <inheritdoc cref="Spirals"/>
    public static Samples Moons(int count = 200, double noise = 0.1, int seed = 0) => Moons(count, noise, new Xoshiro(seed));

    /// <summary>
    /// The same from a generator: <c>new NumpyRandom(seed)</c> gives the points that <c>make_moons(count, noise=noise)</c> gives
    /// after <c>np.random.seed(seed)</c>.
    /// </summary>
    /// <param name="count">How many points, n.</param>
    /// <param name="noise">The standard deviation of the noise.</param>
    /// <param name="random">The generator.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the noise is negative or no number.</exception>
    public static Samples Moons(int count, double noise, Random random) => Classes(count, 2, noise, random, (k, j, size) =>
    {
        var (x, y) = Polar(1, Part(j, size - 1) / 2);
        return k == 0 ? (x, y) : (1 - x, 1 - y - 0.5);
    });

    /// <summary>
    /// Two circles about the origin, of radius 1 and of radius <paramref name="factor"/>, points in equal steps;
    /// scikit-learn's <c>make_circles</c>.
    /// </summary>
    /// <param name="count">How many points, n.</param>
    /// <param name="noise">The standard deviation of the noise.</param>
    /// <param name="factor">The inner circle's radius, 0…1.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The count is negative, the noise is negative or no number, or the factor is not in 0…1.
    /// </exception>
    public static Samples Circles(int count = 200, double noise = 0.1, double factor = 0.5, int seed = 0)
    {
        Require.Part(factor, nameof(factor));
        return Classes(count, 2, noise, new Xoshiro(seed), (k, j, size) => Polar(k == 0 ? 1 : factor, Part(j, size)));
    }

    /// <summary>
    /// Arms that wind out of the middle: arm k at radius r = 0.1 + 0.9·t and angle 2π·(turns·t + k/arms), t = 0…1 in equal steps.
    /// </summary>
    /// <param name="count">How many points, n.</param>
    /// <param name="noise">The standard deviation of the noise.</param>
    /// <param name="arms">How many arms, a class each.</param>
    /// <param name="turns">How often an arm winds around the middle.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The count is negative, there is no arm, the noise is negative, or a number is none or infinite.
    /// </exception>
    public static Samples Spirals(int count = 300, double noise = 0.03, int arms = 3, double turns = 0.75, int seed = 0)
    {
        Require.That(double.IsFinite(turns), turns, "finite", nameof(turns));
        return Classes(count, arms, noise, new Xoshiro(seed), (k, j, size) =>
        {
            var t = Part(j, size - 1);
            return Polar(0.1 + 0.9 * t, turns * t + (double)k / arms);
        });
    }

    /// <summary>
    /// Points of the square [−1, 1]²: class 0 where x·y &gt; 0, class 1 where x·y &lt; 0; each class alternates between its two quarters.
    /// </summary>
    /// <inheritdoc cref="Spirals"/>
    public static Samples Xor(int count = 200, double noise = 0, int seed = 0)
    {
        var random = new Xoshiro(seed);
        return Classes(count, 2, noise, random, (k, j, _) =>
        {
            var side = j % 2 == 0 ? 1 : -1;
            return (side * (1 - random.NextDouble()), (k == 0 ? side : -side) * (1 - random.NextDouble()));
        });
    }

    // The points class after class, then shuffled, then the noise, point by point: the order in which scikit-learn draws.
    private static Samples Classes(
        int count, int classes, double noise, Random random, Func<int, int, int, (double X, double Y)> point)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(classes);
        Require.Strength(noise, nameof(noise));
        var made = Enumerable.Range(0, classes).SelectMany(k =>
        {
            var size = (int)(((long)count + k) / classes);
            return Enumerable.Range(0, size).Select(j => (Label: k, Point: point(k, j, size)));
        }).ToArray();
        var order = Order(count, random);
        var x = Matrix<double>.Build.Dense(2, count);
        for (var i = 0; i < count; i++)
        {
            var (across, up) = made[order[i]].Point;
            (x[0, i], x[1, i]) = noise == 0 ? (across, up) : (across + noise * random.NextNormal(), up + noise * random.NextNormal());
        }

        return new(x, [.. order.Select(i => made[i].Label)], [.. Enumerable.Range(0, classes).Select(k => $"{k}")]);
    }

    // Fisher and Yates's shuffle from the last place down, which is NumPy's; that of Random goes up.
    private static int[] Order(int count, Random random)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (var i = count - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }

    private static double Part(int j, int of) => of > 0 ? (double)j / of : 0;

    private static (double X, double Y) Polar(double radius, double turn) =>
        (radius * Math.Cos(2 * Math.PI * turn), radius * Math.Sin(2 * Math.PI * turn));
}
