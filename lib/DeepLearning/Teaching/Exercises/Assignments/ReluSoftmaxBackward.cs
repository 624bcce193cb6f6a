using MathNet.Numerics.LinearAlgebra;
using Backward = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    double,
    (MathNet.Numerics.LinearAlgebra.Matrix<double> Dw1,
        MathNet.Numerics.LinearAlgebra.Vector<double> Db1,
        MathNet.Numerics.LinearAlgebra.Matrix<double> Dw2,
        MathNet.Numerics.LinearAlgebra.Vector<double> Db2)>;

namespace DeepLearning.Exercises;

/// <summary>Two layers on pictures: the derivatives of the cost, mean cross-entropy plus λ(‖W₁‖² + ‖W₂‖²), by all weights and biases.</summary>
internal sealed class ReluSoftmaxBackward : Exercise<Backward>
{
    private const double Lambda = 0.05;

    /// <inheritdoc/>
    public override string Id => "relu-softmax-backward";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Five lines: dS, what it says to W2 and b2, dH, dZ, and what that says to W1 and b1.",
        "H.ReLUDerivative() is 1 where a unit was on and 0 elsewhere; both weight matrices get their 2λW on top, the biases do not.",
        "dS = (P - Y) / X.ColumnCount; dW2 = dS.TransposeAndMultiply(H) + 2 * lambda * W2; dZ = W2.TransposeThisAndMultiply(dS).PointwiseMultiply(H.ReLUDerivative()).",
    ];

    /// <inheritdoc/>
    protected override Backward Reference => Gradients;

    /// <inheritdoc/>
    protected override string? Check(Backward attempt)
    {
        foreach (var test in new[] { ReluNetwork.Random("6 → 5 → 3, four pictures", 4, 6, 5, 3), ReluNetwork.Random("5 → 4 → 4, seven pictures", 7, 5, 4, 4) })
        {
            var (f, h) = ReluNetwork.Forward(test.W, test.B, test.X);
            var (p, y) = (f[1].Softmax(), OneHot(f[1]));
            var actual = attempt(test.W[0].Clone(), test.W[1].Clone(), test.X.Clone(), h[1].Clone(), p.Clone(), y.Clone(), Lambda);
            if (Try(test, h[1], p, y, actual) is { } why)
            {
                return $"{test.Name}, λ = 0.05: {why}";
            }
        }

        return null;
    }

    /// <summary>The derivatives.</summary>
    internal static (Matrix<double> Dw1, Vector<double> Db1, Matrix<double> Dw2, Vector<double> Db2) Gradients(
        Matrix<double> w1, Matrix<double> w2, Matrix<double> x, Matrix<double> h, Matrix<double> p, Matrix<double> y, double lambda)
    {
        var (dw, db) = ReluNetwork.Backward([w1, w2], [h, p], [x, h], (p - y) / x.ColumnCount);
        return (dw[0] + 2 * lambda * w1, db[0], dw[1] + 2 * lambda * w2, db[1]);
    }

    /// <summary>Class i mod K for picture i, K × n.</summary>
    internal static Matrix<double> OneHot(Matrix<double> scores) =>
        Matrix<double>.Build.Dense(scores.RowCount, scores.ColumnCount, (k, i) => k == i % scores.RowCount ? 1 : 0);

    private static string? Try(
        ReluNetwork.Case test, Matrix<double> h, Matrix<double> p, Matrix<double> y,
        (Matrix<double> Dw1, Vector<double> Db1, Matrix<double> Dw2, Vector<double> Db2) actual)
    {
        var right = With(Lambda, p - y, h);
        var mistakes = new[]
        {
            (Of: With(0, p - y, h), Why: "the share of λ is missing: the derivative of λ‖W‖² is 2λW"),
            (Of: With(Lambda / 2, p - y, h), Why: "the derivative of λ‖W‖² is 2λW, with the 2"),
            (Of: With(-Lambda, p - y, h), Why: "the share of λ is subtracted; it is added here, and the step subtracts all of it"),
            (Of: With(Lambda, y.ColumnCount * (p - y), h), Why: "that is the sum over the pictures; the loss is their mean: begin with (P − Y) / n"),
            (Of: With(Lambda, y - p, h), Why: "the sign: it begins with P − Y, not Y − P"),
            (Of: With(Lambda, p - y, h.Map(_ => 1.0, Zeros.Include)), Why: "the slope of the ReLU is missing: a unit that was off lets nothing back"),
        };
        return Quantity.FirstWrong(
        [
            Quantity.Of("db2", actual.Db2, right.Db2, mistakes.Select(mistake => (mistake.Of.Db2, mistake.Why))),
            new("dW2", actual.Dw2, right.Dw2) { Mistakes = [.. mistakes.Select(mistake => (mistake.Of.Dw2, mistake.Why))] },
            Quantity.Of("db1", actual.Db1, right.Db1, mistakes.Select(mistake => (mistake.Of.Db1, mistake.Why))),
            new("dW1", actual.Dw1, right.Dw1) { Mistakes = [.. mistakes.Select(mistake => (mistake.Of.Dw1, mistake.Why))] },
        ]);

        // The derivatives with another λ, another error, or units that are on elsewhere.
        (Matrix<double> Dw1, Vector<double> Db1, Matrix<double> Dw2, Vector<double> Db2) With(double lambda, Matrix<double> error, Matrix<double> on)
        {
            var (dw, db) = ReluNetwork.Backward(test.W, [on, p], [test.X, h], error / y.ColumnCount);
            return (dw[0] + 2 * lambda * test.W[0], db[0], dw[1] + 2 * lambda * test.W[1], db[1]);
        }
    }
}
