using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>Runs an optimizer over a function of a vector, as the lessons do: <c>new Adam(0.05).Minimize(Loss, Gradient, start, steps: 60)</c>.</summary>
public static class OptimizerExtensions
{
    /// <summary>
    /// Goes some steps downhill. The gradient may be that of a batch that it draws anew at each call: then the descent is stochastic.
    /// It stops at no tolerance, and goes on where the loss becomes infinite or NaN.
    /// </summary>
    /// <param name="optimizer">The rule of the steps.</param>
    /// <param name="loss">The function L(φ), evaluated at each point of the path.</param>
    /// <param name="gradient">Its gradient, or an estimate of it, as long as φ; called once a step.</param>
    /// <param name="start">The first φ, which is not changed.</param>
    /// <param name="steps">How many steps.</param>
    /// <param name="schedule">The learning rate of each step, or none for the optimizer's own.</param>
    /// <param name="progress">Is told the number of steps that were taken.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The points and losses, the first ones included: one more than steps.</returns>
    /// <exception cref="ArgumentException">A gradient is not as long as φ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of steps is negative.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static OptimizationPath Minimize(
        this IOptimizer optimizer,
        Func<Vector<double>, double> loss,
        Func<Vector<double>, Vector<double>> gradient,
        Vector<double> start,
        int steps,
        ISchedule? schedule = null,
        IProgress<int>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(steps);
        var state = optimizer.Start(start.Count);
        var points = new List<Vector<double>> { start.Clone() };
        var losses = new List<double> { loss(start) };
        for (var step = 0; step < steps; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            var phi = points[^1].ToArray();
            optimizer.Step(phi, gradient(points[^1]).ToArray(), state, schedule?.At(step) ?? optimizer.LearningRate);
            points.Add(Vector<double>.Build.Dense(phi));
            losses.Add(loss(points[^1]));
            progress?.Report(step + 1);
        }

        return new(points, losses);
    }
}
