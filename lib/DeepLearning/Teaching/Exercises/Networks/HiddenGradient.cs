using Step = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>>;

namespace DeepLearning.Exercises;

/// <summary>Two layers: the way back to the hidden scores, dZ₁ = W₂ᵀ dZ₂ ∘ A(1 − A).</summary>
internal sealed class HiddenGradient : Exercise<Step>
{
    /// <inheritdoc/>
    public override string Id => "hidden-gradient";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Two steps back: through the weights W₂ to A, then through the sigmoid to Z₁.",
        "Through the weights with the transpose: W2.TransposeThisAndMultiply(dZ2). The sigmoid's slope is A(1 − A), entry by entry.",
        "W2.TransposeThisAndMultiply(dZ2).PointwiseMultiply(A).PointwiseMultiply(1 - A).",
    ];

    /// <inheritdoc/>
    protected override Step Reference => (w2, dz2, a) => w2.TransposeThisAndMultiply(dz2).PointwiseMultiply(UnitStack.SigmoidSlope(a));

    /// <inheritdoc/>
    protected override string? Check(Step attempt)
    {
        foreach (var test in new[] { UnitStack.Random(5, 2, 4, 1), UnitStack.Random(1, 2, 3, 1) })
        {
            var a = test.Forward(Sigmoids.Sigmoid);
            var dz2 = a[2] - test.Y;
            var da = test.W[1].TransposeThisAndMultiply(dz2);
            var why = Quantity.FirstWrong(
            [
                new("dZ1", attempt(test.W[1].Clone(), dz2.Clone(), a[1].Clone()), Reference(test.W[1], dz2, a[1]))
                {
                    Mistakes =
                    [
                        (da, "that is the derivative by A; the slope of the sigmoid, A(1 − A), is missing"),
                        (da.PointwiseMultiply(a[1]), "the slope of the sigmoid is A(1 − A), not A"),
                        (da.PointwiseMultiply(1 - a[1]), "the slope of the sigmoid is A(1 − A), not 1 − A"),
                        (da.PointwiseMultiply(UnitStack.TanhSlope(a[1])), "that is the slope of the tanh, 1 − A²; the sigmoid's is A(1 − A)"),
                        (da.PointwiseMultiply(a[1].SigmoidDerivative()), "A has been through the sigmoid already: its slope there is A(1 − A), not σ′(A)"),
                    ],
                },
            ]);
            if (why is not null)
            {
                return $"{test.Name}: {why}";
            }
        }

        return null;
    }
}
