using System.Numerics.Tensors;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>
/// A loss: how far a network's outputs (K × n, before any soft-max or sigmoid) are from the targets (K × n), as a mean over the batch's n samples.
/// Classes are columns with a single 1, or with K = 1 the numbers 0 and 1.
/// </summary>
public abstract class Loss
{
    private protected Loss()
    {
    }

    /// <summary>Above this an only output stands for class 1.</summary>
    private protected virtual double Threshold => 0;

    /// <summary>The mean loss of a batch.</summary>
    /// <param name="outputs">The network's outputs, K × n.</param>
    /// <param name="targets">The targets, K × n.</param>
    /// <exception cref="ArgumentException">The shapes differ.</exception>
    public double Value(Matrix<double> outputs, Matrix<double> targets) => Evaluate(outputs, targets).Value;

    /// <summary>The gradient of the mean loss by the outputs, K × n.</summary>
    /// <inheritdoc cref="Value"/>
    public Matrix<double> Gradient(Matrix<double> outputs, Matrix<double> targets) => Evaluate(outputs, targets).Gradient;

    /// <summary>The mean loss, and its gradient by the outputs.</summary>
    internal abstract double Evaluate(Columns outputs, Columns targets, Columns gradient);

    /// <summary>Turns outputs into predictions, in place: probabilities where the loss knows any.</summary>
    internal virtual void Predict(Columns outputs)
    {
    }

    /// <summary>Of how many samples the largest output is where the largest target is; with one output, of how many it is on the target's side. NaN is wrong.</summary>
    internal int Correct(Columns outputs, Columns targets)
    {
        var correct = 0;
        for (var i = 0; i < outputs.Count; i++)
        {
            var largest = TensorPrimitives.IndexOfMax<double>(outputs[i]);
            var right = outputs.Rows == 1
                ? outputs[i][0] > Threshold == targets[i][0] > 0.5
                : largest == TensorPrimitives.IndexOfMax<double>(targets[i]);
            correct += right && !double.IsNaN(outputs[i][largest]) ? 1 : 0;
        }

        return correct;
    }

    private (double Value, Matrix<double> Gradient) Evaluate(Matrix<double> outputs, Matrix<double> targets)
    {
        if (outputs.RowCount != targets.RowCount || outputs.ColumnCount != targets.ColumnCount)
        {
            throw new ArgumentException($"The targets are {Display.Text.Shape(targets)}, expected {Display.Text.Shape(outputs)} as the outputs.", nameof(targets));
        }

        var gradient = Matrix<double>.Build.Dense(outputs.RowCount, outputs.ColumnCount);
        return (Evaluate(Columns.Of(outputs), Columns.Of(targets), Columns.Of(gradient)), gradient);
    }
}
