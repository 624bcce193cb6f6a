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
    public Task The_signals_of_the_lesson_are_those_of_Mnist1D() => AgreesAsync("notebooks/4-generalization/1-mnist1d.ipynb", """
        var chance = new NumpyRandom(7);
        var digits = Enumerable.Range(0, 100).Select(i => i / 10);
        var made = digits.Select(digit => Stages(Mnist1D.Template(digit), chance)[^1].Signal).ToArray();
        var places = chance.Permutation(100);
        var (center, spread) = (made.Average(s => s.Average()), made.Average(s => s.Average(h => h * h)));
        spread = Math.Sqrt(spread - center * center);

        var library = Mnist1D.Generate(new() { Seed = 7, SampleCount = 100 });
        double Difference(int i) => library.Train.X.Column(i)
            .Zip(made[places[i]], (theirs, mine) => Math.Abs(theirs - (mine - center) / spread)).Max();
        Claim.Within("the library's signals vary", library.Train.X.Enumerate().Max(), 2, 10);
        Claim.Within("the largest difference from the library", Enumerable.Range(0, 80).Max(Difference), 0, 1e-9);
        """);

    private static async Task AgreesAsync(string path, string comparison)
    {
        var report = await LessonRuns.WithLastCellAsync(path, comparison);

        report.RanToItsEnd();
        Assert.Equal("the largest difference from the library", (string?)report.Records("claim")[^1]["name"]);
    }
}
