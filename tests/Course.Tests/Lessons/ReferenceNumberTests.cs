using System.Globalization;

namespace Course.Tests.Lessons;

/// <summary>
/// The numbers that the lessons' originals print, or that were measured with them in Python (Prince, Understanding Deep Learning,
/// notebooks 6.1 to 8.4; Karpathy's lecture on micrograd and its repository's demo; MNIST-1D's published file, Greydanus and Kobak),
/// compared to half a unit of the last digit given.
/// </summary>
public sealed class ReferenceNumberTests
{
    private const string LineSearch = "notebooks/1-optimization/1-line-search.ipynb";
    private const string GradientDescent = "notebooks/1-optimization/2-gradient-descent.ipynb";
    private const string ChainRule = "notebooks/2-backpropagation/1-chain-rule.ipynb";
    private const string Micrograd = "notebooks/2-backpropagation/2-micrograd.ipynb";
    private const string ToyModel = "notebooks/2-backpropagation/3-toy-model.ipynb";
    private const string DeepNetwork = "notebooks/2-backpropagation/4-deep-network.ipynb";
    private const string Initialization = "notebooks/2-backpropagation/5-initialization.ipynb";
    private const string BiasVariance = "notebooks/4-generalization/2-bias-variance.ipynb";
    private const string HighDimensions = "notebooks/4-generalization/4-high-dimensions.ipynb";
    private const string Sgd = "notebooks/1-optimization/3-stochastic-gradient-descent.ipynb";
    private const string Momentum = "notebooks/1-optimization/4-momentum.ipynb";
    private const string Adam = "notebooks/1-optimization/5-adam.ipynb";
    private const string Mnist1D = "notebooks/4-generalization/1-mnist1d.ipynb";
    private const string DoubleDescent = "notebooks/4-generalization/3-double-descent.ipynb";

