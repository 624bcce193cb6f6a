using System.Globalization;

namespace Course.Tests.Lessons;

/// <summary>
/// The numbers that the lessons' originals print or that were measured with them in Python (Prince, Understanding
/// Deep Learning, notebooks 6.1 to 6.5), compared to half a unit of the last digit given.
/// </summary>
public sealed class ReferenceNumberTests
{
    private const string LineSearch = "notebooks/1-optimization/1-line-search.ipynb";
    private const string GradientDescent = "notebooks/1-optimization/2-gradient-descent.ipynb";
    private const string Sgd = "notebooks/1-optimization/3-stochastic-gradient-descent.ipynb";
    private const string Momentum = "notebooks/1-optimization/4-momentum.ipynb";
    private const string Adam = "notebooks/1-optimization/5-adam.ipynb";

    [Theory]
    [InlineData(LineSearch, "steps to tolerance", "20")]
    [InlineData(LineSearch, "phi", "0.38035")]
    [InlineData(LineSearch, "loss", "0.328604")]
    [InlineData(LineSearch, "loss of T with rule 1", "0.2")]
    [InlineData(LineSearch, "loss of T without rule 1", "0.8")]
    [InlineData(LineSearch, "evaluations by golden section", "19")]
    [InlineData(GradientDescent, "loss of the guess", "12.366904")]
    [InlineData(GradientDescent, "gradient of the guess", "-21.904 -26.84044")]
    [InlineData(GradientDescent, "losses along the path", "5.020125 2.835363 1.656856 1.005509 0.649115 0.450457 0.339669 0.277867 0.243372 0.224128 0.213405")]
    [InlineData(GradientDescent, "step sizes", "0.02277 0.09806 0.02285 0.09668 0.02290 0.09662 0.02290 0.09668 0.02290 0.09662")]
    [InlineData(GradientDescent, "eigenvalues", "3.994 50.030")]
    [InlineData(GradientDescent, "bottom", "0.825950 0.522226")]
    [InlineData(GradientDescent, "largest stable rate", "0.03998")]
    [InlineData(Sgd, "losses of two guesses", "16.418825 6.297676")]
    [InlineData(Sgd, "gradient of a guess", "3.343805 0.519156")]
    [InlineData(Sgd, "losses after 21 steps from each start", "0.783 0.755 0.663 0.701 5.517 5.392 5.044 10.182 9.961 3.672 5.186")]
    [InlineData(Sgd, "losses by learning rate", "10.80 7.17 3.71 1.39 15.96 15.41 6.69 8.12 5.53 5.38 5.43")]
    [InlineData(Sgd, "the poor bottom and its loss", "6.17 8.09 9.961")]
    [InlineData(Sgd, "SGD's first points", "3.5 6.5 3.37648 6.64370 2.94101 6.48384 1.87856 7.03466 1.74122 6.96400")]
    [InlineData(Sgd, "SGD's end", "-0.4967 12.2684")]
    [InlineData(Sgd, "where halving every 10 steps ends, and its loss", "-0.05 9.44 7.36")]
    [InlineData(Momentum, "first points of plain SGD", "-2.06849 6.55791 -1.57350 7.18732")]
    [InlineData(Momentum, "first points with momentum", "-1.7274 6.52316 -1.48867 6.83302")]
    [InlineData(Momentum, "first points with Nesterov", "-1.7274 6.52316 -1.53437 6.82648")]
    [InlineData(Momentum, "median losses", "2.415 1.245 1.164")]
    [InlineData(Adam, "first normalized step", "0.08 0.08")]
    [InlineData(Adam, "loss after 40 normalized steps", "0.007373")]
    [InlineData(Adam, "Adam's first points", "-0.65 -0.85 -0.60 -0.80 -0.5499 -0.7498")]
    public async Task A_result_is_the_published_one(string path, string result, string published) =>
        AssertPrintsAs(published, (await LessonRuns.SolvedAsync(path)).Result(result));

    [Fact]
    public async Task Three_rates_below_the_bound_converge_and_one_above_it_diverges()
    {
        var losses = (await LessonRuns.SolvedAsync(GradientDescent)).Result("losses after 100 steps");

        AssertPrintsAs("0.200774 0.199866 0.199941", losses[..3]);
        Assert.InRange(Assert.Single(losses[3..]), 3e4, 4e4);
    }

    [Theory]
    [InlineData(Sgd, "losses along the first walk", "0 1 5 9 13 17 21", "11.696017 9.325499 2.311965 1.426215 1.070144 0.884877 0.783154")]
    [InlineData(Sgd, "losses along SGD's path", "0 1 9 17 25 33 41", "17.285137 17.712672 10.037474 12.918912 8.145606 5.007205 4.624355")]
    [InlineData(Momentum, "losses of plain SGD", "0 1 17 33 49 65 81", "12.766467 14.651105 14.404335 6.103975 3.770569 1.530074 0.936316")]
    [InlineData(Momentum, "losses with momentum", "0 1 17 33 49 65 81", "12.766467 13.637401 8.209740 3.889719 1.711280 0.994393 0.745915")]
    [InlineData(Momentum, "losses with Nesterov", "0 1 17 33 49 65 81", "12.766467 13.637401 9.023047 4.886402 2.033762 1.099029 0.800868")]
    [InlineData(Adam, "losses with 0.08", "10 20 40 100", "0.28886 0.14189 0.07146 0.00702")]
    [InlineData(Adam, "losses with 1", "20 40", "0.679 0.07312")]
    [InlineData(Adam, "losses with Adam", "10 20 30 40 60", "0.33614 0.02730 0.03178 0.00766 0.00187")]
    public async Task A_path_passes_the_published_losses(string path, string result, string steps, string published)
    {
        var losses = (await LessonRuns.SolvedAsync(path)).Result(result);

        AssertPrintsAs(published, [.. steps.Split(' ').Select(step => losses[int.Parse(step, CultureInfo.InvariantCulture)])]);
    }

    private static void AssertPrintsAs(string published, double[] actual)
    {
        var expected = published.Split(' ');

        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair =>
        {
            var digits = pair.First.Contains('.') ? pair.First.Length - pair.First.IndexOf('.') - 1 : 0;
            var value = double.Parse(pair.First, CultureInfo.InvariantCulture);
            Assert.InRange(pair.Second - value, -0.501 * Math.Pow(10, -digits), 0.501 * Math.Pow(10, -digits));
        });
    }
}
