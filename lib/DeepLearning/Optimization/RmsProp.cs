using System.Numerics;

namespace DeepLearning;

/// <summary>
/// Divides each component of the gradient by the root of a moving average of its squares: v ← γ·v + (1 − γ)·g²,
/// φ ← φ − η·g / (√v + ε) (Hinton, Neural Networks for Machine Learning, 2012, lecture 6e). The state's vector is v.
/// </summary>
/// <param name="LearningRate">The learning rate η.</param>
/// <param name="Gamma">The share γ of the average that is kept at each step, in [0, 1).</param>
/// <param name="Epsilon">What keeps the denominator from 0, ε.</param>
public sealed record RmsProp(double LearningRate = 0.001, double Gamma = 0.9, double Epsilon = 1e-8) : IOptimizer
{
    /// <inheritdoc/>
    public OptimizerState Start(int count)
    {
        Update.CheckShare(Gamma, nameof(Gamma));
        return Update.Start<Rule>(count);
    }

    /// <inheritdoc/>
    public void Step(Span<double> parameters, ReadOnlySpan<double> gradient, OptimizerState state, double learningRate) =>
        Update.Apply(parameters, gradient, state, new Rule(learningRate, Gamma, Epsilon));

    private readonly struct Rule(double rate, double gamma, double epsilon) : IUpdateRule
    {
        private readonly Vector<double> _rate = new(rate), _gamma = new(gamma), _share = new(1 - gamma), _epsilon = new(epsilon);

        public static int Remembered => 1;

        public Vector<double> Next(Vector<double> parameter, Vector<double> gradient, ref Vector<double> square, ref Vector<double> none)
        {
            square = _gamma * square + _share * gradient * gradient;
            return parameter - _rate * gradient / (Vector.SquareRoot(square) + _epsilon);
        }
    }
}
