using System.Globalization;

namespace Course.Tests.Lessons;

/// <summary>
/// The numbers that the lessons' originals print or that were measured with them in Python (Prince, Understanding
/// Deep Learning, notebooks 6.1, 6.2 and 8.3), and those of MNIST-1D's published file (Greydanus and Kobak), compared to half a unit of the last digit given.
/// </summary>
public sealed class ReferenceNumberTests
{
    private const string LineSearch = "notebooks/1-optimization/1-line-search.ipynb";
    private const string GradientDescent = "notebooks/1-optimization/2-gradient-descent.ipynb";
    private const string Mnist1D = "notebooks/4-generalization/1-mnist1d.ipynb";
    private const string DoubleDescent = "notebooks/4-generalization/3-double-descent.ipynb";

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
    [InlineData(Mnist1D, "the first sample begins", "-0.3320 -0.4719 -0.7787 -1.0097 -0.8824 0.1039 1.6433 1.6525 0.6831 -0.3426")]
    [InlineData(DoubleDescent, "the first ten labels", "8 2 2 1 8 3 4 2 3 1")]
    [InlineData(DoubleDescent, "labels that are wrong", "522")]
    public async Task A_result_is_the_published_one(string path, string result, string published) =>
        AssertPrintsAs(published, (await LessonRuns.SolvedAsync(path)).Result(result));

    [Fact]
    public async Task Three_rates_below_the_bound_converge_and_one_above_it_diverges()
    {
        var losses = (await LessonRuns.SolvedAsync(GradientDescent)).Result("losses after 100 steps");

        AssertPrintsAs("0.200774 0.199866 0.199941", losses[..3]);
        Assert.InRange(Assert.Single(losses[3..]), 3e4, 4e4);
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
