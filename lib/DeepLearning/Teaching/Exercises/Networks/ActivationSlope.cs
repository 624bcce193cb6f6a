using MathNet.Numerics.LinearAlgebra;
using Slope = System.Func<string, MathNet.Numerics.LinearAlgebra.Matrix<double>, MathNet.Numerics.LinearAlgebra.Matrix<double>>;

namespace DeepLearning.Exercises;

/// <summary>Any depth: the slope of a unit by what came out of it.</summary>
internal sealed class ActivationSlope : Exercise<Slope>
{
    /// <inheritdoc/>
    public override string Id => "activation-slope";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "You know the three slopes from the earlier lessons. Here they are wanted in terms of a, what came out.",
        "Sigmoid: a(1 − a). Tanh: 1 − a². ReLU: a is positive just where its input was, so 1 where a > 0 and 0 elsewhere.",
        "unit switch { \"sigmoid\" => a.PointwiseMultiply(1 - a), \"tanh\" => 1 - a.PointwiseMultiply(a), _ => a.Map(v => v > 0 ? 1.0 : 0.0) }.",
    ];

    /// <inheritdoc/>
    protected override Slope Reference => Of;

    /// <summary>The slope of the unit of that name.</summary>
    public static Matrix<double> Of(string unit, Matrix<double> a) => unit switch
    {
        "sigmoid" => UnitStack.SigmoidSlope(a),
        "tanh" => UnitStack.TanhSlope(a),
        _ => a.ReLUDerivative(),
    };

    /// <inheritdoc/>
    protected override string? Check(Slope attempt)
    {
        var z = new Xoshiro(6).NormalMatrix(3, 4);
        var outputs = new[] { ("sigmoid", z.Sigmoid()), ("tanh", z.PointwiseTanh()), ("ReLU", z.ReLU()) };
        return Quantity.FirstWrong(outputs.Select(output => Try(output.Item1, output.Item2, z, attempt)));
    }

    private static Quantity Try(string unit, Matrix<double> a, Matrix<double> z, Slope attempt) =>
        new($"the {unit}'s slope", attempt(unit, a.Clone()), Of(unit, a))
        {
            Mistakes =
            [
                .. Others(unit).Select(other => (Of(other, a), $"that is the slope of the {other}")),
                (unit switch { "sigmoid" => a.SigmoidDerivative(), "tanh" => a.TanhDerivative(), _ => z }, "that applies the function once more: a is what came out of it"),
                (1 - a, "that is 1 − a"),
                (a.Map(value => value >= 0 ? 1.0 : 0.0), "where a is 0 the unit was off, and its slope is 0"),
            ],
        };

    private static IEnumerable<string> Others(string unit) => new[] { "sigmoid", "tanh", "ReLU" }.Where(other => other != unit);
}
