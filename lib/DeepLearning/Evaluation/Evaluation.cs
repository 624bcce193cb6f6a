using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>How good predictions are.</summary>
public static class Evaluation
{
    /// <summary>The class with the largest score of each sample; of several the first, and −1 where a score is not a number.</summary>
    /// <param name="scores">The scores, K × n: a column for each sample.</param>
    /// <returns>The classes, n of them, from 0.</returns>
    /// <exception cref="ArgumentException">There are no classes.</exception>
    public static int[] Predict(Matrix<double> scores)
    {
        if (scores.RowCount == 0)
        {
            throw new ArgumentException("The scores have no rows, and need one for each class.", nameof(scores));
        }

        var predicted = new int[scores.ColumnCount];
        for (var i = 0; i < predicted.Length; i++)
        {
            predicted[i] = Largest(scores, i);
        }

        return predicted;
    }

    /// <summary>The share of the predictions that are right, from 0 to 1.</summary>
    /// <param name="predicted">The predicted classes.</param>
    /// <param name="labels">The true ones.</param>
    /// <exception cref="ArgumentException">There are none, or not equally many.</exception>
    public static double Accuracy(IReadOnlyList<int> predicted, IReadOnlyList<int> labels)
    {
        Check(predicted.Count, labels.Count);
        var right = 0;
        for (var i = 0; i < labels.Count; i++)
        {
            right += predicted[i] == labels[i] ? 1 : 0;
        }

        return (double)right / labels.Count;
    }

    /// <summary>The share of the samples whose largest score is that of their class; a score that is not a number is wrong.</summary>
    /// <param name="scores">The scores, K × n: a column for each sample.</param>
    /// <param name="labels">The true classes, n of them.</param>
    /// <exception cref="ArgumentException">There are no samples, no classes, or not equally many scores and labels.</exception>
    public static double Accuracy(Matrix<double> scores, IReadOnlyList<int> labels) => Accuracy(Predict(scores), labels);

    /// <summary>The perplexity e^H of a language model: among how many equally likely symbols it wavers.</summary>
    /// <param name="crossEntropy">The mean cross-entropy H of a symbol, in nats.</param>
    public static double Perplexity(double crossEntropy) => Math.Exp(crossEntropy);

    /// <summary>The perplexity of symbols, each with its own cross-entropy: e to the power of their mean.</summary>
    /// <param name="crossEntropies">The cross-entropy −ln p of each symbol, in nats.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static double Perplexity(IReadOnlyCollection<double> crossEntropies) => crossEntropies.Count > 0
        ? Perplexity(crossEntropies.Average())
        : throw new ArgumentException("The perplexity of no symbols is not defined.", nameof(crossEntropies));

    /// <summary>Throws unless there are predictions, and as many as labels.</summary>
    internal static void Check(int predictions, int labels)
    {
        if (predictions != labels)
        {
            throw new ArgumentException($"There are {predictions} predictions and {labels} labels: they must be equally many.");
        }

        if (labels == 0)
        {
            throw new ArgumentException("There are no predictions to evaluate.");
        }
    }

    private static int Largest(Matrix<double> scores, int column)
    {
        var largest = 0;
        for (var row = 0; row < scores.RowCount; row++)
        {
            var score = scores.At(row, column);
            if (double.IsNaN(score))
            {
                return -1;
            }

            largest = score > scores.At(largest, column) ? row : largest;
        }

        return largest;
    }
}
