namespace DeepLearning.Tests.Networks;

/// <summary>Gradient descent with momentum, written out plainly: v ← ρv + g, φ ← φ − ηv.</summary>
internal sealed record Descent(double LearningRate, double Momentum = 0) : IOptimizer
{
    public OptimizerState Start(int count) => new([new double[count]]);

    public void Step(Span<double> parameters, ReadOnlySpan<double> gradient, OptimizerState state, double learningRate)
    {
        var velocity = state.Vectors[0];
        for (var i = 0; i < parameters.Length; i++)
        {
            velocity[i] = Momentum * velocity[i] + gradient[i];
            parameters[i] -= learningRate * velocity[i];
        }

        state.Steps++;
    }
}
