using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <content>The usual network by its sizes, and the shapes that it expects.</content>
public sealed partial class Network
{
    /// <summary>
    /// The usual network: dense layers of these sizes; after each but the last, batch normalization if wanted, the activation, and dropout if wanted.
    /// </summary>
    /// <param name="sizes">How many numbers go in, come out of each hidden layer, and come out at the end: [3072, 50, 50, 10].</param>
    /// <param name="random">Draws the weights.</param>
    /// <param name="activation">The activation; ReLU if nothing is said.</param>
    /// <param name="initialization">How the weights start; He if nothing is said.</param>
    /// <param name="batchNormalization">Whether batch normalization stands before each activation.</param>
    /// <param name="dropout">The probability of dropout after each activation; 0 for none.</param>
    /// <param name="loss">The loss; soft-max cross-entropy if nothing is said.</param>
    /// <exception cref="ArgumentException">There are fewer than two sizes, or one is not positive.</exception>
    public Network(
        IReadOnlyList<int> sizes,
        Random random,
        Activation? activation = null,
        Initialization? initialization = null,
        bool batchNormalization = false,
        double dropout = 0,
        Loss? loss = null)
        : this(
            sizes.Count >= 2 ? sizes[0] : throw new ArgumentException("A network has at least two sizes: its inputs and its outputs.", nameof(sizes)),
            [.. Usual(sizes, activation ?? new ReLU(), initialization, batchNormalization, dropout)],
            loss ?? new SoftmaxCrossEntropy(),
            random)
    {
    }

    /// <summary>
    /// The classes of samples as targets, K × n: columns with a single 1, or with one output the numbers 0 and 1.
    /// </summary>
    /// <param name="labels">The class of each sample, from 0.</param>
    /// <exception cref="ArgumentException">A class is not among those that the network knows.</exception>
    public Matrix<double> Targets(IReadOnlyList<int> labels)
    {
        var classes = Math.Max(2, Outputs);
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i] < 0 || labels[i] >= classes)
            {
                throw new ArgumentException($"The label of sample {i} is {labels[i]}, expected 0 to {classes - 1}.", nameof(labels));
            }
        }

        return Matrix<double>.Build.Dense(Outputs, labels.Count, (k, i) => Outputs == 1 ? labels[i] : labels[i] == k ? 1 : 0);
    }

    internal void Check(Matrix<double> x, Matrix<double> y)
    {
        CheckSamples(x);
        if (x.ColumnCount == 0)
        {
            throw new ArgumentException("There are no samples, expected at least one.", nameof(x));
        }

        if (y.RowCount != Outputs || y.ColumnCount != x.ColumnCount)
        {
            var turned = y.RowCount == x.ColumnCount && y.ColumnCount == Outputs ? ": is it transposed?" : ".";
            throw new ArgumentException($"The targets are {Text.Shape(y)}, expected {Outputs}×{x.ColumnCount}{turned}", nameof(y));
        }
    }

    private static IEnumerable<NetworkLayer> Usual(
        IReadOnlyList<int> sizes, Activation activation, Initialization? initialization, bool batchNormalization, double dropout)
    {
        for (var i = 1; i < sizes.Count; i++)
        {
            yield return new Dense(sizes[i], initialization);
            var hidden = i < sizes.Count - 1;
            if (hidden && batchNormalization)
            {
                yield return new BatchNormalization();
            }

            if (hidden)
            {
                yield return activation;
            }

            if (hidden && dropout != 0)
            {
                yield return new Dropout(dropout);
            }
        }
    }

    private void CheckSamples(Matrix<double> x)
    {
        if (x.RowCount != Inputs)
        {
            var turned = x.ColumnCount == Inputs ? ": is it transposed? Columns are samples." : ".";
            throw new ArgumentException($"The samples have {x.RowCount} rows, expected {Inputs}{turned}", nameof(x));
        }
    }
}
