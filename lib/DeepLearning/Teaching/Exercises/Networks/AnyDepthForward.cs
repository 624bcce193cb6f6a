using MathNet.Numerics.LinearAlgebra;
using Forward = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>[],
    MathNet.Numerics.LinearAlgebra.Vector<double>[],
    System.Func<MathNet.Numerics.LinearAlgebra.Matrix<double>, MathNet.Numerics.LinearAlgebra.Matrix<double>>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>[]>;

namespace DeepLearning.Exercises;

/// <summary>Any depth: the values of all layers, a₀ = X to the probabilities.</summary>
internal sealed class AnyDepthForward : Exercise<Forward>
{
    /// <inheritdoc/>
    public override string Id => "any-depth-forward";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "There is one more array entry than there are layers: a[0] is X, and layer k makes a[k + 1] of a[k].",
        "In each turn z = (W[k] * a[k]).AddToEachColumn(b[k]). Which function comes next depends on whether this is the last layer.",
        "a[k + 1] = k + 1 < W.Length ? g(z) : z.Sigmoid();",
    ];

    /// <inheritdoc/>
    protected override Forward Reference => UnitStack.Forward;

    /// <inheritdoc/>
    protected override string? Check(Forward attempt)
    {
        foreach (var test in new[] { UnitStack.Random(4, 2, 5, 3, 1), UnitStack.Random(1, 2, 1), UnitStack.Random(3, 2, 3, 3, 3, 1) })
        {
            if (Try(test, attempt([.. test.W], [.. test.B], Tanh, test.X.Clone())) is { } why)
            {
                return $"{test.Name}, tanh: {why}";
            }
        }

        return null;
    }

    private static Matrix<double> Tanh(Matrix<double> z) => z.PointwiseTanh();

    private static string? Try(UnitStack.Case test, Matrix<double>[]? actual)
    {
        var a = test.Forward(Tanh);
        return Quantity.Lengths(("a", actual, a.Length)) ?? Quantity.FirstWrong(a.Select((values, k) => new Quantity($"a[{k}]", actual![k], values)
        {
            Mistakes = k == 0 ? [] : Mistakes(k - 1),
        }));

        (Matrix<double>, string)[] Mistakes(int k)
        {
            var z = (test.W[k] * a[k]).AddToEachColumn(test.B[k]);
            return k == test.W.Length - 1
                ?
                [
                    (z.PointwiseTanh(), "the last layer has a sigmoid, whatever the hidden ones have: it answers with a probability"),
                    (z, "the sigmoid of the last layer is missing"),
                    ((test.W[k] * a[k]).Sigmoid(), "the bias is missing"),
                ]
                :
                [
                    (z, "the hidden layers' function g is missing"),
                    (z.Sigmoid(), "hidden layers have the function g that was given, the sigmoid belongs to the last layer"),
                    ((test.W[k] * a[k]).PointwiseTanh(), "the bias is missing"),
                ];
        }
    }
}
