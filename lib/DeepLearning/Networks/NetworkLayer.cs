namespace DeepLearning;

/// <summary>
/// One layer of a network: a function of a batch whose columns are samples, and that function's gradient.
/// A network works on copies of the layers it is given, so one layer can be named in several places.
/// </summary>
public abstract class NetworkLayer
{
    private protected NetworkLayer()
    {
    }

    /// <summary>How many numbers a sample has before this layer; 0 until it is in a network.</summary>
    public int Inputs { get; private set; }

    /// <summary>How many numbers a sample has after this layer; 0 until it is in a network.</summary>
    public int Outputs { get; private set; }

    /// <summary>The layer's number among those of its kind in the network, from 1.</summary>
    private protected int Number { get; private set; }

    /// <summary>A copy with its own buffers, and its parameters yet without values, for a network.</summary>
    internal NetworkLayer Copy(int inputs, int number)
    {
        var copy = (NetworkLayer)MemberwiseClone();
        (copy.Inputs, copy.Number) = (inputs, number);
        copy.Outputs = copy.Connect();
        return copy;
    }

    /// <summary>The parameters with the values that they start from, drawn from a generator.</summary>
    internal virtual IEnumerable<Parameter> CreateParameters(Random random) => [];

    /// <summary>The layer's outputs, outputs × n, in a buffer that the next pass overwrites.</summary>
    internal abstract Columns Forward(Columns x, Pass pass);

    /// <summary>
    /// From ∂L/∂(outputs), which it may overwrite: sets the parameters' gradients and gives ∂L/∂(inputs).
    /// </summary>
    /// <param name="gradient">∂L/∂(outputs), outputs × n, of the last forward pass, which was for training.</param>
    /// <param name="first">Whether nobody asks for ∂L/∂(inputs), because this is the first layer.</param>
    internal abstract Columns Backward(Columns gradient, bool first);

    /// <summary>Makes the buffers.</summary>
    /// <returns>How many outputs there are.</returns>
    private protected abstract int Connect();
}
