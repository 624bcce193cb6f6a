using MathNet.Numerics.LinearAlgebra;
using Gradient = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>>;

namespace DeepLearning.Exercises;

/// <summary>LeNet: the way back through max-pooling; of each block of 2 × 2 the largest entry, the first of equal ones, gets the derivative.</summary>
internal sealed class PoolingGradient : Exercise<Gradient>
{
    /// <inheritdoc/>
    public override string Id => "pooling-gradient";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Of each block one entry alone reached the output. It gets all of the derivative, the other three get 0.",
        "For each i, j of dz look through the four places (2i, 2j), (2i, 2j + 1), (2i + 1, 2j), (2i + 1, 2j + 1) in this order, and keep the first with the largest x.",
        "(int, int)[] places = [(2 * i, 2 * j), (2 * i, 2 * j + 1), (2 * i + 1, 2 * j), (2 * i + 1, 2 * j + 1)]; var (row, column) = places.MaxBy(p => x[p.Item1, p.Item2]); dx[row, column] = dz[i, j];",
    ];

    /// <inheritdoc/>
    protected override Gradient Reference => Of;

    /// <summary>The derivative by what was pooled.</summary>
    public static Matrix<double> Of(Matrix<double> x, Matrix<double> dz) => Spread(x, dz, (value, largest, isFirst) => value == largest && isFirst ? 1 : 0);

    /// <inheritdoc/>
    protected override string? Check(Gradient attempt)
    {
        var random = new Xoshiro(7);
        var flat = random.NormalMatrix(6, 4).Map(value => Math.Max(0, Math.Round(value)));
        foreach (var (name, x) in new[] { ("random numbers", random.NormalMatrix(4, 6)), ("negative numbers", random.UniformMatrix(2, 2, -2, -1)), ("numbers some of which are equal", flat) })
        {
            var dz = random.NormalMatrix(x.RowCount / 2, x.ColumnCount / 2);
            if (Quantity.FirstWrong([new("dx", attempt(x.Clone(), dz.Clone()), Of(x, dz)) { Mistakes = Mistakes(x, dz) }]) is { } why)
            {
                return $"{name}, {x.RowCount}×{x.ColumnCount}: {why}";
            }
        }

        return null;
    }

    private static (Matrix<double>, string)[] Mistakes(Matrix<double> x, Matrix<double> dz) =>
    [
        (Spread(x, dz, (_, _, _) => 1), "all four entries of a block get the derivative; only the largest reached the output"),
        (Spread(x, dz, (_, _, _) => 0.25), "the derivative is shared by the four entries, as for a mean; only the largest reached the output"),
        (Spread(x, dz, (value, largest, _) => value == largest ? 1 : 0), "where several entries are the largest each gets the derivative: only the first does"),
        (Spread(x, dz, (value, largest, isFirst) => value == largest && isFirst ? largest : 0), "it is multiplied by the entry; the slope of the maximum is 1 there"),
        (Of(-x, dz), "it goes to the smallest entry of each block"),
    ];

    private static Matrix<double> Spread(Matrix<double> x, Matrix<double> dz, Func<double, double, bool, double> share)
    {
        var dx = 0 * x;
        foreach (var (i, j, value) in dz.EnumerateIndexed(Zeros.Include))
        {
            double[] block = [x[2 * i, 2 * j], x[2 * i, 2 * j + 1], x[2 * i + 1, 2 * j], x[2 * i + 1, 2 * j + 1]];
            var (largest, first) = (block.Max(), Array.IndexOf(block, block.Max()));
            for (var place = 0; place < block.Length; place++)
            {
                dx[2 * i + place / 2, 2 * j + place % 2] = value * share(block[place], largest, place == first);
            }
        }

        return dx;
    }
}
