using MathNet.Numerics.LinearAlgebra;
using Cost = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>[],
    double,
    double>;

namespace DeepLearning.Exercises;

/// <summary>BGU 1: the mean cross-entropy over the classes, and λ times the squared lengths of the weights.</summary>
internal sealed class CostWithL2 : Exercise<Cost>
{
    /// <inheritdoc/>
    public override string Id => "cost-with-l2";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Two parts: first the cross-entropy alone, divided by the number of columns; then λ times the sum over all matrices, which is not divided.",
        "Y.PointwiseMultiply(AL.PointwiseLog()) keeps one logarithm a column. Its Enumerate().Sum() is negative, the cost is not.",
        "-Y.PointwiseMultiply(AL.PointwiseLog()).Enumerate().Sum() / Y.ColumnCount + lambda * W.Sum(w => w.PointwiseMultiply(w).Enumerate().Sum())",
    ];

    /// <inheritdoc/>
    protected override Cost Reference => (p, y, w, lambda) => CrossEntropy(p, y) + lambda * w.Sum(SquaredLength);

    /// <inheritdoc/>
    protected override string? Check(Cost attempt)
    {
        var random = new Xoshiro(6);
        var p = random.NormalMatrix(3, 4).Softmax();
        var y = Matrix<double>.Build.Dense(3, 4, (k, i) => k == i % 3 ? 1 : 0);
        Matrix<double>[] w = [random.NormalMatrix(4, 6), random.NormalMatrix(3, 4)];
        double Attempt(double lambda) => attempt(p.Clone(), y.Clone(), [.. w.Select(matrix => matrix.Clone())], lambda);

        var (cost, squares) = (CrossEntropy(p, y), w.Sum(SquaredLength));
        var others = -(1 - y).PointwiseMultiply((1 - p).PointwiseLog()).Enumerate().Sum() / 4;
        return Quantity.FirstWrong(
        [
            Quantity.Of("the cost of four samples with λ = 0", Attempt(0), cost,
                (-cost, "the sign: logarithms of probabilities are negative, and a cost is not"),
                (4 * cost, "that is the sum; divide by the number of samples"),
                (cost / 3, "that is the mean over all entries; divide by the number of samples only"),
                (cost / Math.Log(2), "that is the logarithm of base 2; take the natural one"),
                (cost + others, "that is the cross-entropy of a yes-or-no question for each class: with soft-max only the true class counts")),
            Quantity.Of("the cost of four samples with λ = 0.1", Attempt(0.1), cost + 0.1 * squares,
                (cost, "the penalty is missing"),
                (cost + 0.05 * squares, "here the penalty has no factor ½"),
                (cost + 0.1 * squares / 4, "the penalty is not divided by the number of samples"),
                (cost + 0.05 * squares / 4, "the penalty is divided neither by 2 nor by the number of samples"),
                (cost + 0.1 * w.Sum(matrix => matrix.FrobeniusNorm()), "that is the length of each matrix; the penalty takes its square"),
                (cost + 0.1 * w.Sum(matrix => Math.Pow(matrix.L2Norm(), 2)), "MathNet's L2Norm of a matrix is its largest singular value; sum the squares of all entries"),
                (cost + 0.1 * SquaredLength(w[^1]), "only the last layer is punished; sum over all of them"),
                (cost + 0.1 * SquaredLength(w[0]), "only the first layer is punished; sum over all of them"),
                (cost + 0.1 * w.Sum(matrix => matrix.Enumerate().Sum(Math.Abs)), "that is the L1 penalty, the sum of absolute values"),
                (cost - 0.1 * squares, "the sign of the penalty: large weights cost more")),
        ]);
    }

    private static double CrossEntropy(Matrix<double> p, Matrix<double> y) => -y.PointwiseMultiply(p.PointwiseLog()).Enumerate().Sum() / y.ColumnCount;

    private static double SquaredLength(Matrix<double> w) => w.PointwiseMultiply(w).Enumerate().Sum();
}
