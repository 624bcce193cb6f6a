namespace DeepLearning;

/// <summary>
/// Sigmoid and binary cross-entropy: p = σ(s), L = −mean (y ln p + (1 − y) ln (1 − p)) over samples and outputs;
/// ∂L/∂s = (p − y) / (K n) (Prince, Understanding Deep Learning, section 5.4).
/// Computed as max(s, 0) − s y + ln(1 + e^(−|s|)), which neither overflows nor takes the logarithm of 0.
/// </summary>
public sealed class SigmoidBinaryCrossEntropy : Loss
{
    /// <summary>The loss in short.</summary>
    public override string ToString() => "sigmoid binary cross-entropy";

    internal override double Evaluate(Columns outputs, Columns targets, Columns gradient)
    {
        var s = outputs.Span;
        var y = targets.Span;
        var slopes = gradient.Span;
        var loss = 0.0;
        for (var i = 0; i < s.Length; i++)
        {
            var e = Math.Exp(-Math.Abs(s[i]));
            loss += (s[i] > 0 ? s[i] * (1 - y[i]) : -s[i] * y[i]) + LogOnePlus(e);
            slopes[i] = ((s[i] > 0 ? 1 : e) / (1 + e) - y[i]) / s.Length;
        }

        return loss / s.Length;
    }

    internal override void Predict(Columns outputs) => VectorFunction.Map<Sigmoids.SigmoidFunction>(outputs.Span, outputs.Span);

    // ln(1 + x), x in [0, 1]: what 1 + x rounds away is put back (Goldberg 1991, theorem 4).
    private static double LogOnePlus(double x)
    {
        var u = 1 + x;
        return u == 1 ? x : Math.Log(u) * (x / (u - 1));
    }
}
