using MathNet.Numerics.LinearAlgebra;
using Attempt = System.Func<int, double>;

namespace DeepLearning.Exercises;

/// <summary>Stochastic gradient descent: a schedule under which six in ten of 200 runs come close to the deepest bottom.</summary>
internal sealed class Cooling : Exercise<Attempt>
{
    private const int Runs = 200, Steps = 300, Size = 5, Target = 120;
    private const double Deep = 0.7;

    /// <inheritdoc/>
    public override string Id => "cooling";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Look at the constant rates: which of them bring most runs down? Begin with one of those.",
        "It must stay long enough to get there, and only then fall, so that the runs settle: not in the first half of the steps.",
        "A tenth of 0.4 in the last third of the steps is enough: stepDecay(0.4, 0.1, 200, step).",
    ];

    /// <inheritdoc/>
    protected override Attempt Reference => step => new StepDecay(0.4, 0.1, 200).At(step);

    /// <inheritdoc/>
    protected override string? Check(Attempt attempt)
    {
        double[] rates = [.. Enumerable.Range(0, Steps).Select(attempt)];
        var bad = Array.FindIndex(rates, rate => !(rate >= 0 && double.IsFinite(rate)));
        if (bad >= 0)
        {
            return FormattableString.Invariant($"in step {bad} expected a rate of 0 or more, got {rates[bad]}");
        }

        var ends = Enumerable.Range(1, Runs).Select(seed => Run(rates, seed)).ToList();
        var reached = ends.Count(loss => loss < Deep);
        return reached >= Target
            ? null
            : FormattableString.Invariant($"of {Runs} runs expected {Target} or more below {Deep}, got {reached} (the median is {ends.Order().ElementAt(Runs / 2):0.00}): ") + Reason(rates, ends);
    }

    private static double Run(double[] rates, int seed)
    {
        var random = new NumpyRandom(seed);
        var phi = Vector<double>.Build.Dense([-1.5, 6.5]);
        foreach (var rate in rates)
        {
            phi -= rate * GaborFit.Gradient(phi, random.Permutation(GaborFit.Count).AsSpan(0, Size));
        }

        return GaborFit.Loss(phi);
    }

    private static string Reason(double[] rates, List<double> ends) => rates switch
    {
        [var first, .. var rest] when rest.All(rate => rate == first) && first >= 0.3 =>
            "the rate never falls, so the runs that arrive keep jumping about the bottom",
        _ when rates[^1] > rates[0] => "the rate grows; begin large and end small",
        _ when rates.Sum() < 40 => "the rates are too small, or fall too early: the runs cool down before they have arrived",
        _ when rates[0] > 0.5 && ends.Count(loss => loss > 3) > Runs / 4 => "the first rate throws too many runs out of their way; begin lower",
        _ => "stay longer at the rate that brings most runs into the valley, and then let it fall",
    };
}
