using MathNet.Numerics.LinearAlgebra;
using Backward = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>[],
    MathNet.Numerics.LinearAlgebra.Matrix<double>[],
    MathNet.Numerics.LinearAlgebra.Matrix<double>[],
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    (MathNet.Numerics.LinearAlgebra.Matrix<double>[] Dw, MathNet.Numerics.LinearAlgebra.Vector<double>[] Db)>;

namespace DeepLearning.Exercises;

/// <summary>Deep network: the backward pass, from the derivative by the output to those by all weights and biases.</summary>
internal sealed class DeepBackward : Exercise<Backward>
{
    /// <inheritdoc/>
    public override string Id => "deep-backward";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Go from k = W.Length − 1 down to 0 with one matrix df, which begins as dOutput and belongs to f[k] in every turn.",
        "In each turn: (dW[k], db[k]) = layerGradients(df, h[k]). Then, if k > 0, carry df back to f[k − 1]: first through W[k], then through the ReLU.",
        "Through the weights: dh = W[k].TransposeThisAndMultiply(df). Through the ReLU: df = throughReLU(dh, f[k - 1]).",
    ];

    /// <inheritdoc/>
    protected override Backward Reference => (w, f, h, outputGradient) => ReluNetwork.Backward(w, f, h, outputGradient);

    /// <inheritdoc/>
    protected override string? Check(Backward attempt)
    {
        foreach (var test in ReluNetwork.Cases)
        {
            var (f, h) = ReluNetwork.Forward(test.W, test.B, test.X);
            if (Try(test.W, f, h, test.OutputGradient, attempt([.. test.W], [.. f], [.. h], test.OutputGradient.Clone())) is { } why)
            {
                return $"{test.Name}: {why}";
            }
        }

        return null;
    }

    private static string? Try(
        Matrix<double>[] w, Matrix<double>[] f, Matrix<double>[] h, Matrix<double> last, (Matrix<double>[] Dw, Vector<double>[] Db) actual)
    {
        var (dw, db) = ReluNetwork.Backward(w, f, h, last);
        (string Why, Vector<double>[] Db)[] mistakes =
        [
            ("the ReLU is missing on the way back: where f[k − 1] was negative, nothing passes", With((k, df) => w[k].TransposeThisAndMultiply(df))),
            ("the ReLU was applied to the derivative; its slope at f[k − 1] belongs there", With((k, df) => w[k].TransposeThisAndMultiply(df).PointwiseMaximum(0))),
            ("there is no ReLU after the last layer: the way back begins with dOutput as it is", ReluNetwork.Backward(w, f, h, ReluNetwork.ThroughReLU(last, f[^1])).Db),
            ("f[k − 1] itself is multiplied where the slope of the ReLU belongs", With((k, df) => w[k].TransposeThisAndMultiply(df).PointwiseMultiply(h[k]))),
        ];
        return Quantity.Lengths(("dW", actual.Dw, w.Length), ("db", actual.Db, w.Length))
            ?? Quantity.FirstWrong(Enumerable.Range(0, w.Length).Reverse().SelectMany(k => new[]
            {
                Quantity.Of($"db[{k}]", actual.Db[k], db[k], mistakes.Select(mistake => (mistake.Db[k], mistake.Why))),
                new($"dW[{k}]", actual.Dw[k], dw[k]),
            }));

        Vector<double>[] With(Func<int, Matrix<double>, Matrix<double>> step) => ReluNetwork.Backward(w, f, h, last, step).Db;
    }
}
