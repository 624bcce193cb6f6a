using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Data;

public class ToyDataTests
{
    public static TheoryData<string, int> Sets => new() { { "blobs", 3 }, { "moons", 2 }, { "circles", 2 }, { "spirals", 3 }, { "xor", 2 } };

    [Theory]
    [MemberData(nameof(Sets))]
    public void Classes_share_any_number_of_points(string set, int classes) =>
        Prop.ForAll(Arb.From(Gen.Choose(0, 50)), Arb.From(Gen.Choose(0, 1000)), (count, seed) =>
        {
            var samples = Make(set, count, 0.1, seed);
            Assert.Equal((2, count, classes), (samples.Dimensions, samples.Labels.Length, samples.Classes.Count));
            Assert.All(Enumerable.Range(0, classes), k => Assert.Equal((count + k) / classes, samples.Labels.Count(label => label == k)));
            Assert.All(samples.X.AsColumnMajorArray(), value => Assert.True(double.IsFinite(value)));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Sets))]
    public void The_seed_decides(string set, int classes)
    {
        Assert.Equal(Make(set, 100, 0.1, 1).X, Make(set, 100, 0.1, 1).X);
        Assert.NotEqual(Make(set, 100, 0.1, 1).X, Make(set, 100, 0.1, 2).X);
        Assert.NotEqual(Make(set, 100, 0.1, 1).Labels, Make(set, 100, 0.1, 2).Labels);
        Assert.Equal(Enumerable.Range(0, classes), Make(set, 100, 0.1, 1).Labels.Distinct().Order());
    }

    [Theory]
    [InlineData("blobs")]
    [InlineData("moons")]
    [InlineData("circles")]
    [InlineData("spirals")]
    [InlineData("xor")]
    public void Noise_moves_points_by_its_standard_deviation(string set)
    {
        var moved = Make(set, 6000, 0.25, 3).X - Make(set, 6000, 0, 3).X;
        Assert.Equal(0.25, Math.Sqrt(moved.AsColumnMajorArray().Average(value => value * value)), 0.25 * 0.04);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Impossible_sizes_and_noise_are_refused(string set, int classes)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Make(set, -1, 0.1, 0));
        Assert.All(
            [-0.1, double.NaN, double.PositiveInfinity],
            noise => Assert.Throws<ArgumentOutOfRangeException>(() => Make(set, classes, noise, 0)));
    }

    [Fact]
    public void Impossible_parameters_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ToyData.Blobs(10, classes: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ToyData.Spirals(10, arms: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ToyData.Spirals(10, turns: double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => ToyData.Circles(10, factor: 1.1));
    }

    [Fact]
    public void Moons_lie_on_half_circles()
    {
        var moons = ToyData.Moons(101, noise: 0);
        Assert.All(Points(moons), point =>
        {
            var (dx, dy) = point.Label == 0 ? (point.X, point.Y) : (1 - point.X, 0.5 - point.Y);
            Assert.Equal(1, dx * dx + dy * dy, 1e-12);
            Assert.InRange(dy, -1e-12, 1);
        });
        Assert.Equal((-1.0, 2.0), (moons.X.Row(0).Minimum(), moons.X.Row(0).Maximum()));
    }

    [Fact]
    public void Moons_of_NumPys_generator_are_those_of_scikit_learn()
    {
        // Computed with NumPy 1.24 after np.random.seed(1337), the steps of make_moons(100, noise=0.1) one by one.
        var moons = ToyData.Moons(100, 0.1, new NumpyRandom(1337));
        Assert.Equal([0, 0, 1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 0, 1, 1, 0, 0], moons.Labels.Take(20));
        AssertClose([1.1221146075409683, 0.08147717341718697], moons.X.Column(0), 1e-14);
        AssertClose([-0.8188294130836691, 0.058790063907949996], moons.X.Column(1), 1e-14);
        AssertClose([1.613709660987544, -0.12464590012238608], moons.X.Column(2), 1e-14);
        AssertClose([0.12108297264758441, 1.0655522522437006], moons.X.Column(99), 1e-14);
    }

    [Fact]
    public void Circles_lie_on_circles() =>
        Assert.All(Points(ToyData.Circles(99, noise: 0, factor: 0.3)), point =>
            Assert.Equal(point.Label == 0 ? 1 : 0.3, Math.Sqrt(point.X * point.X + point.Y * point.Y), 1e-12));

    [Fact]
    public void Spirals_wind_evenly() =>
        Assert.All(Points(ToyData.Spirals(200, noise: 0, arms: 4, turns: 1.5)), point =>
        {
            var t = (Math.Sqrt(point.X * point.X + point.Y * point.Y) - 0.1) / 0.9;
            var angle = 2 * Math.PI * (1.5 * t + point.Label / 4.0);
            Assert.Equal(0, Math.Sin(Math.Atan2(point.Y, point.X) - angle), 1e-9);
            Assert.True(Math.Cos(Math.Atan2(point.Y, point.X) - angle) > 0);
        });

    [Fact]
    public void Xor_is_the_sign_of_the_product_and_fills_four_quarters()
    {
        var points = Points(ToyData.Xor(400)).ToArray();
        Assert.All(points, point => Assert.Equal(point.Label == 0 ? 1 : -1, Math.Sign(point.X * point.Y)));
        Assert.All(points.CountBy(point => (point.X > 0, point.Y > 0)), quarter => Assert.Equal(100, quarter.Value));
        Assert.All(points, point => Assert.InRange(Math.Max(Math.Abs(point.X), Math.Abs(point.Y)), 0, 1));
    }

    [Fact]
    public void Blobs_have_their_middles_on_a_circle_of_radius_2()
    {
        var blobs = ToyData.Blobs(9000, classes: 3, noise: 0.5);
        foreach (var cloud in Points(blobs).GroupBy(point => point.Label))
        {
            Assert.Equal(2 * Math.Cos(2 * Math.PI * cloud.Key / 3), cloud.Average(point => point.X), 5 * 0.5 / Math.Sqrt(3000));
            Assert.Equal(2 * Math.Sin(2 * Math.PI * cloud.Key / 3), cloud.Average(point => point.Y), 5 * 0.5 / Math.Sqrt(3000));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_line_separates_blobs_but_neither_moons_nor_circles_nor_xor(int seed)
    {
        Assert.InRange(LinearAccuracy(ToyData.Blobs(200, seed: seed)), 0.995, 1);
        Assert.InRange(LinearAccuracy(ToyData.Moons(200, seed: seed)), 0.8, 0.92);
        Assert.InRange(LinearAccuracy(ToyData.Circles(200, seed: seed)), 0.4, 0.65);
        Assert.InRange(LinearAccuracy(ToyData.Xor(200, seed: seed)), 0.4, 0.65);
        Assert.InRange(LinearAccuracy(ToyData.Spirals(200, arms: 2, seed: seed)), 0.4, 0.8);
    }

    [Fact]
    public void Gabors_points_have_the_published_losses()
    {
        var points = ToyData.Gabor();
        double Loss(double offset, double frequency) =>
            points.X.Zip(points.Y, (x, y) => Math.Pow(ToyData.GaborModel(x, offset, frequency) - y, 2)).Sum();
        Assert.Equal(16.418825, Loss(0.6, -0.2), 5e-7);
        Assert.Equal(6.297676, Loss(-5, 25), 5e-7);
        Assert.Equal(11.696017, Loss(-1.5, 8.5), 5e-7);
        Assert.Equal(0.6457, Loss(0.004, 16.03), 1e-4);
        points.X[0] = 100;
        Assert.NotEqual(100, ToyData.Gabor().X[0]);
    }

    [Fact]
    public void ExpSine_of_NumPys_generator_is_the_published_set()
    {
        var points = ToyData.ExpSine(15, 0.3, new NumpyRandom(1));
        AssertClose([.0278, .1147, .1333, .2202, .2765, .3395, .4124, .4897, .5598, .6359, .6946, .7790, .8136, .9252, .9352], points.X, 5.1e-5);
        AssertClose([.9318, 2.4662, 1.7694, 2.7253, 2.8505, 2.1607, 1.9063, 1.1790, .8533, .4430, .9648, .4732, .7406, .2966, .4175], points.Y, 5.1e-5);
    }

    [Fact]
    public void Curves_without_noise_are_their_formulas()
    {
        var (gabor, wave, step) = (ToyData.Gabor(50, noise: 0), ToyData.ExpSine(50, noise: 0), ToyData.Step(50, noise: 0));
        AssertClose(gabor.X.Select(x => Math.Sin(0.996 * x) * Math.Exp(-Math.Pow(0.996 * x, 2) / 32)), gabor.Y, 1e-12);
        AssertClose(wave.X.Select(x => Math.Exp(Math.Sin(6.2826 * x))), wave.Y, 1e-12);
        Assert.Equal(step.X.Select(x => x >= 0.5 ? 1.0 : 0), step.Y);
        Assert.All(gabor.X, x => Assert.InRange(x, -15, 15));
        Assert.All(step.X.Select((x, i) => x * 50 - i), part => Assert.InRange(part, 0, 1));
        Assert.Equal((0, 1, 0), (ToyData.Gabor(0).Count, ToyData.Step(1).Count, ToyData.ExpSine(0).Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => ToyData.Step(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ToyData.Gabor(5, noise: double.NaN));
    }

    private static Samples Make(string set, int count, double noise, int seed) => set switch
    {
        "blobs" => ToyData.Blobs(count, 3, noise, seed),
        "moons" => ToyData.Moons(count, noise, seed),
        "circles" => ToyData.Circles(count, noise, seed: seed),
        "spirals" => ToyData.Spirals(count, noise, seed: seed),
        _ => ToyData.Xor(count, noise, seed),
    };

    private static IEnumerable<(double X, double Y, int Label)> Points(Samples samples) =>
        samples.Labels.Select((label, i) => (samples.X[0, i], samples.X[1, i], label));

    private static double LinearAccuracy(Samples samples)
    {
        var inputs = Matrix<double>.Build.Dense(samples.Count, 3, (i, j) => j == 2 ? 1 : samples.X[j, i]);
        var targets = Vector<double>.Build.Dense(samples.Count, i => 2 * samples.Labels[i] - 1);
        var scores = inputs * inputs.QR().Solve(targets);
        return scores.Zip(targets, (score, target) => score * target > 0).Count(isRight => isRight) / (double)samples.Count;
    }

    private static void AssertClose(IEnumerable<double> expected, IEnumerable<double> actual, double tolerance) =>
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, tolerance));
}
