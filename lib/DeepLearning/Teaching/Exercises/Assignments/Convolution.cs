using MathNet.Numerics.LinearAlgebra;
using Convolve = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>>;

namespace DeepLearning.Exercises;

/// <summary>LeNet: a filter slid over a picture, z_ij = Σ w_uv x_(i+u)(j+v).</summary>
internal sealed class Convolution : Exercise<Convolve>
{
    /// <inheritdoc/>
    public override string Id => "convolution";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "How many places has the filter? With rows of x and k rows of w it can move down rows − k + 1 times; the same for columns.",
        "At each place i, j cut the part under the filter out of x: x.SubMatrix(i, w.RowCount, j, w.ColumnCount), and multiply it with w entry by entry.",
        "Matrix<double>.Build.Dense(x.RowCount - w.RowCount + 1, x.ColumnCount - w.ColumnCount + 1, (i, j) => x.SubMatrix(i, w.RowCount, j, w.ColumnCount).PointwiseMultiply(w).RowSums().Sum()).",
    ];

    /// <inheritdoc/>
    protected override Convolve Reference => Of;

    /// <summary>The scores of the filter at all its places, (h − k + 1) × (b − l + 1) of a picture h × b and a filter k × l.</summary>
    public static Matrix<double> Of(Matrix<double> x, Matrix<double> w) => Matrix<double>.Build.Dense(
        x.RowCount - w.RowCount + 1,
        x.ColumnCount - w.ColumnCount + 1,
        (i, j) => x.SubMatrix(i, w.RowCount, j, w.ColumnCount).PointwiseMultiply(w).RowSums().Sum());

    /// <summary>The matrix turned by half a circle.</summary>
    public static Matrix<double> Turned(Matrix<double> w) =>
        Matrix<double>.Build.Dense(w.RowCount, w.ColumnCount, (u, v) => w[w.RowCount - 1 - u, w.ColumnCount - 1 - v]);

    /// <summary>The picture with zeros around it.</summary>
    public static Matrix<double> Padded(Matrix<double> x, int rows, int columns)
    {
        var padded = Matrix<double>.Build.Dense(x.RowCount + 2 * rows, x.ColumnCount + 2 * columns);
        padded.SetSubMatrix(rows, columns, x);
        return padded;
    }

    /// <inheritdoc/>
    protected override string? Check(Convolve attempt)
    {
        var random = new Xoshiro(5);
        foreach (var (rows, columns, k, l) in new[] { (5, 6, 3, 3), (6, 4, 2, 3), (3, 3, 3, 3), (4, 4, 1, 1) })
        {
            var (x, w) = (random.NormalMatrix(rows, columns), random.NormalMatrix(k, l));
            if (Quantity.FirstWrong([new("z", attempt(x.Clone(), w.Clone()), Of(x, w)) { Mistakes = Mistakes(x, w) }]) is { } why)
            {
                return $"a picture of {rows}×{columns} and a filter of {k}×{l}: {why}";
            }
        }

        return null;
    }

    private static (Matrix<double>, string)[] Mistakes(Matrix<double> x, Matrix<double> w) =>
    [
        (Of(x, Turned(w)), "the filter is turned by half a circle: networks slide it as it is, w[u, v] meets x[i + u, j + v]"),
        (Of(Padded(x, w.RowCount / 2, w.ColumnCount / 2), w), "there are zeros around the picture: the filter has only places where all of it lies on the picture"),
        (Of(x, w) / (w.RowCount * w.ColumnCount), "that is the mean of the products, and their sum is wanted"),
        .. w.RowCount == w.ColumnCount ? new[] { (Of(x, w.Transpose()), "the filter is transposed: w[u, v] meets x[i + u, j + v]") } : [],
    ];
}
