using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Exercises;

/// <summary>Character RNN: what its exercises compute, h_t = tanh(W h_{t−1} + U x_t + b), p_t = softmax(V h_t + c).</summary>
internal static class VanillaRnn
{
    /// <summary>One network with a sequence, and what a verdict calls it.</summary>
    public sealed record Case(
        string Name, Matrix<double> U, Matrix<double> W, Matrix<double> V, Vector<double> B, Vector<double> C, Vector<double> H0, int[] X, int[] Y);

    /// <summary>Networks with weights so large that every term counts, and a sequence in which a character comes twice in a row.</summary>
    public static IReadOnlyList<Case> Cases { get; } = [Random(3, 4, [1, 3, 3, 0, 2], [3, 3, 0, 2, 1]), Random(4, 3, [2], [0]), Random(2, 5, [4, 0, 4], [0, 4, 4])];

    /// <summary>The states h_0 … h_T, m × (T + 1), and the probabilities, K × T.</summary>
    public static (Matrix<double> H, Matrix<double> P) Forward(
        Matrix<double> u, Matrix<double> w, Matrix<double> v, Vector<double> b, Vector<double> c, Vector<double> h0, int[] x)
    {
        var h = Matrix<double>.Build.Dense(h0.Count, x.Length + 1);
        h.SetColumn(0, h0);
        for (var t = 0; t < x.Length; t++)
        {
            h.SetColumn(t + 1, (w * h.Column(t) + u.Column(x[t]) + b).Tanh());
        }

        var p = (v * Last(h)).AddToEachColumn(c);
        var values = p.AsColumnMajorArray();
        for (var t = 0; t < x.Length; t++)
        {
            var column = values.AsSpan(t * c.Count, c.Count);
            Softmax.Apply(column, column);
        }

        return (h, p);
    }

    /// <summary>The derivatives of the sequence's loss by U, W, V, b and c.</summary>
    public static (Matrix<double> Du, Matrix<double> Dw, Matrix<double> Dv, Vector<double> Db, Vector<double> Dc) Backward(
        Matrix<double> w, Matrix<double> v, Matrix<double> h, Matrix<double> p, int[] x, int[] y)
    {
        var (output, a) = Slopes(w, v, h, p, y, value => 1 - value.PointwiseMultiply(value));
        return Gather(output, a, h, x);
    }

    /// <summary>The derivatives by all o_t, K × T, and by all a_t, m × T; <paramref name="slope"/> is tanh′ as a function of h.</summary>
    public static (Matrix<double> Output, Matrix<double> A) Slopes(
        Matrix<double> w, Matrix<double> v, Matrix<double> h, Matrix<double> p, int[] y, Func<Vector<double>, Vector<double>> slope)
    {
        var output = p.Clone();
        for (var t = 0; t < y.Length; t++)
        {
            output[y[t], t] -= 1;
        }

        var a = v.TransposeThisAndMultiply(output);
        for (var t = y.Length - 1; t >= 0; t--)
        {
            var dh = t + 1 < y.Length ? a.Column(t) + w.TransposeThisAndMultiply(a.Column(t + 1)) : a.Column(t);
            a.SetColumn(t, dh.PointwiseMultiply(slope(h.Column(t + 1))));
        }

        return (output, a);
    }

    /// <summary>The derivatives by U, W, V, b and c from those by o_t and a_t.</summary>
    public static (Matrix<double> Du, Matrix<double> Dw, Matrix<double> Dv, Vector<double> Db, Vector<double> Dc) Gather(
        Matrix<double> output, Matrix<double> a, Matrix<double> h, int[] x)
    {
        var du = Matrix<double>.Build.Dense(a.RowCount, output.RowCount);
        for (var t = 0; t < x.Length; t++)
        {
            du.SetColumn(x[t], du.Column(x[t]) + a.Column(t));
        }

        return (du, a.TransposeAndMultiply(First(h)), output.TransposeAndMultiply(Last(h)), a.RowSums(), output.RowSums());
    }

    /// <summary>h_0 … h_{T−1}.</summary>
    public static Matrix<double> First(Matrix<double> h) => h.SubMatrix(0, h.RowCount, 0, h.ColumnCount - 1);

    /// <summary>h_1 … h_T.</summary>
    public static Matrix<double> Last(Matrix<double> h) => h.SubMatrix(0, h.RowCount, 1, h.ColumnCount - 1);

    private static Case Random(int m, int k, int[] x, int[] y)
    {
        var random = new Xoshiro(m);
        Vector<double> Draw(int count) => random.NormalMatrix(count, 1, 0, 0.5).Column(0);
        return new(
            $"a network with {m} hidden numbers, {k} characters and {x.Length} of them in a sequence",
            random.NormalMatrix(m, k), random.NormalMatrix(m, m), random.NormalMatrix(k, m), Draw(m), Draw(k), Draw(m).Tanh(), x, y);
    }
}
