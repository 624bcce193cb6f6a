using MathNet.Numerics.LinearAlgebra;
using Backward = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    (MathNet.Numerics.LinearAlgebra.Matrix<double> Dw1,
        MathNet.Numerics.LinearAlgebra.Vector<double> Db1,
        MathNet.Numerics.LinearAlgebra.Matrix<double> Dw2,
        MathNet.Numerics.LinearAlgebra.Vector<double> Db2)>;

namespace DeepLearning.Exercises;

/// <summary>Two layers: the whole backward pass, from the probabilities to the derivatives by both layers' weights and biases.</summary>
internal sealed class TwoLayerBackward : Exercise<Backward>
{
    /// <inheritdoc/>
    public override string Id => "two-layer-backward";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Begin where the neuron began: dZ2 = (P − Y) / n. Then the same two products for both layers.",
        "A layer's weights: what came out of the way back times what went in, transposed. For the second layer that is dZ2 and A, for the first dZ1 and X.",
        "dZ1 = hiddenGradient(W2, dZ2, A); return (dZ1.TransposeAndMultiply(X), dZ1.RowSums(), dZ2.TransposeAndMultiply(A), dZ2.RowSums());",
    ];

    /// <inheritdoc/>
    protected override Backward Reference => (w2, x, a, p, y) =>
    {
        // The first layer's weights play no part in the way back.
        var (dw, db) = UnitStack.Backward([w2, w2], [x, a, p], UnitStack.SigmoidSlope, y);
        return (dw[0], db[0], dw[1], db[1]);
    };

    /// <inheritdoc/>
    protected override string? Check(Backward attempt)
    {
        foreach (var test in new[] { UnitStack.Random(5, 2, 4, 1), UnitStack.Random(4, 3, 3, 1) })
        {
            var a = test.Forward(Sigmoids.Sigmoid);
            if (Try(test, a, attempt(test.W[1].Clone(), test.X.Clone(), a[1].Clone(), a[2].Clone(), test.Y.Clone())) is { } why)
            {
                return $"{test.Name}: {why}";
            }
        }

        return null;
    }

    private static string? Try(
        UnitStack.Case test, Matrix<double>[] a, (Matrix<double> Dw1, Vector<double> Db1, Matrix<double> Dw2, Vector<double> Db2) actual)
    {
        var n = test.X.ColumnCount;
        var (dw, db) = UnitStack.Backward(test.W, a, UnitStack.SigmoidSlope, test.Y);
        var (straight, straightDb) = UnitStack.Backward(test.W, a, value => (0 * value) + 1, test.Y);
        var twice = ((a[2] - test.Y) / n).PointwiseMultiply(UnitStack.SigmoidSlope(a[2])).TransposeAndMultiply(a[1]);
        const string Sum = "that is the sum over the samples; the loss is their mean: dZ₂ = (P − Y) / n";
        const string Sign = "the sign: the derivative by the last scores is P − Y, not Y − P";
        const string Slope = "the slope of the hidden sigmoid is missing";
        return Quantity.FirstWrong(
        [
            new("dW2", actual.Dw2, dw[1])
            {
                Mistakes =
                [
                    (n * dw[1], Sum),
                    (-dw[1], Sign),
                    (twice, "the slope of the last sigmoid has cancelled already: dZ₂ = (P − Y) / n"),
                ],
            },
            Quantity.Of("db2", actual.Db2, db[1], (n * db[1], Sum), (-db[1], Sign), (db[1] / n, "it is divided by n twice")),
            new("dW1", actual.Dw1, dw[0]) { Mistakes = [(straight[0], Slope), (n * dw[0], Sum), (dw[0] / n, "it is divided by n twice")] },
            Quantity.Of("db1", actual.Db1, db[0], (straightDb[0], Slope), (n * db[0], Sum), (db[0] / n, "it is divided by n twice")),
        ]);
    }
}
