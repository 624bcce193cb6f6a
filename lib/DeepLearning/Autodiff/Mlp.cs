namespace DeepLearning;

/// <summary>
/// A multi-layer perceptron of values: <c>new Mlp(2, [16, 16, 1], random)</c> has two hidden layers of 16 ReLU neurons, a linear output, and
/// 337 parameters (as in micrograd). <c>new Mlp(3, [4, 4, 1], random, v => v.Tanh(), v => v.Tanh(), randomBias: true)</c> is that of
/// Karpathy's lecture on it.
/// </summary>
public sealed class Mlp
{
    /// <summary>Makes the layers from the first to the last.</summary>
    /// <param name="inputs">How many inputs the first layer has.</param>
    /// <param name="widths">How many neurons each layer has; the last are the outputs.</param>
    /// <param name="random">Draws the weights, uniformly from [−1, 1).</param>
    /// <param name="hidden">The activation of all layers but the last, or none for ReLU.</param>
    /// <param name="output">The activation of the last layer, or none for a linear one.</param>
    /// <param name="randomBias">True to draw the biases too; otherwise they are 0.</param>
    /// <exception cref="ArgumentException">There is no layer.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public Mlp(
        int inputs,
        IReadOnlyList<int> widths,
        Random random,
        Func<Value, Value>? hidden = null,
        Func<Value, Value>? output = null,
        bool randomBias = false)
    {
        if (widths.Count == 0)
        {
            throw new ArgumentException("A network needs a layer: say how many outputs it has, as in [16, 16, 1].", nameof(widths));
        }

        Layers = [.. widths.Select((width, i) => new Layer(
            i == 0 ? inputs : widths[i - 1], width, random, i == widths.Count - 1 ? output : hidden ?? (value => value.ReLU()), randomBias))];
        Parameters = [.. Layers.SelectMany(layer => layer.Parameters)];
    }

    /// <summary>The layers, from the first to the last.</summary>
    public IReadOnlyList<Layer> Layers { get; }

    /// <summary>Every parameter: layer by layer, neuron by neuron, the weights and then the bias.</summary>
    public IReadOnlyList<Value> Parameters { get; }

    /// <summary>The outputs of the last layer.</summary>
    /// <param name="x">The inputs.</param>
    /// <exception cref="ArgumentException">They are not as many as the first layer has.</exception>
    public Value[] Forward(params ReadOnlySpan<Value> x)
    {
        var outputs = Layers[0].Forward(x);
        for (var i = 1; i < Layers.Count; i++)
        {
            outputs = Layers[i].Forward(outputs);
        }

        return outputs;
    }

    /// <summary>Sets every parameter's gradient to 0: to be done before each <see cref="Value.Backward"/>.</summary>
    public void ZeroGradients()
    {
        foreach (var parameter in Parameters)
        {
            parameter.Gradient = 0;
        }
    }
}
