namespace DeepLearning;

/// <summary>
/// The vanilla recurrent network over symbols (characters) of an alphabet of K, with a state h of m numbers:
/// a_t = W h_{t−1} + U x_t + b, h_t = tanh a_t, o_t = V h_t + c, p_t = softmax(o_t), where x_t has a single 1 at the symbol's place,
/// so U x_t is a column of U and is never multiplied out (Goodfellow, Bengio and Courville, Deep Learning, equations 10.8 to 10.11).
/// Parameters: U (m × K), W (m × m), b (m × 1), V (K × m), c (K × 1). The state belongs to the caller: an array of m numbers, zeros at first.
/// </summary>
public sealed partial class Rnn
{
    private readonly Parameter _u, _w, _b, _v, _c;
    private readonly ColumnBuffer _states, _outputs, _stateGradients;

    /// <summary>Makes a network.</summary>
    /// <param name="symbols">How many symbols the alphabet has, K.</param>
    /// <param name="hidden">How many numbers the state has, m.</param>
    /// <param name="random">Draws U, W and V, in this order, each row by row.</param>
    /// <param name="initialization">How they start; N(0, 0.01²) if nothing is said. Biases start at 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not positive.</exception>
    public Rnn(int symbols, int hidden, Random random, Initialization? initialization = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(symbols);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(hidden);
        (Symbols, Hidden) = (symbols, hidden);
        Parameters = new(
        [
            _u = Weights("U", hidden, symbols),
            _w = Weights("W", hidden, hidden),
            _v = Weights("V", symbols, hidden),
            _b = new("b", hidden, 1, ParameterRole.Bias, values => values.Clear()),
            _c = new("c", symbols, 1, ParameterRole.Bias, values => values.Clear()),
        ]);
        (_states, _outputs, _stateGradients) = (new(hidden), new(symbols), new(hidden));

        Parameter Weights(string name, int rows, int columns) => new(name, rows, columns, ParameterRole.Weight,
            values => (initialization ?? Initialization.Normal(0.01)).Fill(values, columns, rows, random));
    }

    /// <summary>How many symbols the alphabet has, K.</summary>
    public int Symbols { get; }

    /// <summary>How many numbers the state has, m.</summary>
    public int Hidden { get; }

    /// <summary>All parameters, by name, with their gradients.</summary>
    public ParameterSet Parameters { get; }

    /// <summary>The architecture in a line.</summary>
    public override string ToString() => $"RNN, {Symbols} symbols, {Hidden} hidden";

    /// <summary>The loss of a sequence, the sum of its cross-entropies −Σ ln p_t(y_t), in nats.</summary>
    /// <param name="inputs">The symbols x_1 … x_T.</param>
    /// <param name="targets">The symbols that come next, y_1 … y_T: as many.</param>
    /// <param name="state">The state h_0 before the first symbol, m numbers; it is overwritten by h_T.</param>
    /// <exception cref="ArgumentException">The lengths do not fit, or a symbol is not among 0 … K − 1.</exception>
    public double Loss(ReadOnlySpan<int> inputs, ReadOnlySpan<int> targets, Span<double> state)
    {
        Check(inputs, targets, state);
        return Forward(inputs, targets, state);
    }

    /// <summary>
    /// The loss of a sequence, and by back-propagation through time its gradient in all parameters; the gradient stops at h_0.
    /// </summary>
    /// <inheritdoc cref="Loss"/>
    public double Backward(ReadOnlySpan<int> inputs, ReadOnlySpan<int> targets, Span<double> state)
    {
        Check(inputs, targets, state);
        var loss = Forward(inputs, targets, state);
        var (h, outputGradient) = (_states.Take(inputs.Length + 1), _outputs.Take(inputs.Length));
        for (var t = 0; t < targets.Length; t++)
        {
            outputGradient[t][targets[t]] -= 1;
        }

        MatrixProduct.SetTransposedRight(outputGradient, h.Slice(1, inputs.Length), _v.Gradients);
        outputGradient.SumTo(_c.Gradients.Span);
        var a = BackwardThroughTime(outputGradient, h);
        MatrixProduct.SetTransposedRight(a, h.Slice(0, inputs.Length), _w.Gradients);
        a.SumTo(_b.Gradients.Span);
        Scatter(a, inputs, _u.Gradients);
        return loss;
    }
}
