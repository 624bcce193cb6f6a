using DeepLearning.Exercises;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class LineFitTests
{
    private static readonly Vector<double> Published = LineFit.Of(0.6, -0.2);

    [Fact]
    public void The_loss_is_the_published_one() => Assert.Equal(12.366904, LineFit.Loss(Published), 1e-6);

    [Fact]
    public void The_gradient_is_the_published_one()
    {
        Assert.Equal(-21.904, LineFit.Gradient(Published)[0], 1e-3);
        Assert.Equal(-26.84044, LineFit.Gradient(Published)[1], 1e-5);
    }

    [Fact]
    public void Loss_mean_instead_of_sum() => Wrong.IsToldThat("that is the mean", "line-loss", (Vector<double> phi) => LineFit.Loss(phi) / 12);

    [Fact]
    public void Loss_not_squared() => Wrong.IsToldThat("the errors are not squared", "line-loss", (Vector<double> phi) => LineFit.Residuals(phi).Sum());

    [Fact]
    public void Loss_absolute() => Wrong.IsToldThat("absolute errors", "line-loss", (Vector<double> phi) => LineFit.Residuals(phi).L1Norm());

    [Fact]
    public void Loss_with_a_root() => Wrong.IsToldThat("square root", "line-loss", (Vector<double> phi) => LineFit.Residuals(phi).L2Norm());

    [Fact]
    public void Loss_with_swapped_parameters() => Wrong.IsToldThat("they are swapped", "line-loss",
        (Vector<double> phi) => LineFit.Loss(LineFit.Of(phi[1], phi[0])));

    [Fact]
    public void Loss_not_a_number() => Wrong.IsToldThat("expected 12.3669 ± 1e-6, got NaN", "line-loss", (Vector<double> phi) => double.NaN);

    [Fact]
    public void Gradient_of_the_mean() => Wrong.IsToldThat("gradient of the mean", "line-gradient", (Vector<double> phi) => LineFit.Gradient(phi) / 12);

    [Fact]
    public void Gradient_without_the_factor_2() => Wrong.IsToldThat("the factor 2", "line-gradient", (Vector<double> phi) => LineFit.Gradient(phi) / 2);

    [Fact]
    public void Gradient_downhill() => Wrong.IsToldThat("the sign is flipped", "line-gradient", (Vector<double> phi) => -LineFit.Gradient(phi));

    [Fact]
    public void Gradient_swapped() => Wrong.IsToldThat("components are swapped", "line-gradient",
        (Vector<double> phi) => LineFit.Of(LineFit.Gradient(phi)[1], LineFit.Gradient(phi)[0]));

    [Fact]
    public void Gradient_without_x() => Wrong.IsToldThat("misses its factor x", "line-gradient",
        (Vector<double> phi) => LineFit.Of(LineFit.Gradient(phi)[0], LineFit.Gradient(phi)[0]));

    [Fact]
    public void Gradient_with_two_sums_multiplied() => Wrong.IsToldThat("each residual by its own x", "line-gradient",
        (Vector<double> phi) => LineFit.Of(2 * LineFit.Residuals(phi).Sum(), 2 * LineFit.Residuals(phi).Sum() * LineFit.X.Sum()));

    [Fact]
    public void Gradient_wrong_in_another_way() => Wrong.IsToldThat("component 1 is 0, the differences say -26.8404", "line-gradient",
        (Vector<double> phi) => LineFit.Of(LineFit.Gradient(phi)[0], 0));

    [Fact]
    public void Gradient_of_another_length() => Wrong.IsToldThat("has 1 components, expected 2", "line-gradient", (Vector<double> phi) => LineFit.Of(1));
}
