using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Exercises;

/// <summary>
/// The network of the lessons on two layers and on any depth: a₀ = X, a_k = g(W_k a_{k−1} + b_k), in the last layer the sigmoid,
/// and the mean binary cross-entropy. Columns are samples; W[0] belongs to the first layer.
/// </summary>
internal static class UnitStack
{
    /// <summary>Weights, biases, samples and their classes.</summary>
    public sealed record Case(string Name, Matrix<double>[] W, Vector<double>[] B, Matrix<double> X, Matrix<double> Y)
    {
        /// <summary>The values of all layers with that function in the hidden ones.</summary>
        public Matrix<double>[] Forward(Func<Matrix<double>, Matrix<double>> unit) => UnitStack.Forward(W, B, unit, X);
    }

    /// <summary>a₀ … a_L.</summary>
    /// <param name="w">The weights.</param>
    /// <param name="b">The biases.</param>
    /// <param name="unit">The hidden layers' function.</param>
    /// <param name="x">The samples.</param>
    public static Matrix<double>[] Forward(Matrix<double>[] w, Vector<double>[] b, Func<Matrix<double>, Matrix<double>> unit, Matrix<double> x)
    {
        var a = new Matrix<double>[w.Length + 1];
        a[0] = x;
        for (var k = 0; k < w.Length; k++)
        {
            var z = (w[k] * a[k]).AddToEachColumn(b[k]);
            a[k + 1] = k + 1 < w.Length ? unit(z) : z.Sigmoid();
        }

        return a;
    }

    /// <summary>The derivatives by all weights and biases.</summary>
    /// <param name="w">The weights.</param>
    /// <param name="a">The values of all layers.</param>
    /// <param name="slope">The slope of the hidden layers' function, by what came out of it.</param>
    /// <param name="y">The classes.</param>
    public static (Matrix<double>[] Dw, Vector<double>[] Db) Backward(
        Matrix<double>[] w, Matrix<double>[] a, Func<Matrix<double>, Matrix<double>> slope, Matrix<double> y)
    {
        var (dw, db) = (new Matrix<double>[w.Length], new Vector<double>[w.Length]);
        var dz = (a[^1] - y) / y.ColumnCount;
        for (var k = w.Length - 1; k >= 0; k--)
        {
            (dw[k], db[k]) = (dz.TransposeAndMultiply(a[k]), dz.RowSums());
            dz = k > 0 ? w[k].TransposeThisAndMultiply(dz).PointwiseMultiply(slope(a[k])) : dz;
        }

        return (dw, db);
    }

    /// <summary>The sigmoid's slope, by what came out of it.</summary>
    public static Matrix<double> SigmoidSlope(Matrix<double> a) => a.PointwiseMultiply(1 - a);

    /// <summary>The tanh's slope, by what came out of it.</summary>
    public static Matrix<double> TanhSlope(Matrix<double> a) => 1 - a.PointwiseMultiply(a);

    /// <summary>A network of those sizes, with a batch.</summary>
    /// <param name="samples">How many samples.</param>
    /// <param name="sizes">The layers' sizes from the input on; the last one is 1.</param>
    public static Case Random(int samples, params int[] sizes)
    {
        var random = new Xoshiro(11, sizes.Length);
        var layers = sizes.Skip(1).Index().ToList();
        return new(
            $"{string.Join(" → ", sizes)}, {samples} {(samples == 1 ? "sample" : "samples")}",
            [.. layers.Select(layer => random.NormalMatrix(layer.Item, sizes[layer.Index]))],
            [.. layers.Select(layer => random.NormalMatrix(layer.Item, 1).Column(0))],
            random.NormalMatrix(sizes[0], samples),
            Matrix<double>.Build.Dense(sizes[^1], samples, (_, i) => i % 3 == 0 ? 1 : 0));
    }
}
