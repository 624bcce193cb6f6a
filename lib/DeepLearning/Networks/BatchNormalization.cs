using System.Numerics.Tensors;

namespace DeepLearning;

/// <summary>
/// Batch normalization: every feature gets mean 0 and variance 1 over the batch, then a learnt scale and shift,
/// X̂ = (X − μ) / √(v + ε), Y = γ X̂ + β with v = mean (X − μ)² (Ioffe and Szegedy 2015, arXiv 1502.03167, Algorithm 1).
/// Outside training, μ and v are running averages, a ← α a + (1 − α) a_batch, which start at 0 and 1.
/// Parameters, each features × 1: gamma1, beta1; mean1 and variance1 are the running averages.
/// </summary>
public sealed class BatchNormalization : NetworkLayer
{
    private ColumnBuffer _output = null!, _normalized = null!;
    private Parameter _gamma = null!, _beta = null!, _mean = null!, _variance = null!;
    private double[] _batchMean = [], _batchVariance = [], _inverseDeviation = [], _work = [];
    private Columns _xHat;

    /// <summary>Describes a layer.</summary>
    /// <param name="alpha">How much of a running average remains at each step, α.</param>
    /// <param name="epsilon">What is added to the variance, ε.</param>
    /// <exception cref="ArgumentOutOfRangeException">α is not in [0, 1], or ε is negative or not a number.</exception>
    public BatchNormalization(double alpha = 0.9, double epsilon = 1e-5)
    {
        Require.Between(alpha, 0, 1);
        Require.NotNegative(epsilon);
        (Alpha, Epsilon) = (alpha, epsilon);
    }

    /// <summary>How much of a running average remains at each step, α.</summary>
    public double Alpha { get; }

    /// <summary>What is added to the variance, ε.</summary>
    public double Epsilon { get; }

    /// <summary>The layer in short.</summary>
    public override string ToString() => FormattableString.Invariant($"batch normalization α={Alpha} ε={Epsilon}");

    internal override IEnumerable<Parameter> CreateParameters(Random random) =>
    [
        _gamma = Create("gamma", ParameterRole.Bias, 1),
        _beta = Create("beta", ParameterRole.Bias, 0),
        _mean = Create("mean", ParameterRole.RunningAverage, 0),
        _variance = Create("variance", ParameterRole.RunningAverage, 1),
    ];

    internal override Columns Forward(Columns x, Pass pass)
    {
        if (pass.Training)
        {
            Average(x);
        }

        return Normalize(x, pass.Training ? _batchMean : _mean.Values.Span, pass.Training ? _batchVariance : _variance.Values.Span);
    }

    // ∂L/∂γ = Σ g x̂, ∂L/∂β = Σ g, ∂L/∂x = γ / (n √(v + ε)) · (n g − ∂L/∂β − x̂ ∂L/∂γ)
    internal override Columns Backward(Columns gradient, bool first)
    {
        var scale = _gamma.Gradients.Span;
        var shift = _beta.Gradients.Span;
        gradient.SumTo(shift);
        scale.Clear();
        for (var i = 0; i < gradient.Count; i++)
        {
            TensorPrimitives.MultiplyAdd(gradient[i], _xHat[i], scale, scale);
        }

        for (var i = 0; i < gradient.Count && !first; i++)
        {
            TensorPrimitives.MultiplyAdd(_xHat[i], scale, shift, _work);
            TensorPrimitives.Multiply(_work, -1.0 / gradient.Count, _work);
            TensorPrimitives.Add(gradient[i], _work, gradient[i]);
            TensorPrimitives.Multiply(gradient[i], _inverseDeviation, gradient[i]);
            TensorPrimitives.Multiply(gradient[i], _gamma.Values.Span, gradient[i]);
        }

        return gradient;
    }

    private protected override int Connect()
    {
        (_output, _normalized) = (new(Inputs), new(Inputs));
        (_batchMean, _batchVariance, _inverseDeviation, _work) = (new double[Inputs], new double[Inputs], new double[Inputs], new double[Inputs]);
        return Inputs;
    }

    private Parameter Create(string name, ParameterRole role, double start) => new($"{name}{Number}", Inputs, 1, role, values => values.Fill(start));

    private void Average(Columns x)
    {
        x.SumTo(_batchMean);
        TensorPrimitives.Divide(_batchMean, x.Count, _batchMean);
        Array.Clear(_batchVariance);
        for (var i = 0; i < x.Count; i++)
        {
            TensorPrimitives.Subtract(x[i], _batchMean, _work);
            TensorPrimitives.MultiplyAdd(_work, _work, _batchVariance, _batchVariance);
        }

        TensorPrimitives.Divide(_batchVariance, x.Count, _batchVariance);
        Follow(_mean.Values.Span, _batchMean);
        Follow(_variance.Values.Span, _batchVariance);
    }

    private void Follow(Span<double> average, double[] batch)
    {
        for (var i = 0; i < batch.Length; i++)
        {
            average[i] = Alpha * average[i] + (1 - Alpha) * batch[i];
        }
    }

    private Columns Normalize(Columns x, ReadOnlySpan<double> mean, ReadOnlySpan<double> variance)
    {
        TensorPrimitives.Add(variance, Epsilon, _inverseDeviation);
        TensorPrimitives.ReciprocalSqrt(_inverseDeviation, _inverseDeviation);
        _xHat = _normalized.Take(x.Count);
        var y = _output.Take(x.Count);
        for (var i = 0; i < x.Count; i++)
        {
            TensorPrimitives.Subtract(x[i], mean, _xHat[i]);
            TensorPrimitives.Multiply(_xHat[i], _inverseDeviation, _xHat[i]);
            TensorPrimitives.MultiplyAdd(_xHat[i], _gamma.Values.Span, _beta.Values.Span, y[i]);
        }

        return y;
    }
}
