namespace DeepLearning;

/// <summary>The logistic function, y = 1 / (1 + e⁻ˣ); y′ = y (1 − y).</summary>
public sealed class Sigmoid : Activation
{
    /// <summary>The layer in short.</summary>
    public override string ToString() => "sigmoid";

    private protected override void Apply(ReadOnlySpan<double> x, Span<double> y) => VectorFunction.Map<Sigmoids.SigmoidFunction>(x, y);

    private protected override void MultiplyByDerivative(ReadOnlySpan<double> y, Span<double> gradient)
    {
        for (var i = 0; i < gradient.Length; i++)
        {
            gradient[i] *= y[i] * (1 - y[i]);
        }
    }
}
