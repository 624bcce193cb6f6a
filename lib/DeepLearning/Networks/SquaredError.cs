using System.Numerics.Tensors;

namespace DeepLearning;

/// <summary>
/// Least squares: L = (1/n) Σ (o − y)², a sum over the outputs and a mean over the samples; ∂L/∂O = 2 (O − Y) / n
/// (Prince, Understanding Deep Learning, section 5.3).
/// </summary>
public sealed class SquaredError : Loss
{
    private protected override double Threshold => 0.5;

    /// <summary>The loss in short.</summary>
    public override string ToString() => "squared error";

    internal override double Evaluate(Columns outputs, Columns targets, Columns gradient)
    {
        TensorPrimitives.Subtract(outputs.Span, targets.Span, gradient.Span);
        var loss = Squares.Sum(gradient.Span) / outputs.Count;
        TensorPrimitives.Multiply(gradient.Span, 2.0 / outputs.Count, gradient.Span);
        return loss;
    }
}
