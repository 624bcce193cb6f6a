namespace DeepLearning;

/// <summary>A function f of each number alone, Y = f(X); backward, ∂L/∂X = ∂L/∂Y ∘ f′(X), where f′ is written by means of Y.</summary>
public abstract class Activation : NetworkLayer
{
    private ColumnBuffer _output = null!;
    private Columns _y;

    private protected Activation()
    {
    }

    internal sealed override Columns Forward(Columns x, Pass pass)
    {
        _y = _output.Take(x.Count);
        Apply(x.Span, _y.Span);
        return _y;
    }

    internal sealed override Columns Backward(Columns gradient, bool first)
    {
        MultiplyByDerivative(_y.Span, gradient.Span);
        return gradient;
    }

    /// <summary>y = f(x).</summary>
    private protected abstract void Apply(ReadOnlySpan<double> x, Span<double> y);

    /// <summary>Multiplies a gradient by f′(x), where y = f(x).</summary>
    private protected abstract void MultiplyByDerivative(ReadOnlySpan<double> y, Span<double> gradient);

    private protected sealed override int Connect()
    {
        _output = new(Inputs);
        return Inputs;
    }
}
