using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <content>The passes forward and backward, batch by batch.</content>
public sealed partial class Network
{
    /// <summary>How many samples are looked at together where no gradient is asked for.</summary>
    private const int EvaluationBatch = 500;

    internal double Backward(Columns x, Columns y, long step, out int correct)
    {
        var outputs = Forward(x, new(Training: true, step));
        var gradient = _outputGradient.Take(x.Count);
        var loss = Loss.Evaluate(outputs, y, gradient);
        correct = Loss.Correct(outputs, y);
        for (var i = _layers.Length - 1; i >= 0; i--)
        {
            gradient = _layers[i].Backward(gradient, first: i == 0);
        }

        return loss;
    }

    internal (double Loss, double Accuracy) Evaluate(Matrix<double> x, Matrix<double> y)
    {
        Check(x, y);
        var (samples, targets) = (Columns.Of(x), Columns.Of(y));
        var (loss, correct) = (0.0, 0);
        for (var first = 0; first < samples.Count; first += EvaluationBatch)
        {
            var count = Math.Min(EvaluationBatch, samples.Count - first);
            var outputs = Forward(samples.Slice(first, count), new(Training: false));
            var right = targets.Slice(first, count);
            loss += Loss.Evaluate(outputs, right, _outputGradient.Take(count)) * count;
            correct += Loss.Correct(outputs, right);
        }

        return (loss / samples.Count, (double)correct / samples.Count);
    }

    private Columns Forward(Columns x, Pass pass) => _layers.Aggregate(x, (at, layer) => layer.Forward(at, pass));

    private Matrix<double> Map(Matrix<double> x, Action<Columns> finish)
    {
        CheckSamples(x);
        var (samples, result) = (Columns.Of(x), Matrix<double>.Build.Dense(Outputs, x.ColumnCount));
        for (var first = 0; first < samples.Count; first += EvaluationBatch)
        {
            var count = Math.Min(EvaluationBatch, samples.Count - first);
            var part = Columns.Of(result).Slice(first, count);
            Forward(samples.Slice(first, count), new(Training: false)).Span.CopyTo(part.Span);
            finish(part);
        }

        return result;
    }
}
