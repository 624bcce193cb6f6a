using Step = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>>;

namespace DeepLearning.Exercises;

/// <summary>Deep network: the way back through a ReLU, df = 1[f &gt; 0] ∘ dh.</summary>
internal sealed class ThroughReLU : Exercise<Step>
{
    /// <inheritdoc/>
    public override string Id => "through-relu";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Where a unit was on, h moves as f does; where it was off, h stays at zero whatever f does. So what are the two slopes?",
        "1 where f > 0, and 0 elsewhere: f.Map(value => value > 0 ? 1.0 : 0.0). It is f, what went in, that decides.",
        "Multiply entry by entry: dh.PointwiseMultiply(f.Map(value => value > 0 ? 1.0 : 0.0)).",
    ];

    /// <inheritdoc/>
    protected override Step Reference => ReluNetwork.ThroughReLU;

    /// <inheritdoc/>
    protected override string? Check(Step attempt)
    {
        var random = new Xoshiro(3);
        var (dh, f) = (random.NormalMatrix(4, 3), random.NormalMatrix(4, 3));
        f[1, 2] = 0;
        var expected = ReluNetwork.ThroughReLU(dh, f);
        return Quantity.FirstWrong(
        [
            new("df", attempt(dh.Clone(), f.Clone()), expected)
            {
                Mistakes =
                [
                    (dh, "dh came back unchanged: where f is negative, nothing goes back"),
                    (dh - expected, "it is the other way round: the derivative passes where f is positive"),
                    (dh.PointwiseMaximum(0), "the ReLU was applied to dh; its slope at f belongs there"),
                    (dh.PointwiseMultiply(f.PointwiseMaximum(0)), "that is the ReLU of f times dh; its slope is 1 or 0, not f"),
                    (ReluNetwork.ThroughReLU(f, dh), "the roles are swapped: f decides, dh passes"),
                    (dh.PointwiseMultiply(f.Map(value => value >= 0 ? 1.0 : 0.0)), "at f = 0 exactly take the slope 0"),
                    (dh.PointwiseMultiply(f.PointwiseSign()), "that is the sign of f; where f is negative the slope is 0, not −1"),
                ],
            },
        ]);
    }
}
