using System.Numerics.Tensors;

namespace DeepLearning;

/// <summary>
/// Dropout, inverted: in training each number is set to 0 with probability p, and divided by 1 − p otherwise, so that its expectation stays;
/// outside training nothing changes (Srivastava et al. 2014, JMLR 15, sections 4 and 10). What is dropped is a function of the seed,
/// the layer and the update step alone, so a run that resumes drops what it would have dropped.
/// </summary>
public sealed class Dropout : NetworkLayer
{
    private readonly int _seed;
    private ColumnBuffer _output = null!, _masks = null!;
    private Columns _mask;

    /// <summary>Describes a layer.</summary>
    /// <param name="rate">The probability p of being dropped.</param>
    /// <param name="seed">The seed of what is dropped.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not in [0, 1).</exception>
    public Dropout(double rate, int seed = 0)
    {
        Require.Between(rate, 0, double.BitDecrement(1));
        (Rate, _seed) = (rate, seed);
    }

    /// <summary>The probability p of being dropped.</summary>
    public double Rate { get; }

    /// <summary>The layer in short.</summary>
    public override string ToString() => FormattableString.Invariant($"dropout {Rate} seed {_seed}");

    internal override Columns Forward(Columns x, Pass pass)
    {
        if (!pass.Training)
        {
            return x;
        }

        _mask = _masks.Take(x.Count);
        Draw(_mask.Span, new Xoshiro(unchecked(_seed + Number * 0x2545F491), (int)pass.Step));
        var y = _output.Take(x.Count);
        TensorPrimitives.Multiply(x.Span, _mask.Span, y.Span);
        return y;
    }

    internal override Columns Backward(Columns gradient, bool first)
    {
        TensorPrimitives.Multiply(gradient.Span, _mask.Span, gradient.Span);
        return gradient;
    }

    private protected override int Connect()
    {
        (_output, _masks) = (new(Inputs), new(Inputs));
        return Inputs;
    }

    private void Draw(Span<double> mask, Xoshiro random)
    {
        var kept = 1 / (1 - Rate);
        foreach (ref var value in mask)
        {
            value = random.NextDouble() < Rate ? 0 : kept;
        }
    }
}
