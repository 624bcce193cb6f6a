using MathNet.Numerics.LinearAlgebra;
using Forward = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    (MathNet.Numerics.LinearAlgebra.Matrix<double> A, MathNet.Numerics.LinearAlgebra.Matrix<double> P)>;

namespace DeepLearning.Exercises;

/// <summary>Two layers: the hidden values A = σ(W₁X + b₁) and the probabilities P = σ(W₂A + b₂).</summary>
internal sealed class TwoLayerForward : Exercise<Forward>
{
    /// <inheritdoc/>
    public override string Id => "two-layer-forward";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "The same step twice: a matrix product, a bias for each row, a sigmoid. The second time A takes the place of X.",
        "A = (W1 * X).AddToEachColumn(b1).Sigmoid(): as many rows as hidden units, as many columns as samples.",
        "P = (W2 * A).AddToEachColumn(b2).Sigmoid(); return (A, P).",
    ];

    /// <inheritdoc/>
    protected override Forward Reference => (w1, b1, w2, b2, x) =>
    {
        var a = UnitStack.Forward([w1, w2], [b1, b2], Sigmoids.Sigmoid, x);
        return (a[1], a[2]);
    };

    /// <inheritdoc/>
    protected override string? Check(Forward attempt)
    {
        foreach (var test in new[] { UnitStack.Random(5, 2, 4, 1), UnitStack.Random(1, 2, 3, 1) })
        {
            if (Try(test, attempt(test.W[0], test.B[0], test.W[1], test.B[1], test.X.Clone())) is { } why)
            {
                return $"{test.Name}: {why}";
            }
        }

        return null;
    }

    private static string? Try(UnitStack.Case test, (Matrix<double> A, Matrix<double> P) actual)
    {
        var a = test.Forward(Sigmoids.Sigmoid);
        var (z1, z2) = ((test.W[0] * test.X).AddToEachColumn(test.B[0]), (test.W[1] * a[1]).AddToEachColumn(test.B[1]));
        return Quantity.FirstWrong(
        [
            new("A", actual.A, a[1])
            {
                Mistakes =
                [
                    (z1, "the sigmoid of the hidden layer is missing"),
                    ((test.W[0] * test.X).Sigmoid(), "the bias b₁ is missing"),
                    (z1.PointwiseTanh(), "that is the tanh; this network has sigmoids"),
                    (z1.ReLU(), "that is the ReLU; this network has sigmoids"),
                ],
            },
            new("P", actual.P, a[2])
            {
                Mistakes =
                [
                    (z2, "the sigmoid of the output is missing"),
                    ((test.W[1] * a[1]).Sigmoid(), "the bias b₂ is missing"),
                    ((test.W[1] * z1).AddToEachColumn(test.B[1]).Sigmoid(), "it was made of what came before the hidden sigmoid; it is made of A"),
                ],
            },
        ]);
    }
}
