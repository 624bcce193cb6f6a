using System.Numerics.Tensors;

namespace DeepLearning;

/// <summary>The leaky rectified linear unit, y = max(αx, x); y′ = 1 where x &gt; 0, otherwise α (Maas, Hannun and Ng, ICML 2013).</summary>
public sealed class LeakyReLU : Activation
{
    /// <summary>Describes a layer.</summary>
    /// <param name="slope">The slope α below 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The slope is not above 0 and below 1.</exception>
    public LeakyReLU(double slope = 0.01)
    {
        Require.Between(slope, double.Epsilon, double.BitDecrement(1));
        Slope = slope;
    }

    /// <summary>The slope α below 0.</summary>
    public double Slope { get; }

    /// <summary>The layer in short.</summary>
    public override string ToString() => FormattableString.Invariant($"leaky ReLU {Slope}");

    private protected override void Apply(ReadOnlySpan<double> x, Span<double> y)
    {
        TensorPrimitives.Multiply(x, Slope, y);
        TensorPrimitives.Max(x, y, y);
    }

    private protected override void MultiplyByDerivative(ReadOnlySpan<double> y, Span<double> gradient) => Slopes.Multiply(y, Slope, gradient);
}
