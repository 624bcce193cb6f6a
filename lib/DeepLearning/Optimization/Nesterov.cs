using System.Numerics;

namespace DeepLearning;

/// <summary>
/// Momentum that takes the gradient where the momentum is about to lead: m ← β·m + (1 − β)·∇L(φ − ηβm), φ ← φ − η·m
/// (Prince, Understanding Deep Learning, equation 6.12; Nesterov, A method for solving the convex programming problem with convergence
/// rate O(1/k²), 1983). The parameters that a step is given, and at which its gradient is taken, are those points ahead,
/// θ = φ − ηβm; in them, with a rate that stays, the formula is m ← β·m + (1 − β)·g, θ ← θ − η·((1 − β)·g + β·m)
/// (Sutskever and others, On the importance of initialization and momentum in deep learning, 2013, and PyTorch's SGD).
/// The state's vector is m, so the book's φ is θ + ηβm.
/// </summary>
/// <param name="LearningRate">The learning rate η.</param>
/// <param name="Beta">The share β of the average that is kept at each step, in [0, 1).</param>
/// <param name="Classic">True to leave out the factor 1 − β, as PyTorch does: the same path with the rate η·(1 − β).</param>
public sealed record Nesterov(double LearningRate, double Beta = 0.9, bool Classic = false) : IOptimizer
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
            var part = _share * gradient;
            average = _beta * average + part;
            return parameter - _rate * (part + _beta * average);
        }
    }
}
