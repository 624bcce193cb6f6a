namespace DeepLearning;

/// <summary>The hyperbolic tangent, y = tanh x; y′ = 1 − y².</summary>
public sealed class Tanh : Activation
{
    /// <summary>The layer in short.</summary>
    public override string ToString() => "tanh";

    private protected override void Apply(ReadOnlySpan<double> x, Span<double> y) => VectorFunction.Map<Sigmoids.TanhFunction>(x, y);

    private protected override void MultiplyByDerivative(ReadOnlySpan<double> y, Span<double> gradient) => Slope(y, gradient);

    /// <summary>gᵢ ← gᵢ (1 − yᵢ²).</summary>
    internal static void Slope(ReadOnlySpan<double> y, Span<double> gradient)
    {
        for (var i = 0; i < gradient.Length; i++)
        {
            gradient[i] *= 1 - y[i] * y[i];
        }
    }
}
