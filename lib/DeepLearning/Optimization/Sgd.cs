using System.Numerics;

namespace DeepLearning;

/// <summary>
/// Gradient descent with a fixed rate, φ ← φ − η·g; stochastic when the gradient g is that of a batch
/// (Prince, Understanding Deep Learning, equation 6.10).
/// </summary>
/// <param name="LearningRate">The learning rate η.</param>
public sealed record Sgd(double LearningRate) : IOptimizer
{
    /// <inheritdoc/>
    public OptimizerState Start(int count) => Update.Start<Rule>(count);

    /// <inheritdoc/>
    public void Step(Span<double> parameters, ReadOnlySpan<double> gradient, OptimizerState state, double learningRate) =>
        Update.Apply(parameters, gradient, state, new Rule(learningRate));

    private readonly struct Rule(double rate) : IUpdateRule
    {
        private readonly Vector<double> _rate = new(rate);

        public static int Remembered => 0;

        public Vector<double> Next(Vector<double> parameter, Vector<double> gradient, ref Vector<double> first, ref Vector<double> second) =>
            parameter - _rate * gradient;
    }
}
