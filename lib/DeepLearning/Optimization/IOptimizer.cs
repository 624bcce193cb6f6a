namespace DeepLearning;

/// <summary>
/// A rule that makes new parameters from a gradient. Its hyper-parameters are a record and never change;
/// what it remembers between steps is an <see cref="OptimizerState"/>.
/// </summary>
public interface IOptimizer
{
    /// <summary>The learning rate of a step that is told no other.</summary>
    double LearningRate { get; }

    /// <summary>The state before the first step.</summary>
    /// <param name="count">How many parameters there are.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or a hyper-parameter lies outside of its range.</exception>
    OptimizerState Start(int count);

    /// <summary>Changes the parameters in place, and the state with them, and allocates nothing. A NaN in the gradient makes its parameter NaN.</summary>
    /// <param name="parameters">The parameters φ.</param>
    /// <param name="gradient">The gradient ∂L/∂φ, as long.</param>
    /// <param name="state">The state of these parameters.</param>
    /// <param name="learningRate">The learning rate of this step: what a schedule says, or <see cref="LearningRate"/>.</param>
    /// <exception cref="ArgumentException">The parameters, the gradient and the state are not equally long; nothing was changed.</exception>
    void Step(Span<double> parameters, ReadOnlySpan<double> gradient, OptimizerState state, double learningRate);
}
