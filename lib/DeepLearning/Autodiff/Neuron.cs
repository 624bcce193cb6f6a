namespace DeepLearning;

/// <summary>A neuron of values: activation(b + Σ wᵢxᵢ), every product and sum a node of the graph.</summary>
public sealed class Neuron
{
    private readonly Value[] _weights;
    private readonly Func<Value, Value>? _activation;

    /// <summary>Draws the weights uniformly from [−1, 1).</summary>
    /// <param name="inputs">How many inputs it has.</param>
    /// <param name="random">Draws the weights, in their order.</param>
    /// <param name="activation">What is applied to the sum, or none.</param>
    /// <param name="randomBias">True to draw the bias too, after the weights; otherwise it is 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of inputs is negative.</exception>
    public Neuron(int inputs, Random random, Func<Value, Value>? activation = null, bool randomBias = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(inputs);
        _weights = [.. Enumerable.Range(0, inputs).Select(_ => new Value(Draw(random)))];
        Bias = new(randomBias ? Draw(random) : 0);
        _activation = activation;
    }

    /// <summary>The weights w, one for each input.</summary>
    public IReadOnlyList<Value> Weights => _weights;

    /// <summary>The bias b.</summary>
    public Value Bias { get; }

    /// <summary>The weights, and then the bias.</summary>
    public IEnumerable<Value> Parameters => _weights.Append(Bias);

    /// <summary>The neuron's output.</summary>
    /// <param name="x">The inputs, as many as weights.</param>
    /// <exception cref="ArgumentException">There are more or fewer.</exception>
    public Value Forward(params ReadOnlySpan<Value> x)
    {
        if (x.Length != _weights.Length)
        {
            throw new ArgumentException($"The neuron has {_weights.Length} weights, and x {x.Length} components: they must be equally many.");
        }

        var sum = Bias;
        for (var i = 0; i < x.Length; i++)
        {
            sum += _weights[i] * x[i];
        }

        return _activation is null ? sum : _activation(sum);
    }

    private static double Draw(Random random) => 2 * random.NextDouble() - 1;
}
