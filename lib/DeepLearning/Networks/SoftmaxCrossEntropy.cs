namespace DeepLearning;

/// <summary>
/// Soft-max and cross-entropy: P = softmax(S) by column, L = −(1/n) Σ y ln p; ∂L/∂S = (P − Y) / n
/// (Prince, Understanding Deep Learning, section 5.5). Never larger than it has to be: ln p comes from S, not from P.
/// </summary>
public sealed class SoftmaxCrossEntropy : Loss
{
    /// <summary>The loss in short.</summary>
    public override string ToString() => "soft-max cross-entropy";

    internal override double Evaluate(Columns outputs, Columns targets, Columns gradient)
    {
        var loss = 0.0;
        for (var i = 0; i < outputs.Count; i++)
        {
            loss += Evaluate(outputs[i], targets[i], gradient[i], 1.0 / outputs.Count);
        }

        return loss / outputs.Count;
    }

    internal override void Predict(Columns outputs)
    {
        for (var i = 0; i < outputs.Count; i++)
        {
            Softmax.Apply(outputs[i], outputs[i]);
        }
    }

    private static double Evaluate(ReadOnlySpan<double> s, ReadOnlySpan<double> y, Span<double> gradient, double share)
    {
        var (largest, logSum) = Softmax.Apply(s, gradient);
        var (loss, total) = (0.0, 0.0);
        for (var k = 0; k < s.Length; k++)
        {
            loss += y[k] == 0 ? 0 : y[k] * (logSum - (s[k] - largest));
            total += y[k];
        }

        for (var k = 0; k < s.Length; k++)
        {
            gradient[k] = share * (gradient[k] * total - y[k]);
        }

        return loss;
    }
}