    [SkippableTheory]
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
    [InlineData(ChainRule, "f at 3", "20")]
    [InlineData(ChainRule, "slopes of d by a, b and c", "-3.000 2.000 1.000")]
    [InlineData(ChainRule, "L", "-8")]
    [InlineData(ChainRule, "gradients of L by a, b, c and f", "6 -4 -2 4")]
    [InlineData(ChainRule, "L after the nudge", "-7.286496")]
    [InlineData(ChainRule, "gradients of f by a and b", "-3 -8")]
    [InlineData(ChainRule, "gradients of the neuron by x₁, x₂, w₁, w₂ and b", "-1.5 0.5 1.0 0.0 0.5")]
    [InlineData(Micrograd, "gradients of f, d, e, a, b", "1 1 -6 -3 -8")]
    [InlineData(Micrograd, "gradients of L by a, b, c and f", "6 -4 -2 4")]
    [InlineData(Micrograd, "gradients of the neuron", "-1.5 0.5 1.0 0.0")]
    [InlineData(Micrograd, "gradient of a + a, overwritten", "1")]
    [InlineData(Micrograd, "parameters of 3 → 4 → 4 → 1", "41")]
    [InlineData(Micrograd, "parameters of 2 → 16 → 16 → 1", "337")]
    [InlineData(ToyModel, "loss", "0.138581")]
    [InlineData(ToyModel, "dw0 by hand", "5.246071")]
    [InlineData(ToyModel, "dw0 by differences", "5.246")]
    [InlineData(ToyModel, "f", "1.230000 1.623004 7.136590 2.372264")]
    [InlineData(ToyModel, "h", "2.3 0.942489 5.068295 0.657421")]
    [InlineData(ToyModel, "df", "2.280901 -17.060467 -1.683058 0.744528")]
    [InlineData(ToyModel, "dh", "0.228090 6.824187 -3.366115 2.233585")]
    [InlineData(ToyModel, "dw", "5.246071 -16.079299 -8.530233 0.489469")]
    [InlineData(ToyModel, "db", "2.280901 -17.060467 -1.683058 0.744528")]
    [InlineData(DeepNetwork, "f0", "2.8779 0.6019 1.6183 3.0227 3.7351 -1.3779")]
    [InlineData(DeepNetwork, "f1", "-2.6676 5.7271 -2.8168 -6.3698 3.3529 -7.1514")]
    [InlineData(DeepNetwork, "f2", "-4.2182 -4.6368 0.7654 -9.9406 8.9386 2.2914")]
    [InlineData(DeepNetwork, "f3", "-1.8804 15.6615 9.4265 -1.1527 4.2219 1.9464")]
    [InlineData(DeepNetwork, "f4", "-7.2232 -20.7064 -14.3274 -14.8171 11.0629 -20.8023")]
    [InlineData(DeepNetwork, "f5", "1.9066")]
    [InlineData(DeepNetwork, "loss", "327.370943")]
    [InlineData(DeepNetwork, "db5", "-36.1868")]
    [InlineData(DeepNetwork, "db4", "0 0 0 0 -5.2125 0")]
    [InlineData(DeepNetwork, "db3", "0 -4.8 -1.6614 0 3.3935 5.3910")]
    [InlineData(DeepNetwork, "db2", "0 0 0.9379 0 -9.9934 0.5076")]
    [InlineData(DeepNetwork, "db1", "0 -11.2969 0 0 -10.7218 0")]
    [InlineData(DeepNetwork, "db0", "-4.4859 4.9474 6.8115 -3.8835 -24.9353 0")]
    [InlineData(DeepNetwork, "dW0", "-5.3831 5.9369 8.1738 -4.6602 -29.9223 0")]
    [InlineData(DeepNetwork, "dW1, row 1", "-32.5113 -6.7992 -18.2823 -34.1476 -42.1956 0")]
    [InlineData(DeepNetwork, "dW2, row 4", "0 -57.2328 0 0 -33.5063 0")]
    [InlineData(DeepNetwork, "dW3, row 4", "0 0 2.5975 0 30.3329 7.7756")]
    [InlineData(DeepNetwork, "dW4, row 4", "0 -81.6354 -49.1356 0 -22.0067 -10.1455")]
    [InlineData(DeepNetwork, "dW5", "0 0 0 0 -400.3303 0")]
    [InlineData(BiasVariance, "places of the first data set", "0.0278 0.1147 0.1333 0.2202 0.2765 0.3395 0.4124 0.4897 0.5598 0.6359 0.6946 0.7790 0.8136 0.9252 0.9352")]
    [InlineData(BiasVariance, "its measurements", "0.9318 2.4662 1.7694 2.7253 2.8505 2.1607 1.9063 1.1790 0.8533 0.4430 0.9648 0.4732 0.7406 0.2966 0.4175")]
    [InlineData(BiasVariance, "three joints: β and ω", "1.46404 3.3622 -9.7928 6.5365")]
    [InlineData(BiasVariance, "bias² for 1 to 12 joints", "0.3079 0.3083 0.0609 0.0054 0.0109 0.0059 0.0026 0.0014 0.0025 0.0010 0.0022 0.0041")]
    [InlineData(BiasVariance, "variance for 1 to 12 joints", "0.0136 0.0235 0.0245 0.0305 0.0399 0.0489 0.0547 0.0807 0.0754 0.1024 0.1564 0.2081")]
    [InlineData(BiasVariance, "bias² with 10, 15, 30, 100, 300 points", "0.011 0.01095 0.0105 0.0105 0.0105")]
    [InlineData(BiasVariance, "variance with 10, 15, 30, 100, 300 points", "0.073 0.0339 0.0193 0.0056 0.0019")]
    [InlineData(BiasVariance, "the first data set's errors on its points", "0.327 0.310 0.0495 0.0405 0.0368 0.0168 0 0 0")]
    [InlineData(BiasVariance, "its errors against the truth", "0.313 0.330 0.0579 0.0492 0.0591 0.183 0.389 1.15 0.134")]
    [InlineData(BiasVariance, "its largest weights", "2.2 1.8 16 13 15 64 110 123 66")]
    [InlineData(HighDimensions, "2 dimensions: smallest, mean, largest, ratio", "0.0023 1.734 6.5273 2840.258")]
    [InlineData(HighDimensions, "100 dimensions: smallest, mean, largest, ratio", "9.2749 14.071 18.9014 2.038")]
    [InlineData(HighDimensions, "1000 dimensions: smallest, mean, largest, ratio", "40.5107 44.709 49.4492 1.221")]
    [InlineData(HighDimensions, "volume of a ball of diameter 1", "1.0000 0.7854 0.5236 0.3084 0.1645 0.0807 0.0369 0.0159 0.0064 0.0025")]
    [InlineData(HighDimensions, "share in the outer 1 % for 1, 2, 10, 20, 50, 100, 150, 200, 250, 300 dimensions", "0.010 0.020 0.096 0.182 0.395 0.634 0.779 0.866 0.919 0.951")]
    [InlineData(Initialization, "spread of h1 to h5", "0.811 1.472 4.547 8.896 10.106")]
    [InlineData(Initialization, "spread of df1 to df4", "446.654 340.657 109.132 56.472")]
    [InlineData(Initialization, "with 2/8, h1 to h5", "0.405 0.368 0.568 0.556 0.316")]
    [InlineData(Initialization, "with 2/8, df1 to df4", "0.436 0.665 0.426 0.441")]
    [InlineData(Initialization, "He's h, layers 1 … 50", "0.0984 0.0777 0.111 0.0719 0.106 0.0669")]
    [InlineData(Initialization, "He's df, layers 49 … 1", "0.0418 0.0354 0.0251 0.0373 0.0305")]
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
    [InlineData(Mnist1D, "the first sample begins", "-0.3320 -0.4719 -0.7787 -1.0097 -0.8824 0.1039 1.6433 1.6525 0.6831 -0.3426")]
    [InlineData(DoubleDescent, "the first ten labels", "8 2 2 1 8 3 4 2 3 1")]
    [InlineData(DoubleDescent, "labels that are wrong", "522")]
    public async Task A_result_is_the_published_one(string path, string result, string published) =>
        AssertPrintsAs(published, (await LessonRuns.SolvedAsync(path)).Result(result));

