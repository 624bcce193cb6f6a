using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Optimization;

/// <summary>The library's Gabor fit against published numbers, differences, and the tests' own implementation.</summary>
public sealed class GaborFitTests
{
    [Theory]
    [InlineData(0.6, -0.2, 16.418825)]
    [InlineData(-5, 25, 6.297676)]
    [InlineData(-1.5, 8.5, 11.696017)]
    public void The_loss_is_the_published_one(double offset, double frequency, double loss) => Assert.Equal(loss, GaborFit.Loss(At(offset, frequency)), 1e-6);

    [Fact]
    public void The_gradient_is_the_published_one()
    {
        var gradient = GaborFit.Gradient(At(-5, 25));

        Assert.Equal(3.343805, gradient[0], 1e-6);
        Assert.Equal(0.519156, gradient[1], 1e-6);
    }

    [Fact]
    public void Loss_and_gradients_agree_with_another_implementation()
    {
        var random = new NumpyRandom(3);
        for (var trial = 0; trial < 50; trial++)
        {
            var (phi, batch) = (At(20 * random.NextDouble() - 10, 20 * random.NextDouble() + 2.5), random.Permutation(GaborFit.Count)[..5]);

            Assert.Equal(Gabor.Loss(phi), GaborFit.Loss(phi), 1e-12);
            Assert.Equal(0, (Gabor.Gradient(phi) - GaborFit.Gradient(phi)).InfinityNorm(), 1e-12);
            Assert.Equal(0, (Gabor.Gradient(phi, batch) - GaborFit.Gradient(phi, batch)).InfinityNorm(), 1e-12);
        }
    }

    [Fact]
    public void An_empty_batch_asks_for_nothing_and_a_stranger_is_refused()
    {
        Assert.Equal(0, GaborFit.Gradient(At(1, 2), []).L2Norm());
        Assert.Throws<IndexOutOfRangeException>(() => GaborFit.Gradient(At(1, 2), [30]));
    }

    private static Vector<double> At(double offset, double frequency) => Vector<double>.Build.Dense([offset, frequency]);
}
