using System.Numerics.Tensors;

namespace DeepLearning;

/// <summary>The rectified linear unit, y = max(0, x); y′ = 1 where x &gt; 0, otherwise 0 (Nair and Hinton, ICML 2010).</summary>
public sealed class ReLU : Activation
{
    /// <summary>The layer in short.</summary>
    public override string ToString() => "ReLU";

    private protected override void Apply(ReadOnlySpan<double> x, Span<double> y) => TensorPrimitives.Max(x, 0, y);

    private protected override void MultiplyByDerivative(ReadOnlySpan<double> y, Span<double> gradient) => Slopes.Multiply(y, 0, gradient);
}
