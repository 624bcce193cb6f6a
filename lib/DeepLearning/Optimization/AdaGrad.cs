using System.Numerics;

namespace DeepLearning;

/// <summary>
/// Divides each component of the gradient by the root of the sum of its squares so far: s ← s + g², φ ← φ − η·g / (√s + ε)
/// (Duchi, Hazan and Singer, Adaptive subgradient methods for online learning and stochastic optimization, 2011, Figure 1).
/// The state's vector is s.
/// </summary>
/// <param name="LearningRate">The learning rate η.</param>
/// <param name="Epsilon">What keeps the denominator from 0, ε.</param>
public sealed record AdaGrad(double LearningRate = 0.01, double Epsilon = 1e-10) : IOptimizer
{
    /// <inheritdoc/>
    public OptimizerState Start(int count) => Update.Start<Rule>(count);

    /// <inheritdoc/>
    public void Step(Span<double> parameters, ReadOnlySpan<double> gradient, OptimizerState state, double learningRate) =>
        Update.Apply(parameters, gradient, state, new Rule(learningRate, Epsilon));

    private readonly struct Rule(double rate, double epsilon) : IUpdateRule
    {
        private readonly Vector<double> _rate = new(rate), _epsilon = new(epsilon);

        public static int Remembered => 1;

        public Vector<double> Next(Vector<double> parameter, Vector<double> gradient, ref Vector<double> sum, ref Vector<double> none)
        {
            sum += gradient * gradient;
            return parameter - _rate * gradient / (Vector.SquareRoot(sum) + _epsilon);
        }
    }
}
