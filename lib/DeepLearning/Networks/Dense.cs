namespace DeepLearning;

/// <summary>
/// A fully connected layer, S = W X + b 1ᵀ, with weights W (outputs × inputs, named W1, W2, …) and bias b (outputs × 1, named b1, b2, …).
/// Backward, with G = ∂L/∂S: ∂L/∂W = G Xᵀ, ∂L/∂b = G 1, ∂L/∂X = Wᵀ G (Prince, Understanding Deep Learning, section 7.4).
/// </summary>
public sealed class Dense : NetworkLayer
{
    private readonly int _units;
    private readonly Initialization _initialization;
    private ColumnBuffer _output = null!, _inputGradient = null!;
    private Parameter _weights = null!, _bias = null!;
    private Columns _x;

    /// <summary>Describes a layer.</summary>
    /// <param name="units">How many outputs it has.</param>
    /// <param name="initialization">How the weights start; He if nothing is said. Biases start at 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of outputs is not positive.</exception>
    public Dense(int units, Initialization? initialization = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(units);
        (_units, _initialization) = (units, initialization ?? Initialization.He);
    }

    /// <summary>The layer in short: <c>dense 50</c>.</summary>
    public override string ToString() => $"dense {_units}";

    internal override IEnumerable<Parameter> CreateParameters(Random random) =>
    [
        _weights = new($"W{Number}", Outputs, Inputs, ParameterRole.Weight, values => _initialization.Fill(values, Inputs, Outputs, random)),
        _bias = new($"b{Number}", Outputs, 1, ParameterRole.Bias, values => values.Clear()),
    ];

    internal override Columns Forward(Columns x, Pass pass)
    {
        _x = x;
        var s = _output.Take(x.Count);
        s.Repeat(_bias.Values);
        MatrixProduct.Add(_weights.Values, x, s);
        return s;
    }

    internal override Columns Backward(Columns gradient, bool first)
    {
        MatrixProduct.SetTransposedRight(gradient, _x, _weights.Gradients);
        gradient.SumTo(_bias.Gradients.Span);
        if (first)
        {
            return default;
        }

        var inputGradient = _inputGradient.Take(gradient.Count);
        MatrixProduct.SetTransposedLeft(_weights.Values, gradient, inputGradient);
        return inputGradient;
    }

    private protected override int Connect()
    {
        (_output, _inputGradient) = (new(_units), new(Inputs));
        return _units;
    }
}
