using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Exercises;

/// <summary>Random one-layer networks, on which the exercises of one layer are tried.</summary>
internal static class OneLayer
{
    /// <summary>The sizes of the networks that are tried: n pictures, d numbers each, K classes.</summary>
    public static IReadOnlyList<(int Samples, int Dimensions, int Classes)> Sizes { get; } = [(5, 4, 3), (1, 2, 4)];

    /// <summary>A network with its batch.</summary>
    /// <param name="W">The weights, K × d.</param>
    /// <param name="B">The biases, K of them.</param>
    /// <param name="X">The pictures, d × n.</param>
    /// <param name="Y">Their classes, K × n, a single 1 in each column.</param>
    public sealed record Case(Matrix<double> W, Vector<double> B, Matrix<double> X, Matrix<double> Y)
    {
        /// <summary>The scores WX + b.</summary>
        public Matrix<double> Scores => (W * X).AddToEachColumn(B);

        /// <summary>What a verdict calls it.</summary>
        public string Name => $"{X.ColumnCount} {(X.ColumnCount == 1 ? "picture" : "pictures")} of {X.RowCount} numbers, {W.RowCount} classes";
    }

    /// <summary>A network of that size.</summary>
    public static Case Random((int Samples, int Dimensions, int Classes) size)
    {
        var random = new Xoshiro(size.Samples);
        var labels = Enumerable.Range(0, size.Samples).Select(_ => random.Next(size.Classes)).ToArray();
        return new(
            random.NormalMatrix(size.Classes, size.Dimensions),
            random.NormalMatrix(size.Classes, 1).Column(0),
            random.NormalMatrix(size.Dimensions, size.Samples),
            new Samples(Matrix<double>.Build.Dense(1, size.Samples), labels, [.. Enumerable.Range(0, size.Classes).Select(k => $"{k}")]).OneHot());
    }

    /// <summary>dW = G Xᵀ + 2λW and db = G 1, with G the derivative by the scores.</summary>
    public static (Matrix<double> Dw, Vector<double> Db) Gradients(Matrix<double> g, Matrix<double> x, Matrix<double> w, double lambda) =>
        (g.TransposeAndMultiply(x) + 2 * lambda * w, g.RowSums());

    /// <summary>What is wrong with dW and db, given what each mistake makes of G and of the penalty's derivative; null when nothing is.</summary>
    /// <param name="test">The network.</param>
    /// <param name="g">The derivative by the scores.</param>
    /// <param name="actual">What came.</param>
    /// <param name="mistakes">The derivative by the scores that a mistake takes, and how to say it.</param>
    public static string? FirstWrong(
        Case test, Matrix<double> g, (Matrix<double> Dw, Vector<double> Db) actual, params (Matrix<double> G, string Why)[] mistakes)
    {
        var (dw, db) = Gradients(g, test.X, test.W, Lambda);
        var n = test.X.ColumnCount;
        return Quantity.FirstWrong(
        [
            new("dW", actual.Dw, dw)
            {
                Mistakes =
                [
                    .. mistakes.Select(mistake => (Gradients(mistake.G, test.X, test.W, Lambda).Dw, mistake.Why)),
                    (dw - 2 * Lambda * test.W, "the penalty's share, 2λW, is missing"),
                    (dw - Lambda * test.W, "the derivative of λW² is 2λW, not λW"),
                    (dw - 4 * Lambda * test.W, "the sign of the penalty: 2λW is added"),
                    (dw - 2 * Lambda * test.W * (1 - 1.0 / n), "the penalty is not a mean over the pictures: 2λW is not divided by n"),
                    (n * dw, "that is the sum over the pictures; the loss is their mean"),
                ],
            },
            Quantity.Of("db", actual.Db, db,
            [
                .. mistakes.Select(mistake => (mistake.G.RowSums(), mistake.Why)),
                (db / n, "it is divided by n twice"),
                (db + 2 * Lambda * test.B, "the penalty is on the weights alone; biases go free"),
            ]),
        ]);
    }

    /// <summary>The penalty λ with which the exercises are tried.</summary>
    public const double Lambda = 0.3;
}
