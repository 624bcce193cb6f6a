using System.Numerics;

namespace DeepLearning;

/// <summary>
/// Gradient descent that goes on in the direction of a moving average m of the gradients:
/// m ← β·m + (1 − β)·g, φ ← φ − η·m (Prince, Understanding Deep Learning, equation 6.11). The classic form leaves the factor out,
/// m ← β·m + g (Polyak, Some methods of speeding up the convergence of iteration methods, 1964; PyTorch's SGD): it takes
/// the same path with the rate η·(1 − β). The state's vector is m.
/// </summary>
/// <param name="LearningRate">The learning rate η.</param>
/// <param name="Beta">The share β of the average that is kept at each step, in [0, 1).</param>
/// <param name="Classic">True for m ← β·m + g.</param>
public sealed record Momentum(double LearningRate, double Beta = 0.9, bool Classic = false) : IOptimizer
{
    /// <inheritdoc/>
    public OptimizerState Start(int count)
    {
        Update.CheckShare(Beta, nameof(Beta));
        return Update.Start<Rule>(count);
    }

    /// <inheritdoc/>
    public void Step(Span<double> parameters, ReadOnlySpan<double> gradient, OptimizerState state, double learningRate) =>
        Update.Apply(parameters, gradient, state, new Rule(learningRate, Beta, Classic ? 1 : 1 - Beta));

    private readonly struct Rule(double rate, double beta, double share) : IUpdateRule
    {
        private readonly Vector<double> _rate = new(rate), _beta = new(beta), _share = new(share);

        public static int Remembered => 1;

        public Vector<double> Next(Vector<double> parameter, Vector<double> gradient, ref Vector<double> average, ref Vector<double> none)
        {
            average = _beta * average + _share * gradient;
            return parameter - _rate * average;
        }
    }
}
