using MathNet.Numerics.LinearAlgebra;
using Forward = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    (MathNet.Numerics.LinearAlgebra.Matrix<double> H, MathNet.Numerics.LinearAlgebra.Matrix<double> P)>;

namespace DeepLearning.Exercises;

/// <summary>Two layers on pictures: the hidden values H = max(0, W₁X + b₁) and the probabilities P = softmax(W₂H + b₂).</summary>
internal sealed class ReluSoftmaxForward : Exercise<Forward>
{
    /// <inheritdoc/>
    public override string Id => "relu-softmax-forward";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Two layers, the same product and bias twice; what differs is the function that comes after: ReLU first, soft-max last.",
        "H = (W1 * X).AddToEachColumn(b1).ReLU(): a row for each hidden unit, a column for each picture.",
        "P = (W2 * H).AddToEachColumn(b2).Softmax(); return (H, P).",
    ];

    /// <inheritdoc/>
    protected override Forward Reference => (w1, b1, w2, b2, x) =>
    {
        var (f, h) = ReluNetwork.Forward([w1, w2], [b1, b2], x);
        return (h[1], f[1].Softmax());
    };

    /// <inheritdoc/>
    protected override string? Check(Forward attempt)
    {
        foreach (var test in new[] { ReluNetwork.Random("6 → 5 → 3, four pictures", 4, 6, 5, 3), ReluNetwork.Random("2 → 4 → 4, one picture", 1, 2, 4, 4) })
        {
            if (Try(test, attempt(test.W[0].Clone(), test.B[0].Clone(), test.W[1].Clone(), test.B[1].Clone(), test.X.Clone())) is { } why)
            {
                return $"{test.Name}: {why}";
            }
        }

        return null;
    }

    private static string? Try(ReluNetwork.Case test, (Matrix<double> H, Matrix<double> P) actual)
    {
        var (f, h) = ReluNetwork.Forward(test.W, test.B, test.X);
        return Quantity.FirstWrong(
        [
            new("H", actual.H, h[1])
            {
                Mistakes =
                [
                    (f[0], "the ReLU is missing"),
                    ((test.W[0] * test.X).ReLU(), "the bias b₁ is missing"),
                    ((test.W[0] * test.X).ReLU().AddToEachColumn(test.B[0]), "the bias belongs inside the ReLU"),
                    (f[0].Sigmoid(), "that is the sigmoid; this network has ReLUs"),
                ],
            },
            new("P", actual.P, f[1].Softmax())
            {
                Mistakes =
                [
                    (f[1], "the soft-max is missing: those are the scores"),
                    ((test.W[1] * h[1]).Softmax(), "the bias b₂ is missing"),
                    (f[1].ReLU().Softmax(), "the last layer has no ReLU: the soft-max takes the scores as they are"),
                    (f[1].Sigmoid(), "that is the sigmoid; the ten classes exclude each other, so it is the soft-max"),
                    ((test.W[1] * f[0]).AddToEachColumn(test.B[1]).Softmax(), "it was made of what came before the ReLU; it is made of H"),
                    (f[1].Transpose().Softmax().Transpose(), "the soft-max went along the rows; each column, a picture, adds up to 1"),
                ],
            },
        ]);
    }
}
