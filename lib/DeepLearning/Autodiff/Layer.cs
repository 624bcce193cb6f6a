namespace DeepLearning;

/// <summary>Neurons side by side, all of the same inputs.</summary>
public sealed class Layer
{
    private readonly Neuron[] _neurons;

    /// <summary>Makes the neurons one after the other.</summary>
    /// <param name="inputs">How many inputs each has.</param>
    /// <param name="outputs">How many neurons.</param>
    /// <param name="random">Draws their weights.</param>
    /// <param name="activation">Each neuron's activation, or none.</param>
    /// <param name="randomBias">True to draw the biases too; otherwise they are 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public Layer(int inputs, int outputs, Random random, Func<Value, Value>? activation = null, bool randomBias = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(outputs);
        _neurons = [.. Enumerable.Range(0, outputs).Select(_ => new Neuron(inputs, random, activation, randomBias))];
    }

    /// <summary>The neurons.</summary>
    public IReadOnlyList<Neuron> Neurons => _neurons;

    /// <summary>Every neuron's parameters, one neuron after the other.</summary>
    public IEnumerable<Value> Parameters => _neurons.SelectMany(neuron => neuron.Parameters);

    /// <summary>The neurons' outputs.</summary>
    /// <param name="x">The inputs.</param>
    /// <exception cref="ArgumentException">They are not as many as the neurons have weights.</exception>
    public Value[] Forward(params ReadOnlySpan<Value> x)
    {
        var outputs = new Value[_neurons.Length];
        for (var i = 0; i < outputs.Length; i++)
        {
            outputs[i] = _neurons[i].Forward(x);
        }

        return outputs;
    }
}
