using DeepLearning.Exercises;

namespace DeepLearning.Tests.Optimization;

public sealed class GradientDescentTests
{
    [Fact]
    public void Step_TenTimesFromThePublishedStart_FollowsThePublishedPath()
    {
        (double Phi0, double Phi1, double Loss)[] published =
        [
            (1.70816, -0.20336, 2.835363), (1.25560, -0.04125, 1.656856), (1.31381, 0.12132, 1.005509), (1.06630, 0.20870, 0.649115),
            (1.09804, 0.29865, 0.450457), (0.96006, 0.34732, 0.339669), (0.97775, 0.39749, 0.277867), (0.90073, 0.42467, 0.243372),
            (0.91061, 0.45266, 0.224128), (0.86767, 0.46780, 0.213405),
        ];

        var phi = LineFit.Of(1.6, -0.5);
        foreach (var expected in published)
        {
            phi = GradientDescent.Step(LineFit.Loss, LineFit.Gradient, phi);

            Assert.Equal(expected.Phi0, phi[0], 1e-5);
            Assert.Equal(expected.Phi1, phi[1], 1e-5);
            Assert.Equal(expected.Loss, LineFit.Loss(phi), 1e-6);
        }
    }

    [Fact]
    public void Step_FiftyTimes_ReachesLeastSquares()
    {
        var phi = Enumerable.Range(0, 50).Aggregate(LineFit.Of(1.6, -0.5), (at, _) => GradientDescent.Step(LineFit.Loss, LineFit.Gradient, at));

        Assert.Equal(0.199866357, LineFit.Loss(phi), 1e-9);
    }
}
