using FsCheck;
using FsCheck.Fluent;

namespace DeepLearning.Tests.Optimization;

public sealed class GradientClipTests
{
    [Fact]
    public void ByValue_moves_what_lies_beyond_to_the_limit_and_keeps_NaN()
    {
        double[] gradient = [-7, -5, 0, 4.5, 1e308, double.NegativeInfinity, double.NaN, 5.1, -0.1];

        GradientClip.ByValue(gradient, 5);

        Assert.Equal([-5, -5, 0, 4.5, 5, -5, double.NaN, 5, -0.1], gradient);
    }

    [Fact]
    public void ByNorm_scales_down_to_the_limit_and_tells_the_norm()
    {
        double[] gradient = [30, -40];

        Assert.Equal(50, GradientClip.ByNorm(gradient, 5));
        Assert.Equal([3, -4], gradient, (a, b) => Math.Abs(a - b) < 1e-15);
    }

    [Fact]
    public void ByNorm_leaves_what_is_short_enough() => Prop.ForAll(ArbMap.Default.ArbFor<NormalFloat[]>(), floats =>
    {
        double[] gradient = [.. floats.Select(value => value.Get % 1e3)], before = [.. gradient];
        GradientClip.ByNorm(gradient, 1e9);
        Assert.Equal(before, gradient);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void ByNorm_of_several_is_the_norm_of_all_of_them_together() => Prop.ForAll(ArbMap.Default.ArbFor<NormalFloat[][]>(), floats =>
    {
        double[][] gradients = [.. floats.Select(part => part.Select(value => value.Get % 1e3).ToArray())];
        double[] together = [.. gradients.SelectMany(part => part)];

        Assert.Equal(GradientClip.ByNorm(together, 0.5), GradientClip.ByNorm(gradients, 0.5), (a, b) => Math.Abs(a - b) <= 1e-12 * b);
        Assert.Equal(together, gradients.SelectMany(part => part), (a, b) => Math.Abs(a - b) <= 1e-12);
        Assert.True(Math.Sqrt(together.Sum(value => value * value)) <= 0.5 + 1e-12);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1e308)]
    [InlineData(3e-320)]
    [InlineData(1e-200)]
    public void ByNorm_at_the_extremes_neither_overflows_nor_vanishes(double size)
    {
        double[] gradient = [size, -size, size, size];
        var limit = size / 4;

        var norm = GradientClip.ByNorm(gradient, limit);

        Assert.Equal(size > 1 ? double.PositiveInfinity : 2 * size, norm, (a, b) => a == b || Math.Abs(a - b) <= 1e-3 * b);
        Assert.All(gradient, value => Assert.Equal(limit / 2, Math.Abs(value), size < 1e-300 ? 1e-323 : 1e-12 * size));
    }

    /// <summary>A run that goes on from a checkpoint has its gradients elsewhere in memory, and has to take the same steps.</summary>
    [Fact]
    public void ByNorm_is_the_same_to_the_last_bit_wherever_the_gradient_lies()
    {
        var random = new Xoshiro(1);
        var gradient = Enumerable.Range(0, 1001).Select(_ => random.NextDouble() - 0.5).ToArray();
        var norms = Enumerable.Range(0, 16).Select(offset =>
        {
            var room = new double[1100];
            gradient.CopyTo(room, offset);
            return GradientClip.ByNorm(room.AsSpan(offset, gradient.Length), 0.1);
        });

        Assert.Single(norms.Distinct());
    }

    [Fact]
    public void ByNorm_of_nothing_is_0()
    {
        Assert.Equal(0, GradientClip.ByNorm(Array.Empty<double>(), 1));
        Assert.Equal(0, GradientClip.ByNorm([[], []], 1));
        Assert.Equal(0, GradientClip.ByNorm(new double[3], 0));
    }

    [Fact]
    public void ByNorm_does_not_hide_what_is_no_number()
    {
        double[] nan = [1, double.NaN], infinite = [1, double.PositiveInfinity];

        Assert.Equal(double.NaN, GradientClip.ByNorm(nan, 1));
        Assert.Equal([double.NaN, double.NaN], nan);
        Assert.Equal(double.PositiveInfinity, GradientClip.ByNorm([infinite], 1));
        Assert.Equal([0, double.NaN], infinite);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void A_limit_that_is_none_is_refused(double limit)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => GradientClip.ByValue(new double[1], limit));
        Assert.Throws<ArgumentOutOfRangeException>(() => GradientClip.ByNorm(new double[1], limit));
        Assert.Throws<ArgumentOutOfRangeException>(() => GradientClip.ByNorm([new double[1]], limit));
    }
}
