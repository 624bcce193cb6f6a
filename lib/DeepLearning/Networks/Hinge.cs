using System.Numerics.Tensors;

namespace DeepLearning;

/// <summary>
/// The hinge loss of a support vector machine: L = (1/n) Σ over the samples of Σ_{k≠c} max(0, 1 + s_k − s_c), where c is the right class
/// (Weston and Watkins, ESANN 1999); with one output, of max(0, 1 − t s), where t is 1 for class 1 and −1 otherwise.
/// </summary>
public sealed class Hinge : Loss
{
    /// <summary>The loss in short.</summary>
    public override string ToString() => "hinge";

    internal override double Evaluate(Columns outputs, Columns targets, Columns gradient)
    {
        var loss = 0.0;
        for (var i = 0; i < outputs.Count; i++)
        {
            loss += outputs.Rows == 1
                ? OneOutput(outputs[i][0], targets[i][0] > 0.5 ? 1 : -1, out gradient[i][0])
                : ManyOutputs(outputs[i], TensorPrimitives.IndexOfMax<double>(targets[i]), gradient[i]);
        }

        TensorPrimitives.Multiply(gradient.Span, 1.0 / outputs.Count, gradient.Span);
        return loss / outputs.Count;
    }

    private static double OneOutput(double s, double t, out double gradient)
    {
        var margin = 1 - t * s;
        gradient = -t * Slope(margin);
        return Math.Max(0, margin);
    }

    private static double ManyOutputs(ReadOnlySpan<double> s, int right, Span<double> gradient)
    {
        var loss = 0.0;
        gradient[right] = 0;
        for (var k = 0; k < s.Length; k++)
        {
            if (k != right)
            {
                var margin = 1 + s[k] - s[right];
                loss += Math.Max(0, margin);
                gradient[k] = Slope(margin);
                gradient[right] -= gradient[k];
            }
        }

        return loss;
    }

    private static double Slope(double margin) => margin > 0 ? 1 : margin <= 0 ? 0 : double.NaN;
}
