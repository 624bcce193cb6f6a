namespace DeepLearning.Tests.Optimization;

/// <summary>The numbers are those of the published exercise on line search.</summary>
public sealed class LineSearchTests
{
    private static readonly Bracket Start = new(0, 0.33, 0.66, 1);

    [Fact]
    public void Minimize_WithTenIterations_FollowsThePublishedBrackets()
    {
        Bracket[] published =
        [
            new(0, .33, .66, 1), new(0, .22, .44, .66), new(.22, .3667, .5133, .66), new(.22, .3178, .4156, .5133),
            new(.3178, .3830, .4481, .5133), new(.3178, .3612, .4047, .4481), new(.3178, .3467, .3757, .4047),
            new(.3467, .3661, .3854, .4047), new(.3661, .3789, .3918, .4047), new(.3661, .3746, .3832, .3918),
        ];

        var result = LineSearch.Minimize(TwoDips, Start, tolerance: 1e-4, maxIterations: 10);

        Assert.Equal(11, result.Brackets.Count);
        Assert.All(published.Zip(result.Brackets), pair =>
        {
            Assert.Equal(pair.First.A, pair.Second.A, 1e-4);
            Assert.Equal(pair.First.B, pair.Second.B, 1e-4);
            Assert.Equal(pair.First.C, pair.Second.C, 1e-4);
            Assert.Equal(pair.First.D, pair.Second.D, 1e-4);
        });
        Assert.Equal(0.3832, result.Minimum, 1e-4);
        Assert.Equal(0.3288, result.Loss, 1e-4);
        Assert.Equal(0.0057, result.Brackets[^1].Gap, 1e-4);
    }

    [Fact]
    public void Minimize_WithoutTheCap_TakesTwentyIterationsToTheTolerance()
    {
        var result = LineSearch.Minimize(TwoDips, Start, tolerance: 1e-4);

        Assert.Equal(20, result.Iterations);
        Assert.Equal(0.38035, result.Minimum, 1e-5);
        Assert.Equal(0.328604, result.Loss, 1e-6);
    }

    [Fact]
    public void Minimize_EachStepOfRules2And3_KeepsTwoThirds()
    {
        var brackets = LineSearch.Minimize(TwoDips, Bracket.Thirds(0, 1)).Brackets;

        Assert.All(brackets.Zip(brackets.Skip(1)), pair => Assert.Equal(2.0 / 3, pair.Second.Gap / pair.First.Gap, 1e-9));
    }

    [Fact]
    public void Shrink_WhereTheLossAtAIsSmallest_HalvesTheDistancesFromA()
    {
        var bracket = LineSearch.Shrink(phi => Math.Pow(phi - 0.52, 2), new(0.5, 0.7, 0.8, 1));

        Assert.Equal("(0.5, 0.6, 0.65, 0.75)", bracket.ToString());
    }

    [Fact]
    public void Minimize_WithTheMinimumNextToA_FindsItByRule1() =>
        Assert.Equal(0.02, LineSearch.Minimize(phi => Math.Pow(phi - 0.02, 2), Start).Minimum, 1e-4);

    private static double TwoDips(double phi) =>
        1 - 0.5 * Math.Exp(-Math.Pow(phi - 0.65, 2) / 0.1) - 0.45 * Math.Exp(-Math.Pow(phi - 0.35, 2) / 0.02);
}
