using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Optimization;

public sealed class OptimizerTests
{
    /// <summary>Each optimizer with its formula as the paper has it, for one parameter: (parameter, gradient, memory, step from 1) → parameter.</summary>
    private static readonly Dictionary<string, (IOptimizer Optimizer, Func<double, double, double[], int, double> Formula)> All = new()
    {
        ["SGD"] = (new Sgd(0.1), (p, g, _, _) => p - 0.1 * g),
        ["momentum"] = (new Momentum(0.1, 0.8), (p, g, m, _) => p - 0.1 * (m[0] = 0.8 * m[0] + 0.2 * g)),
        ["classic momentum"] = (new Momentum(0.1, 0.8, Classic: true), (p, g, m, _) => p - 0.1 * (m[0] = 0.8 * m[0] + g)),
        ["Nesterov"] = (new Nesterov(0.1, 0.8), (p, g, m, _) => p - 0.1 * (0.2 * g + 0.8 * (m[0] = 0.8 * m[0] + 0.2 * g))),
        ["classic Nesterov"] = (new Nesterov(0.1, 0.8, Classic: true), (p, g, m, _) => p - 0.1 * (g + 0.8 * (m[0] = 0.8 * m[0] + g))),
        ["AdaGrad"] = (new AdaGrad(0.1, 1e-3), (p, g, s, _) => p - 0.1 * g / (Math.Sqrt(s[0] += g * g) + 1e-3)),
        ["RMSProp"] = (new RmsProp(0.1, 0.7, 1e-3), (p, g, v, _) => p - 0.1 * g / (Math.Sqrt(v[0] = 0.7 * v[0] + 0.3 * g * g) + 1e-3)),
        ["Adam"] = (new Adam(0.1, 0.8, 0.95, 1e-3), (p, g, mv, t) => AdamStep(p, g, mv, t)),
        ["AdamW"] = (new Adam(0.1, 0.8, 0.95, 1e-3, WeightDecay: 0.2), (p, g, mv, t) => AdamStep(p - 0.1 * 0.2 * p, g, mv, t)),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_component_follows_the_paper_s_formula_whatever_the_length(string name)
    {
        var (optimizer, formula) = All[name];
        var random = new Random(7);
        foreach (var length in Enumerable.Range(0, 18))
        {
            var (state, memory) = (optimizer.Start(length), Enumerable.Range(0, length).Select(_ => new double[2]).ToArray());
            double[] actual = [.. Enumerable.Range(0, length).Select(i => i - 5.0)], expected = [.. actual];
            for (var step = 1; step <= 20; step++)
            {
                var gradient = actual.Select(_ => random.NextDouble() * 4 - 2).ToArray();
                optimizer.Step(actual, gradient, state, optimizer.LearningRate);
                expected = [.. expected.Select((parameter, i) => formula(parameter, gradient[i], memory[i], step))];
            }

            Assert.Equal(expected, actual, (a, b) => Math.Abs(a - b) <= 1e-13);
            Assert.Equal(20, state.Steps);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_rate_of_a_step_is_the_one_that_the_step_is_told(string name)
    {
        var optimizer = All[name].Optimizer;
        double[] stays = [1, 2, 3, 4, 5];

        optimizer.Step(stays, [1, 1, 1, 1, 1], optimizer.Start(5), learningRate: 0);

        Assert.Equal([1, 2, 3, 4, 5], stays);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_NaN_in_the_gradient_makes_its_parameter_NaN_and_no_other(string name)
    {
        var optimizer = All[name].Optimizer;
        var parameters = new double[6];

        optimizer.Step(parameters, [1, double.NaN, 1, 1, 1, double.NaN], optimizer.Start(6), 0.1);

        Assert.Equal([false, true, false, false, false, true], parameters.Select(double.IsNaN));
    }

    /// <summary>Less than a byte a step: the runtime itself allocates a little when it compiles a loop anew.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Ten_thousand_steps_allocate_nothing(string name)
    {
        var optimizer = All[name].Optimizer;
        var (parameters, gradient, state) = (new double[103], new double[103], optimizer.Start(103));
        Steps(2);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Steps(10_000);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 9_999);

        void Steps(int count)
        {
            for (var step = 0; step < count; step++)
            {
                optimizer.Step(parameters, gradient, state, 0.1);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_not_equally_long_is_named_and_changes_nothing(string name)
    {
        var optimizer = All[name].Optimizer;
        double[] parameters = [1, 2, 3];
        var state = optimizer.Start(3);

        Assert.Contains("2 components, and there are 3 parameters", Assert.Throws<ArgumentException>(() => optimizer.Step(parameters, [1, 1], state, 0.1)).Message);
        if (state.Vectors.Count > 0)
        {
            Assert.Contains("use the state that Start(3) gave", Assert.Throws<ArgumentException>(() => optimizer.Step(parameters, [1, 1, 1], optimizer.Start(4), 0.1)).Message);
        }

        Assert.Contains("started by another one", Assert.Throws<ArgumentException>(() => optimizer.Step(parameters, [1, 1, 1], new([[], [], []]), 0.1)).Message);
        Assert.Equal([1, 2, 3], parameters);
        Assert.Equal(0, state.Steps);
    }

    [Fact]
    public void Step_on_a_quadratic_follows_the_closed_form()
    {
        double[] curvatures = [0.5, 4, 19, 20], phi = [1, -2, 3, 1e-3];
        var (optimizer, state) = (new Sgd(0.1), new Sgd(0.1).Start(4));

        for (var step = 0; step < 30; step++)
        {
            optimizer.Step(phi, [.. phi.Zip(curvatures, (p, h) => h * p)], state, 0.1);
        }

        double[] start = [1, -2, 3, 1e-3];
        Assert.Equal(start.Zip(curvatures, (p, h) => Math.Pow(1 - 0.1 * h, 30) * p), phi, (a, b) => Math.Abs(a - b) <= 1e-12);
    }

    [Fact]
    public void Momentum_on_a_quadratic_is_the_power_of_a_matrix()
    {
        const double Rate = 0.3, Beta = 0.9, Curvature = 2;
        var matrix = Matrix<double>.Build.DenseOfArray(new[,] { { Beta, (1 - Beta) * Curvature }, { -Rate * Beta, 1 - Rate * (1 - Beta) * Curvature } });

        var path = new Momentum(Rate, Beta).Minimize(phi => 0.5 * Curvature * phi * phi, phi => Curvature * phi, Vector<double>.Build.Dense(1, 3.0), steps: 50);

        Assert.Equal((matrix.Power(50) * Vector<double>.Build.DenseOfArray([0, 3]))[1], path.End[0], 1e-12);
    }

    [Fact]
    public void Classic_momentum_takes_the_path_of_the_average_with_a_larger_rate()
    {
        var start = Vector<double>.Build.DenseOfArray([3.5, 6.5]);

        var classic = new Momentum(0.05, 0.8, Classic: true).Minimize(Gabor.Loss, Gabor.Gradient, start, steps: 40);
        var average = new Momentum(0.25, 0.8).Minimize(Gabor.Loss, Gabor.Gradient, start, steps: 40);

        Assert.All(classic.Points.Zip(average.Points), pair => Assert.True((pair.First - pair.Second).L2Norm() < 1e-10));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nesterov_at_the_points_ahead_is_Nesterov_with_a_look_ahead(bool classic)
    {
        const double Rate = 0.05, Beta = 0.7;
        var start = Vector<double>.Build.DenseOfArray([-1.5, 8.5]);
        var (phi, average) = (start, Vector<double>.Build.Dense(2));

        foreach (var ahead in new Nesterov(Rate, Beta, classic).Minimize(Gabor.Loss, Gabor.Gradient, start, steps: 40).Points)
        {
            var lookAhead = phi - Rate * Beta * average;
            Assert.True((lookAhead - ahead).L2Norm() < 1e-10);
            average = Beta * average + (classic ? 1 : 1 - Beta) * Gabor.Gradient(lookAhead);
            phi -= Rate * average;
        }
    }

    [Fact]
    public void Adam_s_first_step_is_the_rate_times_the_gradient_s_sign()
    {
        double[] phi = [0, 0, 0, 0, 0], gradient = [1e-150, -1e-150, 3, -1e150, 1e-3];

        new Adam(0.01, Epsilon: 0).Step(phi, gradient, new Adam().Start(5), 0.01);

        Assert.Equal(gradient.Select(g => -0.01 * Math.Sign(g)), phi, (a, b) => Math.Abs(a - b) <= 1e-15);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_share_of_the_past_outside_of_its_range_is_refused(double share)
    {
        foreach (IOptimizer optimizer in new IOptimizer[] { new Momentum(1, share), new Nesterov(1, share), new RmsProp(1, share), new Adam(1, share), new Adam(1, Beta2: share) })
        {
            Assert.Contains("at least 0, less than 1", Assert.Throws<ArgumentOutOfRangeException>(() => optimizer.Start(1)).Message);
        }
    }

    private static double AdamStep(double p, double g, double[] mv, int t)
    {
        mv[0] = 0.8 * mv[0] + 0.2 * g;
        mv[1] = 0.95 * mv[1] + 0.05 * g * g;
        return p - 0.1 * (mv[0] / (1 - Math.Pow(0.8, t))) / (Math.Sqrt(mv[1] / (1 - Math.Pow(0.95, t))) + 1e-3);
    }
}
