namespace DeepLearning.Exercises;

/// <summary>Lines and functions in turn: f_k = b_k + w_k h_k and h_{k+1} = a_k(f_k), with h_0 = x and the loss (f_K − y)² at the end.</summary>
/// <param name="Activations">The functions a, one fewer than there are lines.</param>
/// <param name="Slopes">Their derivatives.</param>
internal sealed record Chain(Func<double, double>[] Activations, Func<double, double>[] Slopes)
{
    /// <summary>Every f and every h; the last f is the output.</summary>
    public (double[] F, double[] H) Forward(double[] w, double[] b, double x)
    {
        var (f, h) = (new double[w.Length], new double[w.Length]);
        h[0] = x;
        for (var k = 0; k < w.Length; k++)
        {
            f[k] = b[k] + w[k] * h[k];
            if (k < Activations.Length)
            {
                h[k + 1] = Activations[k](f[k]);
            }
        }

        return (f, h);
    }

    /// <summary>The derivatives of the loss by every f, and by every h.</summary>
    /// <param name="w">The weights.</param>
    /// <param name="f">What the forward pass kept.</param>
    /// <param name="y">The target.</param>
    /// <param name="link">In place of ∂f_{k+1}/∂f_k, to try a mistake: the place k, or none for the right one, w_{k+1} a'_k(f_k).</param>
    public (double[] Df, double[] Dh) Backward(double[] w, double[] f, double y, Func<int, double>? link = null)
    {
        var (df, dh) = (new double[w.Length], new double[w.Length]);
        for (var k = w.Length - 1; k >= 0; k--)
        {
            df[k] = k == w.Length - 1 ? 2 * (f[k] - y) : df[k + 1] * (link?.Invoke(k) ?? w[k + 1] * Slopes[k](f[k]));
            dh[k] = w[k] * df[k];
        }

        return (df, dh);
    }
}
