using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>
/// A feed-forward network: layers one after the other, and the loss by which it learns. Samples are columns: X is d × n, targets Y are K × n.
/// The cost is J = L + λ Σ W², the mean loss and a penalty on the weights (not on biases, scales and shifts), whose gradient is 2λW.
/// Its buffers are used again from call to call, so one network serves one thread. A notebook shows it as a table of its layers.
/// </summary>
[TypeFormatterSource(typeof(ShownFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial class Network : IShown
{
    private readonly NetworkLayer[] _layers;
    private readonly List<Parameter>[] _parametersOf;
    private readonly ColumnBuffer _outputGradient;

    /// <summary>Puts layers together.</summary>
    /// <param name="inputs">How many numbers a sample has, d.</param>
    /// <param name="layers">The layers, from the input on; the network works on copies.</param>
    /// <param name="loss">The loss.</param>
    /// <param name="random">Draws the weights: layer by layer, each matrix row by row.</param>
    /// <exception cref="ArgumentException">There is no layer, or d is not positive.</exception>
    public Network(int inputs, IReadOnlyList<NetworkLayer> layers, Loss loss, Random random)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(inputs);
        if (layers.Count == 0)
        {
            throw new ArgumentException("A network has at least one layer.", nameof(layers));
        }

        _layers = new NetworkLayer[layers.Count];
        for (var i = 0; i < layers.Count; i++)
        {
            var number = layers.Take(i + 1).Count(layer => layer.GetType() == layers[i].GetType());
            _layers[i] = layers[i].Copy(i == 0 ? inputs : _layers[i - 1].Outputs, number);
        }

        Loss = loss;
        _parametersOf = [.. _layers.Select(layer => layer.CreateParameters(random).ToList())];
        Parameters = new(_parametersOf.SelectMany(parameters => parameters));
        _outputGradient = new(Outputs);
    }

    /// <summary>The layers, from the input on.</summary>
    public IReadOnlyList<NetworkLayer> Layers => _layers;

    /// <summary>The loss by which the network learns.</summary>
    public Loss Loss { get; }

    /// <summary>All parameters, by name, with their gradients.</summary>
    public ParameterSet Parameters { get; }

    /// <summary>How many numbers a sample has, d.</summary>
    public int Inputs => _layers[0].Inputs;

    /// <summary>How many numbers come out, K.</summary>
    public int Outputs => _layers[^1].Outputs;

    /// <summary>The architecture in a line: <c>3072 → dense 50 → ReLU → dense 10 → soft-max cross-entropy</c>.</summary>
    public override string ToString() => string.Join(" → ", [Inputs, .. _layers.AsEnumerable<object>(), Loss]);

    /// <summary>The outputs before any soft-max or sigmoid, K × n; batch normalization and dropout as outside training.</summary>
    /// <param name="x">The samples, d × n.</param>
    /// <exception cref="ArgumentException">The samples have another number of rows than d.</exception>
    public Matrix<double> Forward(Matrix<double> x) => Map(x, _ => { });

    /// <summary>The predictions, K × n: probabilities where the loss knows any (soft-max, sigmoid), otherwise the outputs.</summary>
    /// <inheritdoc cref="Forward(Matrix{double})"/>
    public Matrix<double> Predict(Matrix<double> x) => Map(x, Loss.Predict);

    /// <summary>The cost J = L + λ Σ W² on samples outside training.</summary>
    /// <param name="x">The samples, d × n.</param>
    /// <param name="y">The targets, K × n.</param>
    /// <param name="l2">The penalty's factor λ; with 0, J is the mean loss L.</param>
    /// <exception cref="ArgumentException">A shape is wrong.</exception>
    public double Cost(Matrix<double> x, Matrix<double> y, double l2 = 0) =>
        Evaluate(x, y).Loss + (l2 == 0 ? 0 : l2 * Parameters.SquaredWeights);

    /// <summary>The share of samples whose largest output is the right one; with one output, the share that is on the target's side.</summary>
    /// <inheritdoc cref="Cost"/>
    public double Accuracy(Matrix<double> x, Matrix<double> y) => Evaluate(x, y).Accuracy;

    /// <summary>
    /// One forward and backward pass over a batch as in training: sets the gradients ∂J/∂φ of all parameters, and moves the running averages.
    /// </summary>
    /// <param name="x">The batch, d × n.</param>
    /// <param name="y">Its targets, K × n.</param>
    /// <param name="l2">The penalty's factor λ.</param>
    /// <param name="step">The update step, which decides what dropout drops.</param>
    /// <returns>The cost J of the batch.</returns>
    /// <exception cref="ArgumentException">A shape is wrong.</exception>
    public double Backward(Matrix<double> x, Matrix<double> y, double l2 = 0, long step = 0)
    {
        Check(x, y);
        return Backward(Columns.Of(x), Columns.Of(y), step, out _) + Parameters.AddPenalty(l2);
    }
}
