using MathNet.Numerics.LinearAlgebra;
using Gradient = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    (MathNet.Numerics.LinearAlgebra.Matrix<double> Dx, MathNet.Numerics.LinearAlgebra.Matrix<double> Dw)>;

namespace DeepLearning.Exercises;

/// <summary>LeNet: the way back through a convolution, dw_uv = Σ dz_ij x_(i+u)(j+v) and dx_(i+u)(j+v) += dz_ij w_uv.</summary>
internal sealed class ConvolutionGradient : Exercise<Gradient>
{
    /// <inheritdoc/>
    public override string Id => "convolution-gradient";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Every product w[u, v] · x[i + u, j + v] in z[i, j] gives one term to dw[u, v] and one to dx[i + u, j + v]. Begin with two matrices of zeros.",
        "Four loops: over the rows i and columns j of dz, and over the rows u and columns v of w. Two lines within them, both with +=.",
        "dw[u, v] += dz[i, j] * x[i + u, j + v]; dx[i + u, j + v] += dz[i, j] * w[u, v];",
    ];

    /// <inheritdoc/>
    protected override Gradient Reference => Of;

    /// <summary>The derivatives by the picture and by the filter.</summary>
    public static (Matrix<double> Dx, Matrix<double> Dw) Of(Matrix<double> x, Matrix<double> w, Matrix<double> dz) => (
        Convolution.Of(Convolution.Padded(dz, w.RowCount - 1, w.ColumnCount - 1), Convolution.Turned(w)),
        Convolution.Of(x, dz));

    /// <inheritdoc/>
    protected override string? Check(Gradient attempt)
    {
        var random = new Xoshiro(6);
        foreach (var (rows, columns, k, l) in new[] { (5, 6, 3, 3), (6, 4, 2, 3), (4, 4, 1, 1) })
        {
            var (x, w, dz) = (random.NormalMatrix(rows, columns), random.NormalMatrix(k, l), random.NormalMatrix(rows - k + 1, columns - l + 1));
            var ((dx, dw), actual) = (Of(x, w, dz), attempt(x.Clone(), w.Clone(), dz.Clone()));
            var why = Quantity.FirstWrong(
            [
                new("dw", actual.Dw, dw) { Mistakes = [(LastOnly(x, w, dz).Dw, "only the last place's term is kept: add up with +=")] },
                new("dx", actual.Dx, dx)
                {
                    Mistakes =
                    [
                        (LastOnly(x, w, dz).Dx, "only one place's term is kept where filters overlap: add up with +="),
                        (Of(x, Convolution.Turned(w), dz).Dx, "the filter is turned by half a circle: x[i + u, j + v] met w[u, v] on the way forward"),
                        (Convolution.Padded(dz, k - 1, l - 1).SubMatrix(0, rows, 0, columns), "the filter's weights are missing"),
                    ],
                },
            ]);
            if (why is not null)
            {
                return $"a picture of {rows}×{columns} and a filter of {k}×{l}: {why}";
            }
        }

        return null;
    }

    private static (Matrix<double> Dx, Matrix<double> Dw) LastOnly(Matrix<double> x, Matrix<double> w, Matrix<double> dz)
    {
        var (dx, dw) = (0 * x, 0 * w);
        foreach (var (i, j, value) in dz.EnumerateIndexed(Zeros.Include).OrderBy(entry => entry.Item1).ThenBy(entry => entry.Item2))
        {
            dw = value * x.SubMatrix(i, w.RowCount, j, w.ColumnCount);
            dx.SetSubMatrix(i, j, value * w);
        }

        return (dx, dw);
    }
}
