using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Optimization;

/// <summary>The optimizers on the functions of the published exercises; the numbers are the exercises'.</summary>
public sealed class PublishedPathTests
{
    private static readonly int[] Published = [0, 1, 17, 33, 49, 65, 81];

    [Fact]
    public void Sgd_on_all_points_follows_the_published_losses()
    {
        var path = new Sgd(0.2).Minimize(Gabor.Loss, Gabor.Gradient, Point(-1.5, 8.5), steps: 21);

        Assert.Equal(11.696017, path.Losses[0], 1e-6);
        Assert.Equal([10.800399, 7.716316, 4.818621, 2.750014, 1.825304, 1.388376], new[] { 1, 5, 9, 13, 17, 21 }.Select(step => path.Losses[step]), Near(1e-6));
        AssertAt(0.1133, 13.4694, path.End, 1e-4);
    }

    [Fact]
    public void Sgd_on_batches_follows_the_published_losses_out_of_a_local_minimum()
    {
        var path = new Sgd(0.8).Minimize(Gabor.Loss, OnBatches(), Point(3.5, 6.5), steps: 41);

        Assert.Equal(17.285137, path.Losses[0], 1e-6);
        Assert.Equal([17.712672, 10.037474, 12.918912, 8.145606, 5.007205, 4.624355], new[] { 1, 9, 17, 25, 33, 41 }.Select(step => path.Losses[step]), Near(1e-6));
        AssertAt(3.37648, 6.64370, path.Points[1], 1e-5);
        AssertAt(-0.4967, 12.2684, path.End, 1e-4);
    }

    [Fact]
    public void Momentum_on_batches_follows_the_published_losses_and_ends_lower_than_without()
    {
        var plain = new Sgd(0.6).Minimize(Gabor.Loss, OnBatches(), Point(-1.5, 6.5), steps: 81);
        var momentum = new Momentum(0.6, 0.6).Minimize(Gabor.Loss, OnBatches(), Point(-1.5, 6.5), steps: 81);

        Assert.Equal([12.766467, 14.651105, 14.404335, 6.103975, 3.770569, 1.530074, 0.936316], Published.Select(step => plain.Losses[step]), Near(1e-6));
        Assert.Equal([12.766467, 13.637401, 8.209740, 3.889719, 1.711280, 0.994393, 0.745915], Published.Select(step => momentum.Losses[step]), Near(1e-6));
        AssertAt(0.0210, 15.0705, momentum.End, 1e-4);
    }

    [Fact]
    public void Nesterov_on_batches_follows_the_published_losses_behind_its_look_ahead()
    {
        var (optimizer, gradient) = (new Nesterov(0.6, 0.6), OnBatches());
        var state = optimizer.Start(2);
        double[] ahead = [-1.5, 6.5];
        List<Vector<double>> points = [Point(ahead)];
        while (points.Count <= 81)
        {
            optimizer.Step(ahead, gradient(Point(ahead)).ToArray(), state, 0.6);
            points.Add(Point(ahead) + 0.6 * 0.6 * Point(state.Vectors[0]));
        }

        Assert.Equal([12.766467, 13.637401, 9.023047, 4.886402, 2.033762, 1.099029, 0.800868], Published.Select(step => Gabor.Loss(points[step])), Near(1e-6));
        AssertAt(-1.53437, 6.82648, points[2], 1e-5);
    }

    [Fact]
    public void Sgd_in_the_long_valley_is_slow_with_a_small_rate_and_swings_with_a_large_one()
    {
        var slow = new Sgd(0.08).Minimize(Valley, ValleyGradient, Point(-0.7, -0.9), steps: 200);
        AssertAt(-0.6957, -0.8554, slow.Points[1], 1e-4);
        Assert.Equal([0.28886, 0.14189, 0.07146, 0.00702], new[] { 10, 20, 40, 100 }.Select(step => slow.Losses[step]), Near(1e-5));
        Assert.Equal(1.248e-4, slow.Loss, 1e-7);

        var fast = new Sgd(1).Minimize(Valley, ValleyGradient, Point(-0.7, -0.9), steps: 40);
        AssertAt(-0.4336, 0.5214, fast.Points[2], 1e-4);
        AssertAt(0.69613, 0.19486, fast.End, 1e-4);
    }

    [Fact]
    public void Adam_in_the_long_valley_follows_the_published_path()
    {
        var path = new Adam(0.05, 0.9, 0.99, 1e-20).Minimize(Valley, ValleyGradient, Point(-0.7, -0.9), steps: 200);

        AssertAt(-0.65, -0.85, path.Points[1], 1e-9);
        AssertAt(-0.60, -0.80, path.Points[2], 1e-4);
        AssertAt(-0.5499, -0.7498, path.Points[3], 1e-4);
        Assert.Equal([0.33614, 0.02730, 0.03178, 0.00766, 0.00187], new[] { 10, 20, 30, 40, 60 }.Select(step => path.Losses[step]), Near(1e-5));
        AssertAt(0.66707, 0.02950, path.Points[60], 1e-5);
        Assert.Equal(0.8692, path.Points.Take(61).Max(point => point[0]), 1e-4);
        AssertAt(0.69997, -0.00325, path.Points[100], 1e-5);
        Assert.Equal(6e-10, path.Loss, 1e-10);
    }

    /// <summary>Each step's gradient over the first five of a fresh permutation of the thirty points.</summary>
    private static Func<Vector<double>, Vector<double>> OnBatches()
    {
        var random = new NumpyRandom(1);
        return phi => Gabor.Gradient(phi, random.Permutation(30).Take(5));
    }

    private static double Valley(Vector<double> phi) => 1 - Math.Exp(-2 * phi[1] * phi[1]) * Math.Exp(-Math.Pow(phi[0] - 0.7, 2) / 8);

    private static Vector<double> ValleyGradient(Vector<double> phi) => (1 - Valley(phi)) * Point((phi[0] - 0.7) / 4, 4 * phi[1]);

    private static Vector<double> Point(params double[] values) => Vector<double>.Build.DenseOfArray(values);

    private static void AssertAt(double x, double y, Vector<double> actual, double tolerance)
    {
        Assert.Equal(x, actual[0], tolerance);
        Assert.Equal(y, actual[1], tolerance);
    }

    private static Func<double, double, bool> Near(double tolerance) => (a, b) => Math.Abs(a - b) <= tolerance;
}
