using MathNet.Numerics.LinearAlgebra;
using Parts = System.Func<MathNet.Numerics.LinearAlgebra.Matrix<double>, MathNet.Numerics.LinearAlgebra.Vector<double>, (double BiasSquared, double Variance)>;

namespace DeepLearning.Exercises;

/// <summary>Bias and variance: both, measured on the curves that a model drew for many data sets.</summary>
internal sealed class BiasVariance : Exercise<Parts>
{
    private static readonly Matrix<double> Curves = Matrix<double>.Build.DenseOfArray(new[,] { { 1, 2.5, 0.5, 1 }, { 3, 2, 2.5, 4.5 }, { -1, 0, 0.5, -0.5 } });

    private static readonly Vector<double> Truth = VectorAnswer.Of(1, 2.5, 0.4);

    /// <inheritdoc/>
    public override string Id => "bias-variance";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "First the mean curve: at each x, which is a row, the mean over the data sets. curves.RowSums() / curves.ColumnCount.",
        "bias² compares the mean curve with the truth, variance compares each curve with the mean curve: squares, and then means over everything there is.",
        "bias²: (mean - truth).Average(d => d * d). Variance: curves.EnumerateColumns().Average(curve => (curve - mean).Average(d => d * d)).",
    ];

    /// <inheritdoc/>
    protected override Parts Reference => (curves, truth) =>
    {
        var mean = curves.RowSums() / curves.ColumnCount;
        return (Square(mean - truth), curves.EnumerateColumns().Average(curve => Square(curve - mean)));
    };

    /// <inheritdoc/>
    protected override string? Check(Parts attempt)
    {
        var (expected, actual) = (Reference(Curves, Truth), attempt(Curves.Clone(), Truth.Clone()));
        var mean = Curves.RowSums() / Curves.ColumnCount;
        var (bias, variance) = expected;
        var all = Curves.EnumerateColumns().Average(curve => Square(curve - Truth));
        return NumberAnswer.Why("bias² of four curves at three places", actual.BiasSquared, bias,
                (variance, "that is the variance: bias² comes first"),
                (all, "that is the error of the single curves, variance included: compare their mean with the truth"),
                (Math.Pow((mean - Truth).Average(), 2), "differences up and down cancel: square at each x, then take the mean"),
                (Math.Sqrt(bias), "that is the root: bias² is asked for"),
                ((mean - Truth).Average(Math.Abs), "those are absolute values: square them"),
                (bias * Truth.Count, "that is the sum over x: take the mean"))
            ?? NumberAnswer.Why("the variance of four curves at three places", actual.Variance, variance,
                (variance * 4 / 3, "divide by the number of data sets, not by one less"),
                (all, "compare each curve with the mean curve, not with the truth: this contains the bias as well"),
                (Curves.Enumerate().Average(value => Math.Pow(value - Curves.Enumerate().Average(), 2)), "that is one mean for all x; each x has its own"),
                (Curves.EnumerateColumns().Average(curve => Math.Pow(curve.Average() - Curves.Enumerate().Average(), 2)), "square at each x before you take the mean over x"),
                (Curves.EnumerateRows().Average(row => Math.Sqrt(Square(row - row.Average()))), "that is the mean of the deviations: leave the root out"),
                (Math.Sqrt(variance), "that is the root: the variance is asked for"));
    }

    private static double Square(Vector<double> differences) => differences.Average(d => d * d);
}
