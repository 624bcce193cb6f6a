using MathNet.Numerics.LinearAlgebra;
using Cost = System.Func<MathNet.Numerics.LinearAlgebra.Vector<double>, MathNet.Numerics.LinearAlgebra.Vector<double>, double>;

namespace DeepLearning.Exercises;

/// <summary>One neuron: the binary cross-entropy, the mean of −ln of what was said of the class that came.</summary>
internal sealed class CrossEntropy : Exercise<Cost>
{
    /// <inheritdoc/>
    public override string Id => "cross-entropy";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "For one sample: −ln p where y is 1, −ln(1 − p) where y is 0. Then the mean over the samples.",
        "Both cases in one formula: −(y ln p + (1 − y) ln(1 − p)). p.PointwiseLog() is ln p entry by entry, and 1 - p works on a vector.",
        "p.Zip(y, (p, y) => -Math.Log(y == 1 ? p : 1 - p)).Average().",
    ];

    /// <inheritdoc/>
    protected override Cost Reference => (p, y) => Sum(p, y) / p.Count;

    /// <inheritdoc/>
    protected override string? Check(Cost attempt)
    {
        var p = Vector<double>.Build.DenseOfArray([0.9, 0.2, 0.6, 0.05, 0.7]);
        var y = Vector<double>.Build.DenseOfArray([1, 0, 0, 1, 1]);
        var (mean, ones) = (Sum(p, y) / 5, p.PointwiseLog() * y);
        return Quantity.FirstWrong(
        [
            Quantity.Of("the loss of p = (0.9, 0.2, 0.6, 0.05, 0.7) with y = (1, 0, 0, 1, 1)", attempt(p.Clone(), y.Clone()), mean,
                (-mean, "the sign: logarithms of probabilities are negative, and a loss is not"),
                (5 * mean, "that is the sum; divide by the number of samples"),
                (-ones / 5, "samples of class 0 are missing: there −ln(1 − p) counts"),
                (-ones / 3, "that is the mean over class 1 alone; samples of class 0 count with −ln(1 − p)"),
                (Sum(1 - p, y) / 5, "the classes are swapped: −ln p counts where y is 1"),
                (mean / Math.Log(2), "that is the logarithm of base 2; take the natural one"),
                ((p - y) * (p - y) / 5, "that is the squared error"),
                ((p - y).L1Norm() / 5, "that is the mean distance from y, without a logarithm")),
        ]);
    }

    private static double Sum(Vector<double> p, Vector<double> y) => -(y * p.PointwiseLog() + (1 - y) * (1 - p).PointwiseLog());
}
