using System.Numerics;

namespace DeepLearning;

/// <summary>
/// Momentum over a normalized gradient: m ← β₁·m + (1 − β₁)·g, v ← β₂·v + (1 − β₂)·g², and with both corrected for their start at 0
/// in step t = 1, 2, …, φ ← φ − η · m/(1 − β₁ᵗ) / (√(v/(1 − β₂ᵗ)) + ε) (Kingma and Ba, Adam, 2015, Algorithm 1; Prince, Understanding
/// Deep Learning, equations 6.15 to 6.17, where β₁, β₂ are β, γ). Before that, a weight decay λ shrinks the parameters apart from the gradient,
/// φ ← (1 − ηλ)·φ (Loshchilov and Hutter, Decoupled Weight Decay Regularization, 2019, Algorithm 2, as PyTorch's AdamW).
/// The state's vectors are m and v.
/// </summary>
/// <param name="LearningRate">The learning rate η.</param>
/// <param name="Beta1">The share β₁ of the gradients' average that is kept at each step, in [0, 1).</param>
/// <param name="Beta2">The share β₂ of the squares' average that is kept at each step, in [0, 1).</param>
/// <param name="Epsilon">What keeps the denominator from 0, ε.</param>
/// <param name="WeightDecay">The weight decay λ; 0 for Adam, more for AdamW.</param>
public sealed record Adam(
    double LearningRate = 0.001, double Beta1 = 0.9, double Beta2 = 0.999, double Epsilon = 1e-8, double WeightDecay = 0) : IOptimizer
{
    /// <inheritdoc/>
    public OptimizerState Start(int count)
    {
        Update.CheckShare(Beta1, nameof(Beta1));
        Update.CheckShare(Beta2, nameof(Beta2));
        return Update.Start<Rule>(count);
    }

    /// <inheritdoc/>
    public void Step(Span<double> parameters, ReadOnlySpan<double> gradient, OptimizerState state, double learningRate) =>
        Update.Apply(parameters, gradient, state, new Rule(this, learningRate, state.Steps + 1));

    private readonly struct Rule(Adam adam, double rate, long step) : IUpdateRule
    {
        private readonly Vector<double> _beta1 = new(adam.Beta1), _share1 = new(1 - adam.Beta1);
        private readonly Vector<double> _beta2 = new(adam.Beta2), _share2 = new(1 - adam.Beta2);
        private readonly Vector<double> _rate = new(rate / (1 - Math.Pow(adam.Beta1, step)));
        private readonly Vector<double> _correction = new(1 / Math.Sqrt(1 - Math.Pow(adam.Beta2, step)));
        private readonly Vector<double> _epsilon = new(adam.Epsilon), _keep = new(1 - rate * adam.WeightDecay);

        public static int Remembered => 2;

        public Vector<double> Next(Vector<double> parameter, Vector<double> gradient, ref Vector<double> average, ref Vector<double> square)
        {
            average = _beta1 * average + _share1 * gradient;
            square = _beta2 * square + _share2 * gradient * gradient;
            return _keep * parameter - _rate * average / (_correction * Vector.SquareRoot(square) + _epsilon);
        }
    }
}
