using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Exercises;

/// <summary>
/// The network of the lesson on a deep network: f_k = W_k h_k + b_k and h_{k+1} = max(0, f_k), with h_0 = x and the output f_K
/// (Prince, Understanding Deep Learning, section 7.4). Columns are samples.
/// </summary>
internal static class ReluNetwork
{
    /// <summary>Weights, biases, a batch of inputs and the derivative of the loss by the outputs for it.</summary>
    public sealed record Case(string Name, Matrix<double>[] W, Vector<double>[] B, Matrix<double> X, Matrix<double> OutputGradient);

    /// <summary>Where the exercises look: a batch first, so that a transposed matrix is told from a right one, then a single sample.</summary>
    public static IReadOnlyList<Case> Cases { get; } = [Random("3 → 5 → 4 → 2, four samples", 4, 3, 5, 4, 2), Random("1 → 6 → 6 → 1, one sample", 1, 1, 6, 6, 1)];

    /// <summary>Every f and every h; the last f is the output.</summary>
    public static (Matrix<double>[] F, Matrix<double>[] H) Forward(Matrix<double>[] w, Vector<double>[] b, Matrix<double> x)
    {
        var (f, h) = (new Matrix<double>[w.Length], new Matrix<double>[w.Length]);
        for (var k = 0; k < w.Length; k++)
        {
            h[k] = k == 0 ? x : f[k - 1].ReLU();
            f[k] = (w[k] * h[k]).AddToEachColumn(b[k]);
        }

        return (f, h);
    }

    /// <summary>df = 1[f &gt; 0] ∘ dh.</summary>
    public static Matrix<double> ThroughReLU(Matrix<double> dh, Matrix<double> f) => dh.PointwiseMultiply(f.ReLUDerivative());

    /// <summary>dW = df hᵀ and db = df 1.</summary>
    public static (Matrix<double> Dw, Vector<double> Db) LayerGradients(Matrix<double> df, Matrix<double> h) =>
        (df.TransposeAndMultiply(h), df.RowSums());

    /// <summary>The derivatives by all weights and biases, from that by the output.</summary>
    /// <param name="w">The weights.</param>
    /// <param name="f">What went into the functions.</param>
    /// <param name="h">What went into the layers.</param>
    /// <param name="outputGradient">The derivative by the output.</param>
    /// <param name="step">In place of the way from df_k to df_{k−1}, to try a mistake, or none for the right one.</param>
    public static (Matrix<double>[] Dw, Vector<double>[] Db) Backward(
        Matrix<double>[] w, Matrix<double>[] f, Matrix<double>[] h, Matrix<double> outputGradient, Func<int, Matrix<double>, Matrix<double>>? step = null)
    {
        var (dw, db) = (new Matrix<double>[w.Length], new Vector<double>[w.Length]);
        var df = outputGradient;
        for (var k = w.Length - 1; k >= 0; k--)
        {
            (dw[k], db[k]) = LayerGradients(df, h[k]);
            if (k > 0)
            {
                df = step?.Invoke(k, df) ?? ThroughReLU(w[k].TransposeThisAndMultiply(df), f[k - 1]);
            }
        }

        return (dw, db);
    }

    /// <summary>A network of those sizes, with a batch.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="samples">How many samples.</param>
    /// <param name="sizes">The layers' sizes from the input on.</param>
    public static Case Random(string name, int samples, params int[] sizes)
    {
        var random = new Xoshiro(7, sizes[0]);
        var layers = sizes.Skip(1).Index().ToList();
        return new(
            name,
            [.. layers.Select(layer => random.NormalMatrix(layer.Item, sizes[layer.Index]))],
            [.. layers.Select(layer => random.NormalMatrix(layer.Item, 1).Column(0))],
            random.NormalMatrix(sizes[0], samples),
            random.NormalMatrix(sizes[^1], samples));
    }
}
