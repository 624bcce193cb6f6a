using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>
/// Steepest descent with a line search at each step (Prince, Understanding Deep Learning, section 6.1;
/// taught in the lesson on gradient descent).
/// </summary>
public static class GradientDescent
{
    /// <summary>The bracket of step sizes α that a step searches unless told otherwise.</summary>
    public static Bracket StepSizes { get; } = new(0, 0.033, 0.066, 0.1);

    /// <summary>
    /// One step downhill, φ − α·∇L(φ), where α minimizes L(φ − α·∇L(φ)) within <paramref name="stepSizes"/>
    /// (line search to 1e-5, at most 15 iterations).
    /// </summary>
    /// <param name="loss">The function L(φ).</param>
    /// <param name="gradient">Its gradient ∇L(φ), as long as φ.</param>
    /// <param name="phi">The parameters φ.</param>
    /// <param name="stepSizes">The bracket of α, or none for <see cref="StepSizes"/>.</param>
    /// <returns>The new parameters, as long as φ; <paramref name="phi"/> itself is not changed.</returns>
    /// <exception cref="ArgumentException">The gradient is not as long as φ.</exception>
    public static Vector<double> Step(
        Func<Vector<double>, double> loss, Func<Vector<double>, Vector<double>> gradient, Vector<double> phi, Bracket? stepSizes = null)
    {
        var slope = gradient(phi);
        var search = LineSearch.Minimize(alpha => loss(phi - alpha * slope), stepSizes ?? StepSizes, tolerance: 1e-5, maxIterations: 15);
        return phi - search.Minimum * slope;
    }
}
