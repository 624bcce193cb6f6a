namespace Course.Tests.Lessons;

/// <summary>What a lesson teaches and what the library offers to later lessons are the same thing.</summary>
public sealed class LibraryTests
{
    [Fact]
    public Task The_bracket_search_of_the_lesson_is_LineSearch() => AgreesAsync("notebooks/1-optimization/1-line-search.ipynb", """
        var random = new Random(1);
        double Uniform(double from, double to) => from + (to - from) * random.NextDouble();
        double Difference(Bracket p, Bracket q) =>
            new[] { p.A - q.A, p.B - q.B, p.C - q.C, p.D - q.D }.Max(Math.Abs);

        var differences = new List<double>();
        var rules = new HashSet<int>();
        for (var trial = 0; trial < 300; trial++)
        {
            var (scale, shift, tilt) = (Uniform(1, 12), Uniform(0, 6), Uniform(-2, 2));
            double Wavy(double t) => Math.Sin(scale * t + shift) + tilt * t;
            var points = Enumerable.Range(0, 4).Select(_ => Uniform(-3, 3)).Order().ToArray();
            var bracket = new Bracket(points[0], points[1], points[2], points[3]);

            var theirs = LineSearch.Minimize(Wavy, bracket, tolerance, maxSteps).Brackets;
            var ours = Search(p => Shrink(Wavy, p), bracket);
            differences.Add(ours.Zip(theirs, Difference).Max());
            differences.Add(ours.Count - theirs.Count);
            rules.Add(RuleFired(bracket, LineSearch.Shrink(Wavy, bracket)));
        }

        Claim.Within("all three rules were tried", rules.Count, 3, 3);
        Claim.Within("the largest difference from the library", differences.Max(Math.Abs), 0, 1e-12);
        """);

    [Fact]
    public Task The_descent_step_of_the_lesson_is_GradientDescent() => AgreesAsync("notebooks/1-optimization/2-gradient-descent.ipynb", """
        var random = new Random(1);
        var differences = new List<double>();
        for (var trial = 0; trial < 100; trial++)
        {
            var place = Vec(4 * random.NextDouble() - 2, 4 * random.NextDouble() - 2);
            var library = GradientDescent.Step(Loss, Gradient, place, stepSizes);
            differences.Add((DescentStep(Loss, Gradient, place) - library).InfinityNorm());
        }

        var standard = GradientDescent.Step(Loss, Gradient, phiStart);
        Claim.Within("the library's step moves", (standard - phiStart).L2Norm(), 0.1, 1);
        Claim.Within("its own step sizes are the lesson's", (standard - path[1]).InfinityNorm(), 0, 1e-12);
        Claim.Within("the largest difference from the library", differences.Max(), 0, 1e-12);
        """);

    [Fact]
    public Task The_gradient_and_the_decay_of_the_lesson_are_GaborFit_and_StepDecay() => AgreesAsync("notebooks/1-optimization/3-stochastic-gradient-descent.ipynb", """
        var batches = new NumpyRandom(7);
        var differences = new List<double>();
        for (var trial = 0; trial < 100; trial++)
        {
            var place = Vec(20 * batches.NextDouble() - 10, 20 * batches.NextDouble() + 2.5);
            var batch = batches.Permutation(x.Length)[..5];
            differences.Add(Loss(place) - GaborFit.Loss(place));
            differences.Add((Gradient(place, batch) - GaborFit.Gradient(place, batch)).InfinityNorm());
            differences.Add((Gradient(place, all) - GaborFit.Gradient(place)).InfinityNorm());
            differences.Add(DecayedRate(0.8, 0.5, 10, trial) - new StepDecay(0.8, 0.5, 10).At(trial));
        }

        var again = Fresh(seed);
        var library = new Sgd(learningRate).Minimize(Loss, phi => Gradient(phi, again()), somewhere, steps);
        differences.Add(library.Points.Zip(path, (theirs, ours) => (theirs - ours).InfinityNorm()).Max());
        Claim.Within("the largest difference from the library", differences.Max(Math.Abs), 0, 1e-12);
        """);

    [Fact]
    public Task The_steps_of_the_lesson_are_Momentum_and_Nesterov() => AgreesAsync("notebooks/1-optimization/4-momentum.ipynb", """
        double Difference(IEnumerable<Vector<double>> one, IEnumerable<Vector<double>> other) =>
            one.Zip(other, (theirs, ours) => (theirs - ours).InfinityNorm()).Max();

        var classic = new Momentum(ClassicRate(learningRate, beta), beta, Classic: true);
        var differences = new[]
        {
            Difference(new Momentum(learningRate, beta).Minimize(GaborFit.Loss, Noisy(seed), start, steps).Points, heavy),
            Difference(classic.Minimize(GaborFit.Loss, Noisy(seed), start, steps).Points, heavy),
            Difference(new Nesterov(learningRate, beta).Minimize(GaborFit.Loss, Noisy(seed), start, steps).Points, ahead),
        };
        Claim.Within("the largest difference from the library", differences.Max(), 0, 1e-9);
        """);

    [Fact]
    public Task The_steps_of_the_lesson_are_AdaGrad_RmsProp_and_Adam() => AgreesAsync("notebooks/1-optimization/5-adam.ipynb", """
        double Difference(IOptimizer optimizer, IEnumerable<Vector<double>> path) =>
            optimizer.Minimize(Loss, Gradient, start, steps).Points.Zip(path, (theirs, ours) => (theirs - ours).InfinityNorm()).Max();

        var differences = new[]
        {
            Difference(new AdaGrad(0.2, epsilon), adaGrad),
            Difference(new RmsProp(rate, gamma, epsilon), rmsProp),
            Difference(new Adam(rate, beta, gamma, epsilon), adam),
        };
        Claim.Within("the largest difference from the library", differences.Max(), 0, 1e-12);
        """);

    private static async Task AgreesAsync(string path, string comparison)
    {
        var report = await LessonRuns.WithLastCellAsync(path, comparison);

        report.RanToItsEnd();
        Assert.Equal("the largest difference from the library", (string?)report.Records("claim")[^1]["name"]);
    }
}