    [SkippableFact]
    public async Task Three_rates_below_the_bound_converge_and_one_above_it_diverges()
    {
        var losses = (await LessonRuns.SolvedAsync(GradientDescent)).Result("losses after 100 steps");

        AssertPrintsAs("0.200774 0.199866 0.199941", losses[..3]);
        Assert.InRange(Assert.Single(losses[3..]), 3e4, 4e4);
    }

    [SkippableTheory]
    [InlineData(0, "7.730 6.430 0.259 0.0600 0.0215 0.0058 0.0025")]
    [InlineData(1, "6.244 3.740 1.581 0.0181 0.0103 0.0048 0.0026")]
    [InlineData(2, "3.794 5.436 0.0710 0.0363 0.0191 0.0071 0.0035")]
    [InlineData(3, "6.336 3.640 0.0816 0.0350 0.0167 0.0057 0.0027")]
    [InlineData(4, "8.753 7.667 2.487 0.0544 0.0180 0.0066 0.0032")]
    [InlineData(5, "6.205 1.084 0.0788 0.0323 0.0139 0.0041 0.0019")]
    public async Task The_small_network_learns_as_it_does_in_Python(int seed, string published)
    {
        var losses = (await LessonRuns.SolvedAsync(Micrograd)).Result("losses of the four rows, seed after seed").Chunk(101).ElementAt(seed);

        int[] steps = [0, 1, 5, 10, 19, 50, 100];
        AssertPrintsAs(published, [.. steps.Select(step => losses[step])]);
    }

    [SkippableFact]
    public async Task The_moons_are_learnt_as_in_the_demo()
    {
        var report = await LessonRuns.SolvedAsync(Micrograd);
        var (losses, accuracies) = (report.Result("losses of the moons"), report.Result("accuracies of the moons"));

        int[] steps = [0, 1, 5, 10, 20];
        AssertPrintsAs("0.8958 1.7236 0.3135 0.2451 0.1898", [.. steps.Select(step => losses[step])]);
        AssertPrintsAs("0.50 0.81 0.86 0.91 0.91", [.. steps.Select(step => accuracies[step])]);
    }

    [SkippableTheory]
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
